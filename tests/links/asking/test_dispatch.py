"""Jobs of many hosts at once."""

from collections import Counter

import pytest

from clippings.event_loop import run, running_loop, wait
from clippings.links.asking.dispatch import Dispatcher
from clippings.links.asking.manners import Manners


def _run(jobs: list[tuple[str, str]], manners: Manners, seconds: float = 0.01) -> list[str]:
    """The jobs in the order in which they started; those in `again` run twice."""
    started: list[str] = []

    async def main() -> None:
        async def work(host: str, job: str) -> None:
            started.append(job)
            await wait(seconds)
            if job == "again":
                dispatcher.add(host, "once more", running_loop().time() + 0.02)
            if job == "last":
                dispatcher.add_last(host, "at the end")

        dispatcher: Dispatcher[str] = Dispatcher(manners, work)
        for host, job in jobs:
            dispatcher.add(host, job)
        await dispatcher.run()

    run(main())
    return started


def test_nothing_to_do_is_done_at_once() -> None:
    assert _run([], Manners()) == []


def test_all_jobs_are_done_once() -> None:
    jobs = [(f"host-{n % 7}", str(n)) for n in range(50)]
    assert Counter(_run(jobs, Manners(spacing=0.001))) == Counter(job for _, job in jobs)


def test_the_host_with_the_most_jobs_starts_first() -> None:
    jobs = [("small", "s"), ("large", "l1"), ("large", "l2")]
    assert _run(jobs, Manners(spacing=0.001))[0] == "l1"


def test_no_more_than_the_limit_run_at_once() -> None:
    at_once = [0]
    done: list[str] = []

    async def work(_host: str, job: str) -> None:
        at_once.append(at_once[-1] + 1)
        await wait(0.001)
        at_once.append(at_once[-1] - 1)
        done.append(job)

    async def main() -> None:
        dispatcher: Dispatcher[str] = Dispatcher(Manners(in_all=3), work)
        for number in range(20):
            dispatcher.add(f"host-{number}", str(number))
        await dispatcher.run()

    run(main())
    assert max(at_once) == 3
    assert sorted(done, key=int) == [str(number) for number in range(20)]


def test_a_job_that_waits_lets_others_pass() -> None:
    started = _run([("a", "again"), ("a", "other")], Manners(at_once=1, spacing=0.0))
    assert started == ["again", "other", "once more"]


def test_last_jobs_come_last() -> None:
    started = _run([("a", "last"), ("b", "again")], Manners(spacing=0.0))
    assert started[-1] == "at the end"


def test_a_bug_in_the_work_comes_out() -> None:
    async def main() -> None:
        async def work(_host: str, _job: str) -> None:
            raise ZeroDivisionError

        dispatcher: Dispatcher[str] = Dispatcher(Manners(), work)
        dispatcher.add("a", "job")
        await dispatcher.run()

    with pytest.raises(ZeroDivisionError):
        run(main())


def test_a_bug_in_the_work_ends_what_else_is_under_way() -> None:
    ended: list[str] = []

    async def work(_host: str, job: str) -> None:
        if job == "bug":
            raise ZeroDivisionError
        try:
            await wait(10)
        finally:
            ended.append(job)

    async def main() -> None:
        dispatcher: Dispatcher[str] = Dispatcher(Manners(), work)
        dispatcher.add("a", "slow")
        dispatcher.add("b", "bug")
        await dispatcher.run()

    with pytest.raises(ZeroDivisionError):
        run(main())
    assert ended == ["slow"]


def test_what_breaks_the_run_off_ends_what_is_under_way_and_begins_nothing_more() -> None:
    started: list[str] = []
    ended: list[str] = []

    async def work(_host: str, job: str) -> None:
        started.append(job)
        try:
            await wait(10)
        finally:
            ended.append(job)

    async def main() -> None:
        dispatcher: Dispatcher[str] = Dispatcher(Manners(at_once=1, spacing=0.0), work)
        for host, job in [("a", "one"), ("a", "waits"), ("b", "other")]:
            dispatcher.add(host, job)
        await dispatcher.run()

    with pytest.raises(TimeoutError):
        run(main(), 0.05)
    assert sorted(ended) == sorted(started) == ["one", "other"]
