"""The exact data of a card for programs, where its text omits or translates something."""

import json

from clippings.clipping import Clipping
from clippings.fields import FIELDS, to_plain
from clippings.json_values import Json

_SHOWN_VERBATIM = ("quote", "summary")
_PRIVATE = ("note",)


def exact_facts(clipping: Clipping) -> str:
    """The known keys of the data file as JSON, without private and verbatim ones."""
    facts: dict[str, Json] = {
        name: value
        for name, value in to_plain(clipping).items()
        if name in FIELDS and name not in (*_SHOWN_VERBATIM, *_PRIVATE)
    }
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
