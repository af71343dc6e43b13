"""Waiting for one socket."""

import socket
from collections.abc import Iterator
from math import inf
from typing import TypeAlias

import pytest

from clippings.event_loop import run, running_loop, wait
from clippings.web.watch import READ, WRITE, Watch

Pair: TypeAlias = tuple[socket.socket, socket.socket]


@pytest.fixture
def pair() -> Iterator[Pair]:
    """Both ends of a connection."""
    here, there = socket.socketpair()
    with here, there:
        yield here, there


def test_it_can_be_written_at_once_and_read_when_something_comes(pair: Pair) -> None:
    here, there = pair

    async def main() -> bytes:
        watch = Watch(here.fileno())
        await watch.until(WRITE, inf)
        loop = running_loop()
        loop.call_at(loop.time() + 0.01, lambda: there.send(b"news"))
        await watch.until(READ, inf)
        watch.close()
        return here.recv(9)

    assert run(main()) == b"news"


def test_nothing_is_waited_for_beyond_the_deadline(pair: Pair) -> None:
    async def main() -> None:
        watch = Watch(pair[0].fileno())
        now = running_loop().time
        for seconds in (0.02, 0.04, 0.01, 0.0):  # put off, and brought forward
            deadline = now() + seconds
            with pytest.raises(TimeoutError):
                await watch.until(READ, deadline)
            assert now() >= deadline
        watch.close()

    run(main())


def test_a_deadline_that_is_over_is_not_made_up_for_by_news(pair: Pair) -> None:
    here, there = pair

    async def main() -> None:
        there.send(b"news")
        with pytest.raises(TimeoutError):
            await Watch(here.fileno()).until(READ, running_loop().time())

    run(main())


def test_unexpected_data_is_noticed_and_not_signalled_for_ever(pair: Pair) -> None:
    here, there = pair

    async def main() -> list[bool]:
        watch = Watch(here.fileno())
        there.send(b"asked")
        await watch.until(READ, inf)
        here.recv(9)
        before = watch.is_quiet
        there.send(b"unasked")
        await wait(0.01)
        told = [before, watch.is_quiet]
        assert not running_loop().selector.get_map()
        await watch.until(READ, inf)
        watch.close()
        return [*told, here.recv(9) == b"unasked"]

    assert run(main()) == [True, False, True]


def test_a_closed_watch_leaves_nothing_behind(pair: Pair) -> None:
    async def main() -> int:
        loop = running_loop()
        watch = Watch(pair[0].fileno())
        await watch.until(WRITE, loop.time() + 60)
        watch.close()
        watch.close()
        return len(loop.selector.get_map())

    assert run(main()) == 0
