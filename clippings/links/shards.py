"""Divide a large file between several machines; all addresses of a host are in one shard."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple
from zlib import crc32

from clippings.addresses import host_of
from clippings.errors import ClipError
from clippings.links.link import Target


class Shard(NamedTuple):
    """Shard `number` of `of`, counted from 1."""

    number: int = 1
    of: int = 1

    def __str__(self) -> str:
        return f"{self.number}/{self.of}"


def require_all(reports: Mapping[str, Shard]) -> None:
    """Raise ClipError if shards of these reports (by name) are missing or there twice."""
    by_shard: dict[Shard, str] = {}
    for name, shard in reports.items():
        if shard.of > 1 and shard in by_shard:
            twice = f"{by_shard[shard]} and {name} are both of shard {shard}"
            raise ClipError(f"{twice}; name one of them")
        by_shard[shard] = name
    for of in sorted({shard.of for shard in by_shard}):
        missing = [shard for shard in _all_of(of) if shard not in by_shard]
        if missing:
            raise ClipError(
                f"the report of shard {missing[0]} is missing; name it as well,"
                f" made with --shard {missing[0]} --format json"
            )


def _all_of(count: int) -> Iterator[Shard]:
    return (Shard(number, count) for number in range(1, count + 1))


def parse_shard(text: str) -> Shard:
    """Parse a shard such as `2/5`; raises ClipError."""
    if shard := find_shard(text):
        return shard
    raise ClipError(f"--shard {text!r} is not a shard; write 1/4, 2/4, 3/4 or 4/4")


def find_shard(text: str) -> Shard | None:
    """Parse a shard such as `2/5`; None if it is not one."""
    match = re.fullmatch(r"(\d{1,4})/(\d{1,4})", text.strip())
    shard = Shard(int(match[1]), int(match[2])) if match else Shard(0, 0)
    return shard if 1 <= shard.number <= shard.of else None


def in_shard(targets: Iterable[Target], shard: Shard) -> tuple[Target, ...]:
    """The targets of this shard; files are in the first."""
    if shard.of == 1:
        return tuple(targets)
    return tuple(
        target
        for target in targets
        if crc32(host_of(target.url).encode()) % shard.of == shard.number - 1
    )
