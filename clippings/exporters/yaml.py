"""YAML for site generators (Jekyll `_data`, Hugo `data`): a plain list, each field in one shape."""

from clippings.clipping import Clipping, Collection
from clippings.fields import to_full
from clippings.values import Plain
from clippings.yaml_text.rendering import Layout, render_item

SUFFIX = ".yaml"


def write(collection: Collection) -> str:
    """Write an item for each clipping."""
    items = [render_item("", _item(clipping), 0, Layout()) for clipping in collection.clippings]
    return "\n\n".join(items) + "\n" if items else "[]\n"


def _item(clipping: Clipping) -> dict[str, Plain]:
    """The clipping as text; the offset in seconds, because YAML 1.1 reads `10:09` as a number."""
    item = {key: _text(value) for key, value in to_full(clipping).items()}
    if clipping.start is not None:
        item["start"] = str(clipping.start)
    return item


def _text(value: object) -> Plain:
    if isinstance(value, list):
        return [_text(part) for part in value]
    if isinstance(value, dict):
        return {str(key): _text(part) for key, part in value.items()}
    if isinstance(value, bool):
        return "true" if value else "false"
    return None if value is None else str(value)
