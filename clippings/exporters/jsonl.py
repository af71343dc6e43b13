"""JSON Lines: one clipping a line, as in JSON."""

import json

from clippings.clipping import Collection
from clippings.fields import to_full

SUFFIX = ".jsonl"
# Many readers end a line here too.
_BREAKS = str.maketrans({"\x85": r"\u0085", "\u2028": r"\u2028", "\u2029": r"\u2029"})


def write(collection: Collection) -> str:
    """A line for each clipping."""
    lines = (json.dumps(to_full(one), ensure_ascii=False) for one in collection.clippings)
    return "".join(line.translate(_BREAKS) + "\n" for line in lines)
