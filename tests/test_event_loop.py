"""Coroutines in one thread."""

import socket
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from selectors import EVENT_READ, SelectorKey, SelectSelector

import pytest

from clippings.event_loop import Event, Semaphore, pause, run, running_loop, wait
from tests.coroutines import together


def test_what_a_coroutine_returns_is_handed_out() -> None:
    async def main() -> int:
        return 7

    assert run(main()) == 7


def test_what_a_coroutine_raises_comes_out() -> None:
    async def main() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(main())


def test_what_one_beside_it_raises_comes_out_and_ends_the_others() -> None:
    ended: list[str] = []

    async def fail() -> None:
        raise ZeroDivisionError

    async def main() -> None:
        running_loop().start(fail())
        try:
            await wait(60)
        finally:
            ended.append("main")

    with pytest.raises(ZeroDivisionError):
        run(main())
    assert ended == ["main"]


def test_what_is_not_awaited_ends_with_the_run() -> None:
    ended: list[str] = []

    async def linger() -> None:
        try:
            await wait(60)
        finally:
            ended.append("other")

    async def main() -> None:
        running_loop().start(linger())
        await wait(0)

    run(main())
    assert ended == ["other"]


def test_a_run_takes_no_longer_than_it_may() -> None:
    with pytest.raises(TimeoutError):
        run(wait(60), 0.01)


def test_one_run_may_follow_another_and_none_is_left_behind() -> None:
    run(wait(0))
    with suppress(TimeoutError):
        run(wait(60), 0)
    with pytest.raises(AttributeError):
        running_loop()


def test_calls_come_in_the_order_of_their_times_and_not_before() -> None:
    came: list[tuple[str, bool]] = []

    async def main() -> None:
        loop = running_loop()
        start = loop.time()

        def come(name: str, when: float) -> None:
            came.append((name, loop.time() >= when))

        for name, seconds in (("last", 0.03), ("first", 0.01), ("second", 0.02)):
            when = start + seconds
            loop.call_at(when, partial(come, name, when))
        await wait(0.04)

    run(main())
    assert came == [("first", True), ("second", True), ("last", True)]


def test_time_passes_where_no_socket_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    class AsOnWindows(SelectSelector):
        """Fails where there is nothing to select."""

        def select(self, timeout: float | None = None) -> list[tuple[SelectorKey, int]]:
            if not self.get_map():
                raise OSError
            return super().select(timeout)

    monkeypatch.setattr("selectors.DefaultSelector", AsOnWindows)
    run(wait(0.01))


def test_a_call_that_was_cancelled_does_not_come() -> None:
    came: list[str] = []

    async def main() -> None:
        loop = running_loop()
        loop.call_at(loop.time(), lambda: came.append("call")).cancel()
        await wait(0.01)

    run(main())
    assert not came


def test_calls_of_the_same_moment_come_in_their_order() -> None:
    came: list[int] = []

    async def main() -> None:
        loop = running_loop()
        now = loop.time()
        for number in range(20):
            loop.call_at(now, partial(came.append, number))
        await wait(0.01)

    run(main())
    assert came == list(range(20))


def test_an_event_lets_all_go_on_that_wait_and_all_that_come_later() -> None:
    async def main() -> list[str]:
        event = Event()

        async def wait_for(name: str) -> str:
            await event
            return name

        async def happen() -> str:
            await wait(0)
            event.set()
            return await wait_for("late")

        return await together(wait_for("a"), wait_for("b"), happen())

    assert run(main()) == ["a", "b", "late"]


@pytest.mark.parametrize("room", [1, 2, 5])
def test_no_more_than_there_is_room_for_are_inside_and_all_get_their_turn(room: int) -> None:
    inside = 0
    most = 0
    order: list[int] = []

    async def visit(semaphore: Semaphore, number: int) -> None:
        nonlocal inside, most
        async with semaphore:
            inside += 1
            most = max(most, inside)
            order.append(number)
            await wait(0)
            inside -= 1

    async def main() -> None:
        semaphore = Semaphore(room)
        await together(*(visit(semaphore, number) for number in range(9)))

    run(main())
    assert (most, order) == (room, list(range(9)))


def test_a_room_is_free_again_after_an_error() -> None:
    async def main() -> None:
        semaphore = Semaphore(1)
        for _ in range(3):
            with suppress(ZeroDivisionError):
                async with semaphore:
                    raise ZeroDivisionError

    run(main(), 1)


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    """Two ends of a line."""
    here, there = socket.socketpair()
    with here, there:
        yield here, there


def test_news_of_a_socket_is_told(pair: tuple[socket.socket, socket.socket]) -> None:
    here, there = pair

    async def main() -> bytes:
        loop = running_loop()
        me = loop.current
        loop.selector.register(here, EVENT_READ, lambda: loop.ready.append(me))
        loop.call_at(loop.time() + 0.01, lambda: there.send(b"news"))
        await pause()
        return here.recv(9)

    assert run(main()) == b"news"
