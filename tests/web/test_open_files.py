"""The limit of open files."""

import sys
from collections.abc import Iterator

import pytest

from clippings.web.open_files import most_connections

if sys.platform == "win32":
    pytest.skip("Windows has no such limit", allow_module_level=True)

import resource

LIMIT = resource.RLIMIT_NOFILE


@pytest.fixture(autouse=True)
def _same_limit_after() -> Iterator[None]:
    before = resource.getrlimit(LIMIT)
    yield
    resource.setrlimit(LIMIT, before)


@pytest.mark.parametrize(("soft", "allowed"), [(200, 1024), (1024, 1024), (1500, 1500)])
def test_a_low_limit_is_raised_and_another_stays(soft: int, allowed: int) -> None:
    _, hard = resource.getrlimit(LIMIT)
    if hard != resource.RLIM_INFINITY and hard < 1500:
        pytest.skip("the hard limit of this machine is lower")
    resource.setrlimit(LIMIT, (soft, hard))
    assert most_connections() == 256
    assert resource.getrlimit(LIMIT) == (allowed, hard)


@pytest.mark.parametrize(
    ("hard", "connections"), [(16, 1), (64, 10), (256, 74), (resource.RLIM_INFINITY, 256)]
)
def test_where_it_cannot_be_raised_there_are_fewer_connections(
    monkeypatch: pytest.MonkeyPatch, hard: int, connections: int
) -> None:
    limits = {LIMIT: (16, hard)}
    monkeypatch.setattr(resource, "getrlimit", limits.__getitem__)
    monkeypatch.setattr(resource, "setrlimit", limits.__setitem__)
    assert most_connections() == connections
