"""Jobs of many hosts at once."""

import asyncio
from collections import Counter

import pytest

from clippings.links.asking.dispatch import Dispatcher
from clippings.links.asking.manners import Manners


def _run(jobs: list[tuple[str, str]], manners: Manners, seconds: float = 0.01) -> list[str]:
    """The jobs in the order in which they were started; `again` ones are done once more."""
    started: list[str] = []

    async def main() -> None:
        async def work(host: str, job: str) -> None:
            started.append(job)
            await asyncio.sleep(seconds)
            if job == "again":
                dispatcher.add(host, "once more", asyncio.get_running_loop().time() + 0.02)
            if job == "last":
                dispatcher.add_last(host, "at the end")

        dispatcher: Dispatcher[str] = Dispatcher(manners, work)
        for host, job in jobs:
            dispatcher.add(host, job)
        await dispatcher.run()

    asyncio.run(main())
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
    jobs = [(f"host-{n}", str(n)) for n in range(20)]
    assert Counter(_run(jobs, Manners(in_all=3))) == Counter(str(n) for n in range(20))


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
        asyncio.run(main())


def test_a_bug_in_the_work_ends_what_else_is_under_way(caplog: pytest.LogCaptureFixture) -> None:
    ended: list[str] = []

    async def main() -> None:
        async def work(_host: str, job: str) -> None:
            if job == "bug":
                raise ZeroDivisionError
            try:
                await asyncio.sleep(10)
            finally:
                ended.append(job)

        dispatcher: Dispatcher[str] = Dispatcher(Manners(), work)
        dispatcher.add("a", "slow")
        dispatcher.add("b", "bug")
        with pytest.raises(ZeroDivisionError):
            async with asyncio.timeout(1):
                await dispatcher.run()
        assert ended == ["slow"]

    asyncio.run(main())
    assert not caplog.records


def test_what_breaks_the_run_off_ends_what_is_under_way_and_begins_nothing_more(
    caplog: pytest.LogCaptureFixture,
) -> None:
    started: list[str] = []
    ended: list[str] = []

    async def main() -> None:
        async def work(_host: str, job: str) -> None:
            started.append(job)
            try:
                await asyncio.sleep(10)
            finally:
                ended.append(job)

        dispatcher: Dispatcher[str] = Dispatcher(Manners(at_once=1, spacing=0.0), work)
        for host, job in [("a", "one"), ("a", "waits"), ("b", "other")]:
            dispatcher.add(host, job)
        run = asyncio.create_task(dispatcher.run())
        while len(started) < 2:
            await asyncio.sleep(0)
        run.cancel()
        with pytest.raises(asyncio.CancelledError):
            await run
        assert sorted(ended) == sorted(started) == ["one", "other"]
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())
    assert not caplog.records
