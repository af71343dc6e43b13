"""Shards of a large file."""

import pytest

from clippings.addresses import host_of
from clippings.errors import ClipError
from clippings.links.link import Target
from clippings.links.shards import Shard, in_shard, parse_shard, require_all

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


WHOLE = {"one": Shard(1, 3), "two": Shard(2, 3), "three": Shard(3, 3), "another": Shard()}


def test_all_shards_of_a_whole_are_enough() -> None:
    require_all(WHOLE)


@pytest.mark.parametrize("lost", ["one", "two", "three"])
def test_a_shard_that_is_missing_is_named(lost: str) -> None:
    missing = f"shard {WHOLE[lost]} is missing; name it as well, made with --shard {WHOLE[lost]}"
    with pytest.raises(ClipError, match=missing):
        require_all({name: shard for name, shard in WHOLE.items() if name != lost})


def test_a_shard_that_is_there_twice_is_named() -> None:
    with pytest.raises(ClipError, match=r"^one and again are both of shard 1/3; name one of them"):
        require_all({**WHOLE, "again": Shard(1, 3)})


def test_the_number_of_shards_is_the_same_for_all_of_a_whole() -> None:
    with pytest.raises(ClipError, match="shard 2/2 is missing"):
        require_all({"one": Shard(1, 2), "two": Shard(2, 3)})
