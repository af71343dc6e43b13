"""JSON Lines: one clipping per line, in the same shape as in JSON."""

import json

from clippings.clipping import Collection
from clippings.fields import to_full

SUFFIX = ".jsonl"
# Many readers treat these as line breaks.
_BREAKS = str.maketrans({"\x85": r"\u0085", "\u2028": r"\u2028", "\u2029": r"\u2029"})


def write(collection: Collection) -> str:
    """Write a line for each clipping."""
    lines = (json.dumps(to_full(one), ensure_ascii=False) for one in collection.clippings)
    return "".join(line.translate(_BREAKS) + "\n" for line in lines)
