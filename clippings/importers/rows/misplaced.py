"""Moves facts that are under the key of another field."""

import re
from collections.abc import Mapping

from clippings.values import Plain
from clippings.words.keys import folded_key
from clippings.words.kinds import find_kind
from clippings.words.language_marks import language_in
from clippings.words.statuses import find_status, hidden_by, is_flag

_LONGEST_NOTE = 60  # characters
_NOTE_SEPARATOR = re.compile(r"[,;]|\.\s")
_STATUS = ("status", "theirstatus", "poststatus", "publishstatus", "publicationstatus")


def move_misplaced(plain: Mapping[str, Plain]) -> dict[str, Plain]:
    """The entry with these facts under the right keys."""
    return _with_status(_without_kind_for_outlet(plain))


def _without_kind_for_outlet(plain: Mapping[str, Plain]) -> Mapping[str, Plain]:
    """The entry with "press release" as its kind rather than its outlet."""
    outlet = plain.get("outlet")
    if not isinstance(outlet, str) or find_kind(outlet) != "press-release":
        return plain
    rest = {key: value for key, value in plain.items() if key != "outlet"}
    return {**rest, "kind": "press-release"}


def _with_status(plain: Mapping[str, Plain]) -> dict[str, Plain]:
    """The entry with the status that its site has in flags or in other keys."""
    found: dict[str, Plain] = {}
    rest = {**plain}
    for key, value in plain.items():
        if is_flag(key, str(value)):
            del rest[key]
            found |= {"status": status} if (status := hidden_by(key, str(value))) else {}
        elif folded_key(key) in _STATUS and isinstance(value, str) and _may_be_status(value):
            del rest[key]
            found |= {"status": value}
    return {**plain} if "status" in plain else {**rest, **found}


def _may_be_status(text: str) -> bool:
    """Whether this may be a status; plain numbers are those of server responses."""
    return bool(find_status(text)) or not text.isdigit()


def language_in_note(plain: Mapping[str, Plain]) -> dict[str, Plain]:
    """The language that a short note names: "in French"."""
    note = plain.get("note")
    if "lang" in plain or not isinstance(note, str) or len(note) > _LONGEST_NOTE:
        return {}
    languages = (language_in(part.strip(" .()")) for part in _NOTE_SEPARATOR.split(note))
    lang = next(filter(None, languages), None)
    return {"lang": lang} if lang else {}
