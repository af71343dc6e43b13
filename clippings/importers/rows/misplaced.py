"""Facts of an entry that stand under the key of another one."""

import re
from collections.abc import Mapping

from clippings.values import Plain
from clippings.words.keys import folded_key
from clippings.words.kinds import find_kind
from clippings.words.language_marks import language_said
from clippings.words.statuses import find_status, hidden_by, is_flag

_LONGEST_REMARK = 60  # characters
_PARTS = re.compile(r"[,;]|\.\s")
_STATUS = ("status", "theirstatus", "poststatus", "publishstatus", "publicationstatus")


def set_right(plain: Mapping[str, Plain]) -> dict[str, Plain]:
    """The entry with these facts where they belong."""
    return _with_status(_without_kind_for_outlet(plain))


def _without_kind_for_outlet(plain: Mapping[str, Plain]) -> Mapping[str, Plain]:
    """A "press release" was published by nobody else."""
    outlet = plain.get("outlet")
    if not isinstance(outlet, str) or find_kind(outlet) != "press-release":
        return plain
    rest = {key: value for key, value in plain.items() if key != "outlet"}
    return {**rest, "kind": "press-release"}


def _with_status(plain: Mapping[str, Plain]) -> dict[str, Plain]:
    """What a site does not show, or not yet, and its own word for that; the rest needs none."""
    told: dict[str, Plain] = {}
    rest = {**plain}
    for key, value in plain.items():
        if is_flag(key, str(value)):
            del rest[key]
            told |= {"status": status} if (status := hidden_by(key, str(value))) else {}
        elif folded_key(key) in _STATUS and isinstance(value, str) and _may_be_status(value):
            del rest[key]
            told |= {"status": value}
    return {**plain} if "status" in plain else {**rest, **told}


def _may_be_status(text: str) -> bool:
    """Whether this is no number, as servers give with their answers."""
    return bool(find_status(text)) or not text.isdigit()


def language_remarked(plain: Mapping[str, Plain]) -> dict[str, Plain]:
    """The language, as a fact, that a remark of few words tells alone: "in French"."""
    remark = plain.get("note")
    if "lang" in plain or not isinstance(remark, str) or len(remark) > _LONGEST_REMARK:
        return {}
    said = (language_said(part.strip(" .()")) for part in _PARTS.split(remark))
    lang = next(filter(None, said), None)
    return {"lang": lang} if lang else {}
