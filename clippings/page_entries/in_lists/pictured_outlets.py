"""Facts that only a picture shows: the text alternative of a logo, a scan or a flag."""

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


# Ends of text alternatives of previews: "Gull Post article preview".
_PREVIEW = re.compile(
    r"(?: (?:article|news|story|press|page))? (?:preview|thumbnail|screenshot|cover|image|photo)$",
    re.IGNORECASE,
)


def take_pictured_outlets(states: Sequence[LineState]) -> None:
    """Take the name in a line's picture as outlet, if most of these pictures are logos.

    A picture is a logo if it says so, or has the name of the host.
    """
    bare = [state for state in states if "outlet" not in state.plain]
    named = [(state, name) for state in bare if (name := _name(state))]
    sure = sum(_is_logo(state, state.picture) for state, _ in named)
    for state, name in named if at_least_half(sure, len(named)) else ():
        state.plain["outlet"] = name


def take_language_of_flag(state: LineState) -> None:
    """Take the language that a flag names, and drop its picture."""
    picture = state.picture
    texts = (picture.credit, picture.alt) if picture else ()
    lang = next((lang for words in texts if words and (lang := common_language(words))), "")
    if lang:
        state.plain.setdefault("lang", lang)
        state.unit = replace(state.unit, prose=replace(state.unit.prose, pictures=()))


def _is_logo(state: LineState, picture: Picture | None) -> bool:
    """Whether a picture says that it is a logo, or has the name of the host."""
    says = picture and (_LOGO.search(picture.alt) or "logo" in picture.src.lower())
    return bool(says or (picture and is_named_by_host(_name_in_alt(picture), state.source.url)))


def _name_in_alt(picture: Picture) -> str:
    """The text alternative without words for a logo or a preview."""
    return _PREVIEW.sub("", _LOGO.sub(" ", " ".join(picture.alt.split())).strip())


def _name(state: LineState) -> str:
    """The outlet in a line's picture, empty for none."""
    picture = state.picture
    name = _name_in_alt(picture) if picture else ""
    named = is_like_a_name(name) or is_name_of_host(name, state.source.url)
    lower = name.islower() and is_named_by_host(name, state.source.url)
    return name if (named or lower) and name != state.plain.get("title") else ""
