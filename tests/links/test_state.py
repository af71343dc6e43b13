"""Results stored between runs."""

import pytest

from clippings.errors import ClipError
from clippings.links.link import CheckedLink, Expects, Target
from clippings.links.state import State, escalated, read_state, remembered, updated, write_state

DAY = 86400.0
NOW = 20_000 * DAY
ALIVE = CheckedLink(url="https://a.example/", verdict="alive", reason="ok", status=200, attempts=1)
UNSURE = CheckedLink(url="https://a.example/", verdict="unsure", reason="timeout", attempts=2)
DEAD = CheckedLink(
    url="https://a.example/", verdict="dead", reason="not-found", status=404, attempts=1
)
TARGET = Target(url="https://a.example/")


def test_written_and_read_again_it_is_the_same() -> None:
    state = updated(
        {}, [ALIVE, CheckedLink(url="b", verdict="unsure", reason="timeout", attempts=1)], NOW
    )
    assert read_state(write_state(state), "state.json") == state


def test_addresses_stand_in_order_and_passwords_nowhere() -> None:
    links = [
        CheckedLink(url=url, verdict="alive", reason="ok", attempts=1)
        for url in ("https://z.example/", "https://ann:secret@b.example/")
    ]
    text = write_state(updated({}, links, NOW))
    assert text.index("b.example") < text.index("z.example")
    assert "secret" not in text


@pytest.mark.parametrize(
    ("link", "age", "skipped"),
    [(ALIVE, 6 * DAY, True), (ALIVE, 8 * DAY, False), (UNSURE, 1.0, False), (DEAD, 1.0, False)],
)
def test_only_fresh_good_verdicts_are_taken_over(
    link: CheckedLink, age: float, skipped: bool
) -> None:
    state = updated({}, [link], NOW)
    found = remembered(TARGET, state, NOW + age, 7 * DAY)
    assert bool(found) is skipped


def test_a_verdict_from_the_future_is_not_fresh() -> None:
    assert remembered(TARGET, updated({}, [ALIVE], NOW), NOW - DAY, 7 * DAY) is None


@pytest.mark.parametrize(
    ("reason", "expects", "skipped"),
    [
        ("ok", "page", True),
        ("ok", "image", False),
        ("video-ok", "image", False),
        ("image-ok", "image", True),
        ("image-ok", "page", False),
    ],
)
def test_a_page_that_was_alive_says_nothing_about_an_image_at_its_address(
    reason: str, expects: Expects, skipped: bool
) -> None:
    state = updated({}, [ALIVE._replace(reason=reason)], NOW)
    found = remembered(TARGET._replace(expects=expects), state, NOW, DAY)
    assert bool(found) is skipped


def test_an_address_that_is_masked_is_asked_again() -> None:
    """Its password is not stored, so `--fix` could not write the address."""
    moved = ALIVE._replace(verdict="moved", reason="permanent-redirect")
    for address, kept in (
        ("https://b.example/", True),
        ("/in?to=https://ann:pw@b.example/", False),
    ):
        state = updated({}, [moved._replace(moved_to=address)], NOW)
        assert bool(remembered(TARGET, state, NOW, DAY)) is kept


def _days(*days: float) -> CheckedLink:
    state: State = {}
    link = UNSURE
    for day in days:
        link = escalated(UNSURE, state, NOW + day * DAY)
        state = updated(state, [link], NOW + day * DAY)
    return link


def test_unsure_is_dead_after_three_different_days() -> None:
    assert _days(0, 1).verdict == "unsure"
    assert _days(0, 0.1, 0.2).verdict == "unsure"
    assert (_days(0, 1, 2).verdict, _days(0, 1, 2).reason) == ("dead", "failing-for-days")
    assert _days(0, 1, 2, 2.1).verdict == "dead"


def test_days_of_a_clock_that_was_ahead_do_not_count() -> None:
    assert _days(400, 500, 0).verdict == "unsure"
    assert _days(400, 0, 1, 2).verdict == "dead"


def test_one_good_answer_restarts_the_count() -> None:
    state = updated({}, [UNSURE], NOW)
    state = updated(state, [UNSURE], NOW + DAY)
    state = updated(state, [ALIVE], NOW + 2 * DAY)
    assert escalated(UNSURE, state, NOW + 3 * DAY).verdict == "unsure"


def test_what_was_not_asked_stays_as_it_was() -> None:
    state = updated({}, [ALIVE], NOW)
    assert (
        updated(state, [CheckedLink(url="b", verdict="limited", reason="told-to-wait")], NOW)
        == state
    )


def test_keys_that_a_later_version_may_add_are_ignored() -> None:
    text = '{"version": 1, "more": 1, "links": {"a": {"reason": "ok", "other": 1}}}'
    assert read_state(text, "state.json") == read_state(text.replace(', "other": 1', ""), "")


@pytest.mark.parametrize(
    "text",
    [
        '{"version": 2, "links": {}}',
        '{"version": 2, "more": {}}',
        '{"version": 1, "links": {"a": {"reason": "no-such-reason"}}}',
    ],
)
def test_a_state_of_another_version_is_called_that(text: str) -> None:
    with pytest.raises(ClipError, match=r"^state\.json was written by another version of clip; "):
        read_state(text, "state.json")


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "{",
        '{"version": 1}',
        '{"version": 1, "links": {"a": 1}}',
        '{"version": 1, "links": {"a": {"reason": ["ok"]}}}',
        '{"version": 1, "links": {"a": {"reason": "ok", "asked": "today"}}}',
        '{"version": 1, "links": {"a": {"reason": "ok", "seconds": NaN}}}',
        '{"version": 1, "links": {"a": {"reason": "ok", "failed_on": "2026"}}}',
        '{"version": 1, "links": {"a": {"reason": "ok", "failed_on": [1]}}}',
        '{"version": 1, "links": {"a": {"reason": "ok", "asked": 1' + "0" * 400 + "}}}",
        '{"version": 1, "links": {"a": {"reason": "ok", "final_url": "\\ud800"}}}',
        '{"version": [1], "links": {}}',
        "[" * 100_000,
    ],
)
def test_another_file_is_no_state(text: str) -> None:
    with pytest.raises(ClipError, match=r"^state\.json "):
        read_state(text, "state.json")


def test_nobody_is_told_to_delete_a_file_that_never_was_a_state() -> None:
    with pytest.raises(ClipError) as told:
        read_state("- id: a\n  title: A\n", "press.yaml")
    assert str(told.value) == (
        "press.yaml is no state file of check-links;"
        " name another, or delete it if it is a damaged one"
    )
