"""Parts of a large file."""

import pytest

from clippings.addresses import host_of
from clippings.errors import ClipError
from clippings.links.link import Target
from clippings.links.shards import Shard, in_shard, parse_shard

TARGETS = [Target(url=f"https://host-{n % 20}.example/{n}") for n in range(200)]


def test_every_target_is_in_one_part_and_hosts_stay_together() -> None:
    parts = [in_shard(TARGETS, Shard(number, 3)) for number in (1, 2, 3)]
    assert sorted(t.url for part in parts for t in part) == sorted(t.url for t in TARGETS)
    hosts = [{host_of(target.url) for target in part} for part in parts]
    assert not hosts[0] & hosts[1] | hosts[1] & hosts[2] | hosts[0] & hosts[2]


def test_one_of_one_is_everything() -> None:
    assert in_shard(TARGETS, parse_shard("1/1")) == tuple(TARGETS)


@pytest.mark.parametrize("text", ["0/3", "4/3", "1", "a/b", "1/0", "-1/2", ""])
def test_no_part_of_a_whole(text: str) -> None:
    with pytest.raises(ClipError, match=r"^--shard "):
        parse_shard(text)
