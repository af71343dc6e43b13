"""Ctrl-C and SIGTERM while coroutines run."""

import os
from collections.abc import Iterator
from signal import (
    SIG_DFL,
    SIG_IGN,
    SIGINT,
    SIGTERM,
    default_int_handler,
    getsignal,
    raise_signal,
    signal,
)
from threading import Thread

import pytest

from clippings.ctrl_c import CtrlC
from clippings.event_loop import run, wait


@pytest.fixture(autouse=True)
def _usual() -> Iterator[None]:
    """Ctrl-C as programs have it, before and after."""
    before = signal(SIGINT, default_int_handler)
    yield
    assert getsignal(SIGINT) is default_int_handler
    signal(SIGINT, before)
    signal(SIGTERM, SIG_DFL)
    CtrlC.terminated = False


def test_it_comes_when_nothing_is_half_done() -> None:
    done: list[str] = []

    async def main() -> None:
        raise_signal(SIGINT)
        done.append("this step")
        await wait(60)
        done.append("the next")

    with pytest.raises(KeyboardInterrupt):
        run(main())
    assert done == ["this step"]


def test_it_comes_while_nothing_can_go_on() -> None:
    async def main() -> None:
        Thread(target=os.kill, args=(os.getpid(), SIGINT)).start()
        await wait(60)

    with pytest.raises(KeyboardInterrupt):
        run(main())


def test_it_comes_at_the_end_where_it_was_not_let_in_before() -> None:
    async def main() -> None:
        raise_signal(SIGINT)

    with pytest.raises(KeyboardInterrupt):
        run(main())


def test_pressed_again_it_comes_at_once() -> None:
    done: list[str] = []

    async def main() -> None:
        raise_signal(SIGINT)
        raise_signal(SIGINT)
        done.append("this step")

    with pytest.raises(KeyboardInterrupt):
        run(main())
    assert not done


def test_who_minds_it_goes_on_doing_so() -> None:
    came: list[int] = []

    async def main() -> int:
        raise_signal(SIGINT)
        return 7

    signal(SIGINT, lambda number, _: came.append(number))
    assert run(main()) == 7
    assert came == [SIGINT]
    signal(SIGINT, default_int_handler)


def test_other_threads_leave_it_alone() -> None:
    found: list[object] = []

    async def main() -> None:
        found.append(getsignal(SIGINT))

    thread = Thread(target=lambda: run(main()))
    thread.start()
    thread.join()
    assert found == [default_int_handler]


def test_a_request_to_terminate_comes_like_it_and_only_once() -> None:
    done: list[str] = []

    async def main() -> None:
        raise_signal(SIGTERM)
        raise_signal(SIGTERM)
        done.append("this step")
        await wait(60)

    with pytest.raises(KeyboardInterrupt):
        run(main())
    assert done == ["this step"]
    assert CtrlC.terminated
    raise_signal(SIGTERM)


def test_who_did_not_get_it_is_terminated_as_usual_afterwards() -> None:
    run(wait(0))
    assert getsignal(SIGTERM) is SIG_DFL


def test_it_comes_also_where_a_shell_has_ctrl_c_ignored() -> None:
    async def main() -> None:
        raise_signal(SIGTERM)
        await wait(60)

    signal(SIGINT, SIG_IGN)
    with pytest.raises(KeyboardInterrupt):
        run(main())
    signal(SIGINT, default_int_handler)
