"""Facts of an entry that stand under the name of another one."""

from collections.abc import Mapping

from clippings.importers.rows.keys import folded_key
from clippings.values import Plain
from clippings.words.kinds import find_kind
from clippings.words.statuses import find_status

_HIDDEN = {"hidden": "hidden", "hide": "hidden", "ishidden": "hidden", "draft": "draft"}
_SHOWN = ("published", "visible", "show")
_STATUS = ("status", "theirstatus", "poststatus", "publishstatus", "publicationstatus")
_YES, _NO = ("true", "yes", "1"), ("false", "no", "0")


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
        text = str(value).lower()
        if text in (*_YES, *_NO) and folded_key(key) in (*_HIDDEN, *_SHOWN):
            del rest[key]
            status = _HIDDEN.get(folded_key(key), "hidden")
            told |= {"status": status} if (text in _YES) == (folded_key(key) in _HIDDEN) else {}
        elif folded_key(key) in _STATUS and isinstance(value, str) and _may_be_status(value):
            del rest[key]
            told |= {"status": value}
    return {**plain} if "status" in plain else {**rest, **told}


def _may_be_status(text: str) -> bool:
    """Whether this is no number, as servers give with their answers."""
    return bool(find_status(text)) or not text.isdigit()
