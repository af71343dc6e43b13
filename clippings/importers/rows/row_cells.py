"""The values of a record as text."""

from collections.abc import Iterator, Mapping

from clippings.importers.rows import looks
from clippings.importers.rows.dates import DATE_PARTS, date_of_parts
from clippings.values import Plain
from clippings.words.keys import folded_key


def cells_of(values: Mapping[str, Plain], above: str = "") -> Iterator[tuple[str, str]]:
    """The path and text of every value; the texts of a list are joined by newlines."""
    for key, value in values.items():
        if isinstance(value, dict) and (whole := _date_in_parts(value)):
            yield f"{above}{key}", whole
        elif isinstance(value, dict):
            yield from cells_of(_captioned(value), f"{above}{key}.")
        elif isinstance(value, list):
            texts = [item.strip() for item in value if isinstance(item, str)]
            if texts and len(texts) == len(value):
                yield f"{above}{key}", "\n".join(texts)
        elif value and value.strip():
            yield f"{above}{key}", value.strip()


def _captioned(part: Mapping[str, Plain]) -> Mapping[str, Plain]:
    """The part of a record; the key of a picture's caption is changed, as it would mean a title."""
    pictured = any(isinstance(text, str) and looks.is_picture_path(text) for text in part.values())
    named = {key: f"image {key}" if folded_key(key) == "caption" else key for key in part}
    return {named[key]: value for key, value in part.items()} if pictured else part


def _date_in_parts(value: Mapping[str, Plain]) -> str:
    """The date in `{year: 2021, month: 5, day: 4}`, with keys in any language or single letters."""
    named = {folded_key(name): str(text) for name, text in value.items()}
    parts = [text for names in reversed(DATE_PARTS) for name in names if (text := named.get(name))]
    if not parts or len(parts) < len(value) or not parts[-1].isdigit():
        return ""
    is_date = all(map(str.isdigit, parts)) or any(map(looks.is_month, parts))
    return date_of_parts(parts) if is_date else ""
