"""`clip schema`."""

import json

from clippings import output
from clippings.schema import json_schema


def run() -> None:
    """Print the JSON Schema of the data file, for editors that complete and check YAML."""
    output.write(json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n")
