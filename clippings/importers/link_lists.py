"""Records that hold their addresses in a list, each with the name of who published it there."""

from collections.abc import Mapping
from typing import TypeGuard

from clippings.importers import looks
from clippings.importers.column_values import SURE
from clippings.importers.keys import fields_called
from clippings.values import Plain

_NAMES = ("title", "outlet")
_TOLD = frozenset(("date", "author", "summary", "outlet"))


def is_link_list(value: Plain, record: Mapping[str, Plain]) -> TypeGuard[list[Plain]]:
    """Whether this is `websites: [{url, name}, …]` in a record that has a title and more."""
    texts = {key for key, text in record.items() if isinstance(text, str)}
    named = {field for key in texts for field in fields_called(key)}
    whole = "title" in named and bool(named & _TOLD)
    return whole and isinstance(value, list) and bool(value) and all(map(_is_link, value))


def _is_link(item: Plain) -> bool:
    """Whether this is an address with a name, and nothing else."""
    if not isinstance(item, dict):
        return False
    others = [
        key for key, text in item.items() if not (isinstance(text, str) and looks.is_url(text))
    ]
    return len(others) < min(len(item), 2) and all(
        set(fields_called(k)) & {*_NAMES} for k in others
    )


def with_links(record: Mapping[str, Plain]) -> Mapping[str, Plain]:
    """The record with the addresses of such a list under `url`, the first name as its outlet."""
    key = next((key for key, value in record.items() if is_link_list(value, record)), "")
    links = [item for item in record[key] or () if isinstance(item, dict)] if key else []
    if not links or any("url" in fields_called(other) for other in record if other != key):
        return record
    texts = [text for item in links for text in item.values() if isinstance(text, str)]
    urls: list[Plain] = [text for text in texts if looks.is_url(text)]
    names = [text for text in texts if not looks.is_url(text)]
    rest = {name: value for name, value in record.items() if name != key or len(links) > 1}
    outlet = {"outlet": names[0]} if names and not _names_outlet(record) else {}
    return {**rest, "url": urls, **outlet}


def _names_outlet(record: Mapping[str, Plain]) -> bool:
    return any(fields_called(key).get("outlet", 0) > SURE for key in record)
