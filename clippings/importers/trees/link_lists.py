"""Records that hold several addresses in a list, each with the name of who published it."""

from collections.abc import Mapping, Sequence
from typing import TypeGuard

from clippings.importers.notations.plain_tree import texts_by_key
from clippings.importers.rows import looks
from clippings.shares import at_least_half
from clippings.values import Plain
from clippings.words.keys import fields_called, is_field_name
from clippings.words.links import is_generic

_NAMES = ("title", "outlet")
_ARTICLE_FIELDS = frozenset(("date", "author", "summary", "outlet"))
_DATED = frozenset(("date", "author"))


def is_link_list(value: Plain, record: Mapping[str, Plain]) -> TypeGuard[list[Plain]]:
    """Whether this is `websites: [{url, name}, …]` in a record with a title and further facts."""
    if not isinstance(value, list) or not value:
        return False
    texts = [set(fields_called(key)) for key in texts_by_key(record)]
    titles = [one for one in texts if "title" in one]
    others = [one for one in texts if titles and one is not titles[0]]
    whole = any(one & _ARTICLE_FIELDS for one in others)
    dated = any(one & _DATED for one in others)
    return whole and all(_is_link(item, dated=dated) for item in value)


def _is_link(item: Plain, *, dated: bool) -> TypeGuard[dict[str, Plain]]:
    """Whether this is an address with a name, perhaps a picture, and nothing else.

    In a record that is `dated` any one text may be beside the address. With a `rel` it is one of
    our own further links. The address may be empty.
    """
    if not isinstance(item, dict) or "rel" in item:
        return False
    placed = {key for key, text in item.items() if _may_be_address(key, text)}
    others = [key for key in item if key not in placed and not _is_style(key, item[key])]
    fields = [set(fields_called(key)) for key in others]
    pictures = sum("image" in called for called in fields)
    alone = len(others) - pictures < min(len(item) - pictures, 2)
    return (
        bool(placed) and alone and (dated or all(called & {*_NAMES, "image"} for called in fields))
    )


def _is_style(key: str, value: Plain) -> bool:
    """Whether this is one word under an unknown key, such as `color: "#22d3ee"`."""
    return isinstance(value, str) and " " not in value and not fields_called(key)


def with_links(records: Sequence[Mapping[str, Plain]]) -> list[Mapping[str, Plain]]:
    """The records with the addresses of such lists under `url`, and the first name as the outlet.

    If most names are longer texts they are summaries. In a record with another address these are
    further links.
    """
    names = [name for record in records if (name := _first_name(_links_of(record)[1]))]
    brief = [all(map(looks.is_short, name.split(", "))) for name in names]
    field = "outlet" if at_least_half(sum(brief), len(brief)) else "summary"
    return [_with_links(record, field) for record in records]


def _with_links(record: Mapping[str, Plain], field: str) -> Mapping[str, Plain]:
    """The record with its addresses, and the first of their names under `field`."""
    key, links = _links_of(record)
    urls: list[Plain] = [
        v for item in links for k, v in item.items() if v and _may_be_address(k, v)
    ]
    stated = {
        name: value for name, value in record.items() if name != key and _has_link(name, value)
    }
    if stated and not all(url in stated.values() for url in urls):
        main = next(iter(stated))
        return {**record, main: [stated[main], *urls]}
    if not links:
        return record
    rest = {name: value for name, value in record.items() if name != key or len(links) > 1}
    name = _first_name(links)
    name_fact = {} if not name or _names(field, {**record, key: None}) else {field: name}
    return {**rest, **({} if stated else {"url": urls}), **name_fact}


def _links_of(record: Mapping[str, Plain]) -> tuple[str, list[dict[str, Plain]]]:
    """The key of such a list (empty if there is none), and its items."""
    key = next((key for key, value in record.items() if is_link_list(value, record)), "")
    return key, [item for item in record.get(key) or () if isinstance(item, dict)]


def _may_be_address(key: str, value: Plain) -> bool:
    """Whether this is an address, or under a key for addresses a page path or empty."""
    path = isinstance(value, str) and looks.is_site_path(value) and not looks.is_picture_path(value)
    return _is_url(value) or ((path or not value) and "url" in fields_called(key))


def _is_url(value: Plain) -> TypeGuard[str]:
    return isinstance(value, str) and looks.is_url(value)


def _has_link(key: str, value: Plain) -> bool:
    """Whether this is an address under a key for addresses."""
    here = isinstance(value, str) and (looks.is_url(value) or looks.is_site_path(value))
    return here and "url" in fields_called(key)


def _first_name(links: Sequence[Mapping[str, Plain]]) -> str:
    return next(filter(None, map(_name, links)), "")


def _name(item: Mapping[str, Plain]) -> str:
    """The name of who published it; a text beside an icon only labels a button."""
    texts = texts_by_key(item)
    pictures = [text for key, text in texts.items() if "image" in fields_called(key)]
    if not all(looks.is_url(text) or looks.is_site_path(text) for text in pictures):
        return ""
    names = (text for key, text in texts.items() if {*_NAMES} & set(fields_called(key)))
    return next((name for name in names if not (looks.is_url(name) or is_generic(name))), "")


def _names(field: str, record: Mapping[str, Plain]) -> bool:
    return any(is_field_name(field, key) for key, value in record.items() if value)
