"""The outlet or the section that the heading above a line names."""

import re
from collections.abc import Sequence

from clippings.page_entries.in_lists.line_state import LineState
from clippings.words.kinds import find_kind
from clippings.words.leads import AT_BEGINNING, TO_OUTLET, leading
from clippings.words.stations import is_station

_LED = re.compile(rf"(?P<kind>[^\W\d_]+(?: [^\W\d_]+)?)\s+{leading(f'{TO_OUTLET}|{AT_BEGINNING}')}")
_WITH_KIND = re.compile(r"(?P<name>\S+ \S+.*?)\s+(?P<kind>[^\W\d_]+s?)")


def take_sections(states: Sequence[LineState]) -> None:
    """Take the section if there are several, or the outlet if the heading is one."""
    several = len({state.unit.section.name for state in states}) > 1
    for state in states:
        section = state.unit.section
        if state.below_outlet and "outlet" not in state.plain:
            state.plain["outlet"] = outlet_in_heading(section.name)
        elif section.name and several and not section.dated:
            state.plain["section"] = section.written


def outlet_in_heading(heading: str) -> str:
    """The outlet in a heading, after words for a kind: "Articles for The Conversation".

    A kind may follow the name of a station: "ABC Radio interviews".
    """
    led, after = _LED.match(heading), _WITH_KIND.fullmatch(heading)
    if led and _is_kind(led["kind"]):
        return heading[led.end() :]
    if after and _is_kind(after["kind"]) and is_station(after["name"]):
        return after["name"]
    return heading


def _is_kind(words: str) -> bool:
    """Whether words are a kind, in singular or plural."""
    plain = words.casefold()
    return bool(find_kind(plain) or find_kind(plain.removesuffix("s")))
