"""Results of earlier runs: skip what was checked recently, count the days of failure."""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import NamedTuple, TypeAlias

from clippings.addresses import MASK, masked
from clippings.errors import ClipError
from clippings.json_values import read_array, read_mapping, read_number, read_string, read_whole
from clippings.links.link import CheckedLink, Expects, Target, Verdict
from clippings.links.policy import FINE
from clippings.links.reasons import FAILING_FOR_DAYS, REASONS

VERSION = 1
_DAYS_UNTIL_DEAD = 3
_FAILING = ("unsure", "dead")
_ALIVE_AS_ANOTHER: dict[Expects, tuple[str, ...]] = {
    "page": ("image-ok",),
    "image": ("ok", "video-ok"),
}


class Memory(NamedTuple):
    """The last result of one address; `asked` is Unix time, `failed_on` are days (ISO 8601)."""

    reason: str
    status: int = 0
    final_url: str = ""
    moved_to: str = ""
    asked: int = 0
    seconds: float = 0.0
    failed_on: tuple[str, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """The verdict of the reason."""
        return REASONS[self.reason].verdict


State: TypeAlias = Mapping[str, Memory]


def read_state(text: str, name: str) -> State:
    """Parse a file of `write_state`; raises ClipError."""
    try:
        shape = read_mapping(json.loads(text or '{"version": 1, "links": {}}'))
        links = read_mapping(shape["links"]) if read_whole(shape["version"]) == VERSION else None
        if links is None or _reasons(links) - REASONS.keys():
            raise ClipError(f"{name} was written by another version of clip; delete it")
        return {read_string(url): _memory(read_mapping(known)) for url, known in links.items()}
    except (ValueError, KeyError, RecursionError, OverflowError):
        raise ClipError(
            f"{name} is no state file of check-links;"
            " name another, or delete it if it is a damaged one"
        ) from None


def _reasons(links: Mapping[str, object]) -> set[str]:
    return {read_string(read_mapping(known)["reason"]) for known in links.values()}


def _memory(known: Mapping[str, object]) -> Memory:
    return Memory(
        reason=read_string(known["reason"]),
        status=read_whole(known.get("status", 0)),
        final_url=read_string(known.get("final_url", "")),
        moved_to=read_string(known.get("moved_to", "")),
        asked=int(read_number(known.get("asked", 0))),
        seconds=read_number(known.get("seconds", 0.0)),
        failed_on=tuple(read_string(day) for day in read_array(known.get("failed_on", []))),
    )


def write_state(state: State) -> str:
    """Sorted JSON, so that a diff shows what changed."""
    links = {url: _short(memory) for url, memory in sorted(state.items())}
    return json.dumps({"version": VERSION, "links": links}, indent=1, ensure_ascii=False) + "\n"


def _short(memory: Memory) -> dict[str, object]:
    return {key: value for key, value in memory._asdict().items() if value or key == "reason"}


def remembered(target: Target, state: State, now: float, fresh: float) -> CheckedLink | None:
    """The verdict of an earlier run, if it was good and is no older than `fresh` seconds.

    None also if it was found as a page and an image is expected, or the reverse, or if the address
    it moved to has a password, which is not stored.
    """
    memory = state.get(masked(target.url))
    if memory is None or memory.verdict not in FINE or not 0 <= now - memory.asked < fresh:
        return None
    if MASK in memory.moved_to or memory.reason in _ALIVE_AS_ANOTHER[target.expects]:
        return None
    return CheckedLink(
        url=target.url,
        verdict=memory.verdict,
        reason=memory.reason,
        status=memory.status,
        final_url=memory.final_url,
        moved_to=memory.moved_to,
        uses=target.uses,
        expects=target.expects,
    )


def seconds_of(target: Target, state: State) -> float:
    """How long the request took last time; 0 if that is not known."""
    memory = state.get(masked(target.url))
    return memory.seconds if memory else 0.0


def escalated(link: CheckedLink, state: State, now: float) -> CheckedLink:
    """The link; dead if it is unsure and has failed on enough days, including today."""
    if link.verdict == "unsure" and len(_failed_on(link, state, now)) >= _DAYS_UNTIL_DEAD:
        return link._replace(verdict="dead", detail=link.reason, reason=FAILING_FOR_DAYS)
    return link


def updated(state: State, links: Iterable[CheckedLink], now: float) -> State:
    """The state with the results of these links; addresses that were not requested keep theirs.

    If an address is fine as a page but fails as an image, the failure is stored.
    """
    new = dict(state)
    for link in sorted(links, key=lambda link: link.verdict not in FINE):
        if link.attempts:
            new[masked(link.url)] = Memory(
                reason=link.reason,
                status=link.status,
                final_url=masked(link.final_url) if link.final_url != link.url else "",
                moved_to=masked(link.moved_to),
                asked=int(now),
                seconds=link.seconds,
                failed_on=_failed_on(link, state, now),
            )
    return new


def _failed_on(link: CheckedLink, state: State, now: float) -> tuple[str, ...]:
    """The days of failure up to today; later ones, from a clock that was ahead, do not count."""
    if link.verdict not in _FAILING:
        return ()
    known = state.get(masked(link.url))
    today = datetime.fromtimestamp(now, UTC).date().isoformat()
    before = {day for day in known.failed_on if day < today} if known else set()
    return (*sorted(before)[1 - _DAYS_UNTIL_DEAD :], today)
