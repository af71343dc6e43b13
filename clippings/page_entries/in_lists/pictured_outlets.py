"""Facts that only a picture tells: the words that stand for a logo, a scan, a flag."""

import re
from collections.abc import Sequence
from dataclasses import replace

from clippings.languages import common_language
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.markup.prose import Picture
from clippings.shares import at_least_half
from clippings.words.outlet_names import is_like_a_name, is_name_of_host, is_named_by_host

_LOGO = re.compile(
    r"(?:^|[\s:–-]+)(?:the )?logo(?:type|tyyppi|tipo)?s?(?: (?:of|von|der|de|du|di|del|da|van))?"
    r"(?:[\s:–-]+|$)",
    re.IGNORECASE,
)


# What a picture of a piece is: "Gull Post article preview".
_SHOWN = re.compile(
    r"(?: (?:article|news|story|press|page))? (?:preview|thumbnail|screenshot|cover|image|photo)$",
    re.IGNORECASE,
)


def take_pictured_outlets(states: Sequence[LineState]) -> None:
    """Take as outlet what the logo of a line is called, where most say that they are one.

    They say so by the word, or by a name that the host bears.
    """
    bare = [state for state in states if "outlet" not in state.plain]
    named = [(state, name) for state in bare if (name := _name(state))]
    sure = sum(_is_logo(state, state.picture) for state, _ in named)
    for state, name in named if at_least_half(sure, len(named)) else ():
        state.plain["outlet"] = name


def take_flags(state: LineState) -> None:
    """The language that a flag or the words for a picture name, which illustrates nothing."""
    picture = state.picture
    told = (picture.credit, picture.alt) if picture else ()
    lang = next((lang for words in told if words and (lang := common_language(words))), "")
    if lang:
        state.plain.setdefault("lang", lang)
        state.unit = replace(state.unit, prose=replace(state.unit.prose, pictures=()))


def _is_logo(state: LineState, picture: Picture | None) -> bool:
    """Whether a picture says that it is a logo, or bears the name of the host."""
    says = picture and (_LOGO.search(picture.alt) or "logo" in picture.src.lower())
    return bool(says or (picture and is_named_by_host(_called(picture), state.source.url)))


def _called(picture: Picture) -> str:
    return _SHOWN.sub("", _LOGO.sub(" ", " ".join(picture.alt.split())).strip())


def _name(state: LineState) -> str:
    picture = state.picture
    name = _called(picture) if picture else ""
    named = is_like_a_name(name) or is_name_of_host(name, state.source.url)
    lower = name.islower() and is_named_by_host(name, state.source.url)
    return name if (named or lower) and name != state.plain.get("title") else ""
