"""Tests on a node of nested data: a record, a list of records, a single address."""

from collections.abc import Mapping

from clippings.importers.notations.plain_tree import items_of_lists, texts_by_key
from clippings.importers.rows import looks
from clippings.importers.trees.article_records import has_inner_records, is_record, is_scan
from clippings.shares import mostly
from clippings.values import Plain
from clippings.words.keys import fields_among, fields_called


def is_article_address(text: str) -> bool:
    """Whether this is an address, but not that of a picture."""
    return looks.is_url(text) and not looks.is_picture_path(text)


def is_named_list(node: Mapping[str, Plain]) -> bool:
    """Whether a mapping is a list of addresses under names that are not our keys."""
    named = (isinstance(url, str) and is_article_address(url) for url in node.values())
    return len(node) > 1 and all(named) and not any(map(fields_called, node))


def is_untitled(node: Plain) -> bool:
    """Whether this is a record without a title."""
    return isinstance(node, dict) and is_record(node) and not is_titled(node)


def is_titled(node: Mapping[str, Plain]) -> bool:
    """Whether a mapping has a title."""
    return "title" in fields_among(texts_by_key(node))


def is_flat(items: list[Plain]) -> bool:
    """Whether this is a list of records, so that items with few facts are records too.

    A record may contain others if it is complete without them.
    """
    mappings = [item for item in items if isinstance(item, dict)]
    records = mostly(is_record(item) or is_scan(item) for item in mappings)
    return records and all(map(_is_whole, filter(has_inner_records, mappings)))


def _is_whole(node: Mapping[str, Plain]) -> bool:
    """Whether a mapping without its lists has an address, a title, and an outlet or a date."""
    texts = texts_by_key(node)
    fields = fields_among(texts)
    return bool(_address_key(texts)) and is_titled(texts) and bool(fields & {"outlet", "date"})


def with_inner_addresses(article: Mapping[str, Plain]) -> Mapping[str, Plain]:
    """An article with the addresses of the records in it as further links."""
    urls = [other[key] for other in items_of_lists(article) if (key := _address_key(other))]
    main = _address_key(article)
    return {**article, main: [article[main], *urls]}


def _address_key(node: Mapping[str, Plain]) -> str:
    """The key of the address of an article; empty if there is none."""
    texts = texts_by_key(node).items()
    leads = (key for key, text in texts if "url" in fields_called(key) and looks.is_url(text))
    return next(leads, "")


def holds_records(node: Plain) -> bool:
    """Whether this is a record, or contains one at any depth."""
    if isinstance(node, list):
        return any(holds_records(item) for item in node)
    if isinstance(node, dict):
        return is_record(node) or any(holds_records(value) for value in node.values())
    return isinstance(node, str) and is_article_address(node)
