"""Parts of a large file for several machines: all addresses of a host go to the same one."""

import re
from collections.abc import Iterable
from typing import NamedTuple
from zlib import crc32

from clippings.addresses import host_of
from clippings.errors import ClipError
from clippings.links.link import Target


class Shard(NamedTuple):
    """Part `number` of `of`, counted from 1."""

    number: int = 1
    of: int = 1


def parse_shard(text: str) -> Shard:
    """`2/5`; raises ClipError."""
    match = re.fullmatch(r"(\d{1,4})/(\d{1,4})", text.strip())
    shard = Shard(int(match[1]), int(match[2])) if match else Shard(0, 0)
    if not 1 <= shard.number <= shard.of:
        raise ClipError(f"--shard {text!r} is no part of a whole; write 1/4, 2/4, 3/4 or 4/4")
    return shard


def in_shard(targets: Iterable[Target], shard: Shard) -> tuple[Target, ...]:
    """The targets of this part; files lie with the first."""
    if shard.of == 1:
        return tuple(targets)
    return tuple(
        target
        for target in targets
        if crc32(host_of(target.url).encode()) % shard.of == shard.number - 1
    )
