"""Checks only links that were not found alive recently, and stores the results."""

import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple, TypeAlias

from clippings.checking.link_asking import Answers
from clippings.checking.link_memory import look_back, recall, remember
from clippings.errors import ClipError
from clippings.links.link import CheckedLink, Target
from clippings.links.policy import Accept, accepted
from clippings.links.reasons import FAILING_FOR_DAYS
from clippings.links.state import State, escalated, remembered, seconds_of
from clippings.output import tell

# Checks the first targets, and some of the others if all of the first failed in the same way.
Ask: TypeAlias = Callable[[Sequence[Target], Iterable[Target]], Answers]


class Remembering(NamedTuple):
    """The state file, and for how many seconds a link found alive is not checked again."""

    path: Path
    fresh: float
    read_only: bool = False


def ask_stale(
    targets: Sequence[Target], ask: Ask, accepts: Sequence[Accept], remembering: Remembering
) -> Answers:
    """Check what was not found alive recently, and store the results; raises NoNetwork."""
    state = _state_before(remembering)
    now = time.time()
    known = {
        target.question: link
        for target in targets
        if (link := remembered(target, state, now, remembering.fresh)) and not target.whole
    }
    stale = [target for target in targets if target.question not in known]
    stale.sort(key=lambda target: -seconds_of(target, state))
    asked = ask(stale, [target for target in targets if target.question in known])
    new = [escalated(accepted(link, accepts), state, now) for link in asked.links]
    if not remembering.read_only:
        _remember(remembering.path, new, now)
    found = {one: accepted(link, accepts) for one, link in known.items()}
    found |= {link.question: _accepted_late(link, accepts) for link in new}
    return Answers(
        tuple(found[one.question] for one in targets if one.question in found), asked.interrupted
    )


def _accepted_late(link: CheckedLink, accepts: Sequence[Accept]) -> CheckedLink:
    """The link; if it failed for days, with the verdict that the user accepts for that."""
    if link.reason != FAILING_FOR_DAYS:
        return link
    return accepted(link, [accept for accept in accepts if not accept.what.isdigit()])


def _state_before(remembering: Remembering) -> State:
    path = remembering.path
    if remembering.read_only:
        return look_back(path) if path.exists() else {}
    return recall(path)


def _remember(path: Path, links: Sequence[CheckedLink], now: float) -> None:
    try:
        remember(path, links, now)
    except ClipError as error:
        tell(f"{error}; the results of this check are not stored")
