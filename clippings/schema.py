"""JSON Schema of the data file, for editors (JSON Schema 2020-12)."""

from clippings.fields import FIELDS, PAGE_KINDS
from clippings.values import Schema

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> Schema:
    """The schema: a list of clippings, or a mapping with the list under `clippings`."""
    properties = {
        field.name: {"description": field.meaning, "examples": [field.example], **field.kind.schema}
        for field in FIELDS.values()
    }
    entry: Schema = {
        "type": "object",
        "properties": properties,
        "required": ["id"],
        "anyOf": [{"required": [name]} for name in ("url", "title", "file")],
    }
    entries: Schema = {"type": ["array", "null"], "items": {"$ref": "#/$defs/clipping"}}
    page = {name: kind.schema for name, kind in PAGE_KINDS.items()}
    page["outlets"] = {"type": ["array", "object"]}
    mapping: Schema = {
        "type": "object",
        "properties": {**page, "clippings": entries},
        "required": ["clippings"],
    }
    return {
        "$schema": _DIALECT,
        "title": "Press clippings",
        "anyOf": [entries, mapping],
        "$defs": {"clipping": entry},
    }
