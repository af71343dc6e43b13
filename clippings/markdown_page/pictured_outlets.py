"""Outlets that only a picture names: the words that stand for a logo."""

import re
from collections.abc import Sequence

from clippings.markdown_page.line_state import LineState
from clippings.markdown_page.outlet_names import is_like_a_name, is_named_by_host

_LOGO = re.compile(
    r"(?:^|[\s:–-]+)(?:the )?logo(?:type|tyyppi|tipo)?s?(?: (?:of|von|der|de|du|di|del|da|van))?"
    r"(?:[\s:–-]+|$)",
    re.IGNORECASE,
)


def take_pictured_outlets(states: Sequence[LineState]) -> None:
    """Take as outlet what the logo of a line is called, where most say that they are one.

    They say so by the word, or by a name that the host bears.
    """
    bare = [state for state in states if "outlet" not in state.plain]
    named = [(state, name) for state in bare if (name := _name(state))]
    sure = sum(
        bool(_LOGO.search(_alt(state))) or is_named_by_host(name, state.source.url)
        for state, name in named
    )
    for state, name in named if sure * 2 >= len(named) else ():
        state.plain["outlet"] = name


def _name(state: LineState) -> str:
    name = _LOGO.sub(" ", _alt(state)).strip()
    return name if is_like_a_name(name) and name != state.plain.get("title") else ""


def _alt(state: LineState) -> str:
    return " ".join(state.picture.alt.split()) if state.picture else ""
