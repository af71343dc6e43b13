"""JSON: an array of clippings with the data file's keys, one shape a field."""

import json

from clippings.clipping import Collection
from clippings.fields import to_full

SUFFIX = ".json"


def write(collection: Collection) -> str:
    """Write the array, one key per line."""
    clippings = [to_full(clipping) for clipping in collection.clippings]
    return json.dumps(clippings, ensure_ascii=False, indent=2) + "\n"
