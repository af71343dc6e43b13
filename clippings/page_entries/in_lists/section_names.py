"""What lines have from the heading above them: the outlet that it names, or their section."""

import re
from collections.abc import Sequence

from clippings.page_entries.in_lists.line_state import LineState
from clippings.words.kinds import find_kind
from clippings.words.leads import AT_BEGINNING, TO_OUTLET, leading
from clippings.words.stations import is_station

_LED = re.compile(rf"(?P<kind>[^\W\d_]+(?: [^\W\d_]+)?)\s+{leading(f'{TO_OUTLET}|{AT_BEGINNING}')}")
_WITH_KIND = re.compile(r"(?P<name>\S+ \S+.*?)\s+(?P<kind>[^\W\d_]+s?)")


def take_sections(states: Sequence[LineState]) -> None:
    """Take the name of the section, where there are several, or as outlet where it is one."""
    several = len({state.unit.section.name for state in states}) > 1
    for state in states:
        section = state.unit.section
        if state.below_outlet and "outlet" not in state.plain:
            state.plain["outlet"] = name_behind_kind(section.name)
        elif section.name and several and not section.dated:
            state.plain["section"] = section.written


def name_behind_kind(heading: str) -> str:
    """The outlet that words for what it published lead to: "Articles for The Conversation".

    Or follow, where it is a station: "ABC Radio interviews".
    """
    led, after = _LED.match(heading), _WITH_KIND.fullmatch(heading)
    if led and _is_kind(led["kind"]):
        return heading[led.end() :]
    if after and _is_kind(after["kind"]) and is_station(after["name"]):
        return after["name"]
    return heading


def _is_kind(words: str) -> bool:
    plain = words.casefold()
    return bool(find_kind(plain) or find_kind(plain.removesuffix("s")))
