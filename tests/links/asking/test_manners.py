"""When the next request to a host may start."""

import pytest

from clippings.links.asking.manners import HostQueue, Manners

MANNERS = Manners(at_once=4, spacing=0.05)


def _queue(*jobs: str) -> HostQueue[str]:
    """The queue of a host that was looked up long ago."""
    queue: HostQueue[str] = HostQueue(MANNERS)
    queue.mark_found(0.0)
    for job in jobs:
        queue.add(job)
    return queue


def test_starts_are_apart() -> None:
    queue = _queue("a", "b")
    assert queue.next_job(10.0) == "a"
    assert queue.next_job(10.04) is None
    assert queue.wakes_at() == 10.05
    assert queue.next_job(10.05) == "b"


def test_a_timer_that_is_a_little_late_does_not_push_back_all_that_follow() -> None:
    queue = _queue(*"abc")
    queue.next_job(10.0)
    assert queue.next_job(10.052) == "b"
    assert queue.next_job(10.101) == "c"


def test_what_is_late_is_made_up_for_by_and_by() -> None:
    queue = _queue(*"abcd")
    queue.next_job(10.0)
    assert queue.next_job(10.07) == "b"
    assert queue.wakes_at() == pytest.approx(10.115)
    assert queue.next_job(10.115) == "c"
    assert queue.wakes_at() == pytest.approx(10.165)


def test_what_begins_long_after_it_was_taken_pushes_the_next() -> None:
    queue = _queue("a", "b")
    queue.next_job(10.0)
    queue.begin(10.03)
    assert queue.next_job(10.07) is None
    assert queue.next_job(10.08) == "b"


def test_no_more_than_four_run_at_once() -> None:
    queue = _queue(*"abcde")
    assert [queue.next_job(10.0 + n) for n in range(5)] == ["a", "b", "c", "d", None]
    assert queue.wakes_at() is None
    queue.running -= 1
    assert queue.next_job(15.0) == "e"


def test_until_a_host_is_found_nothing_follows_its_first_job() -> None:
    queue: HostQueue[str] = HostQueue(MANNERS)
    for job in "abc":
        queue.add(job)
    assert queue.next_job(10.0) == "a"
    assert queue.next_job(11.0) is None
    assert queue.wakes_at() is None
    queue.mark_found(12.0)
    assert queue.next_job(12.04) is None
    assert queue.next_job(12.05) == "b"


def test_a_host_that_is_never_found_is_left_to_one_job_at_a_time() -> None:
    queue: HostQueue[str] = HostQueue(MANNERS)
    for job in "ab":
        queue.add(job)
    queue.next_job(10.0)
    queue.running -= 1
    assert queue.next_job(11.0) == "b"


def test_a_later_job_lets_others_pass() -> None:
    queue = _queue()
    queue.add("later", not_before=11.0)
    queue.add("now")
    assert queue.next_job(10.0) == "now"
    assert queue.next_job(10.5) is None
    assert queue.wakes_at() == 11.0
    assert queue.next_job(11.0) == "later"


def test_a_host_that_asks_for_rest_gets_it() -> None:
    queue = _queue("a")
    queue.hold_until(20.0)
    assert queue.next_job(19.9) is None
    assert queue.next_job(20.0) == "a"


def test_trouble_halves_the_pace_and_good_answers_bring_it_back() -> None:
    queue = _queue(*"abcdef")
    queue.next_job(10.0)
    queue.slow_down(started=10.0, now=10.1)
    queue.running = 0
    queue.next_job(10.2)
    assert queue.wakes_at() == 10.2 + 0.1
    queue.next_job(10.3)
    assert queue.next_job(10.5) is None
    for _ in range(4):
        queue.record_success()
    assert queue.next_job(10.5) == "d"
    queue.running = 0
    assert queue.wakes_at() == 10.5 + 0.05


def test_one_burst_of_trouble_counts_once() -> None:
    queue = _queue(*"abc")
    for _ in range(3):
        queue.slow_down(started=10.0, now=10.1)
    queue.next_job(11.0)
    assert queue.wakes_at() == 11.0 + 0.1


def test_a_drained_queue_is_empty() -> None:
    queue = _queue("a")
    queue.add("b", not_before=99.0)
    assert queue.drain() == ["a", "b"]
    assert not len(queue)
