"""Outlets that a list names as what their logos show: `alt: The Guardian logo`."""

import re
from collections.abc import Mapping, Sequence

from clippings.importers import looks
from clippings.importers.keys import fields_called
from clippings.words.outlet_names import is_like_a_name

_LOGO = re.compile(r"(?:(?:the )?logo (?:of|de|du|von|der|di|do|da) )?(?P<name>.+?)", re.IGNORECASE)
_BEHIND = re.compile(r"[\s-]*\b(?:logo|logotype|logotipo)\s*$", re.IGNORECASE)
_MOST = 0.5


def told_by_logos(rows: Sequence[Mapping[str, str]]) -> list[dict[str, str]]:
    """The rows with such names as outlets, where no key calls any.

    Most hosts of the rows bear what the pictures in them show; others show who is told of.
    """
    table = [dict(row) for row in rows]
    keys = dict.fromkeys(key for row in table for key in row)
    if any("outlet" in fields_called(key) for key in keys):
        return table
    for key in keys:
        shown = {n: name for n, row in enumerate(table) if (name := _name(row.get(key, "")))}
        sure = [
            number
            for number, name in shown.items()
            if looks.names_host_of(name, table[number].values())
        ]
        if "image.alt" in fields_called(key) and len(sure) > len(table) * _MOST:
            for number in sure:
                table[number]["outlet"] = shown[number]
            return table
    return table


def _name(text: str) -> str:
    match = _LOGO.fullmatch(_BEHIND.sub("", text))
    return match["name"] if match and is_like_a_name(match["name"]) else ""
