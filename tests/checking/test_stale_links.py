"""Only what was not found alive lately is asked, and what is found is remembered."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from clippings.checking.link_asking import Answers
from clippings.checking.stale_links import Ask, Remembering, ask_stale
from clippings.links.link import CheckedLink, Target
from clippings.links.policy import Accept, parse_accept

A_WEEK = 7 * 24 * 3600.0
ALIVE, GONE = Target("https://a.example/alive"), Target("https://a.example/gone")


def answering(asked: list[str], spared: list[str]) -> Ask:
    """A network on which one page is gone; it notes whom it was to ask, and whom not."""

    def ask(targets: Sequence[Target], others: Iterable[Target]) -> Answers:
        asked[:] = [target.url for target in targets]
        spared[:] = [target.url for target in others]
        return Answers(tuple(map(_link, targets)), interrupted=False)

    return ask


def _link(target: Target) -> CheckedLink:
    if target == GONE:
        return CheckedLink(target.url, "dead", "not-found", attempts=1, seconds=0.5)
    return CheckedLink(target.url, "alive", "ok", attempts=1, seconds=0.1)


def test_what_was_alive_lately_is_not_asked_again_and_stands_in_its_place(tmp_path: Path) -> None:
    asked: list[str] = []
    spared: list[str] = []
    ask = answering(asked, spared)
    remembering = Remembering(tmp_path / "state.json", A_WEEK)
    first = ask_stale((ALIVE, GONE), ask, (), remembering)
    assert asked == [ALIVE.url, GONE.url]
    again = ask_stale((ALIVE, GONE), ask, (), remembering)
    assert (asked, spared) == ([GONE.url], [ALIVE.url])
    verdicts = [[(link.url, link.verdict) for link in one.links] for one in (first, again)]
    assert verdicts == [[(ALIVE.url, "alive"), (GONE.url, "dead")]] * 2


def test_who_took_longest_is_asked_first(tmp_path: Path) -> None:
    asked: list[str] = []
    remembering = Remembering(tmp_path / "state.json", fresh=0)
    for _ in range(2):
        ask_stale((ALIVE, GONE), answering(asked, []), (), remembering)
    assert asked == [GONE.url, ALIVE.url]


def test_what_is_accepted_is_accepted_of_what_is_remembered_too(tmp_path: Path) -> None:
    accepts = (Accept("ok", "suspect"),)
    remembering = Remembering(tmp_path / "state.json", A_WEEK)
    ask_stale((ALIVE,), answering([], []), (), remembering)
    found = ask_stale((ALIVE,), answering([], []), accepts, remembering)
    assert [link.verdict for link in found.links] == ["suspect"]


@pytest.mark.parametrize(
    ("accept", "verdict"),
    [
        ("failing-for-days:suspect", "suspect"),
        ("a.example:failing-for-days:alive", "alive"),
        ("dead:blocked", "blocked"),
        ("404:suspect", "dead"),
        ("b.example:failing-for-days:alive", "dead"),
    ],
)
def test_what_is_accepted_is_accepted_of_what_failed_for_days_too(
    tmp_path: Path, accept: str, verdict: str
) -> None:
    state = tmp_path / "state.json"
    days = ["2026-01-01", "2026-01-02"]
    known = {"reason": "server-error", "failed_on": days}
    state.write_text(json.dumps({"version": 1, "links": {ALIVE.url: known}}))

    def ask(targets: Sequence[Target], _others: Iterable[Target]) -> Answers:
        failing = (
            CheckedLink(one.url, "unsure", "server-error", 500, attempts=4) for one in targets
        )
        return Answers(tuple(failing), interrupted=False)

    for _ in range(2):
        found = ask_stale((ALIVE,), ask, (parse_accept(accept),), Remembering(state, A_WEEK))
        assert [(link.verdict, link.reason) for link in found.links] == [
            (verdict, "failing-for-days")
        ]


def test_who_only_looks_leaves_no_file(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    ask_stale((ALIVE,), answering([], []), (), Remembering(state, A_WEEK, read_only=True))
    assert not state.exists()
