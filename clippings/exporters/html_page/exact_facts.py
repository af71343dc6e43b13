"""The facts of a card for programs: what its words leave out, round off or translate."""

import json

from clippings.clipping import Clipping
from clippings.fields import FIELDS, to_plain
from clippings.json_values import Json

_IN_WORDS = ("quote", "summary")  # which the card tells letter for letter
_PRIVATE = ("note",)


def exact_facts(clipping: Clipping) -> str:
    """Keys of the data file as JSON; those that are not ours stay at home."""
    facts: dict[str, Json] = {
        name: value
        for name, value in to_plain(clipping).items()
        if name in FIELDS and name not in (*_IN_WORDS, *_PRIVATE)
    }
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
