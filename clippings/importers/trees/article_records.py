"""Which mappings of a list describe an article."""

import re
from collections.abc import Iterable, Mapping
from itertools import permutations

from clippings.importers.notations.markup_in_values import link_alone, link_in
from clippings.importers.notations.plain_tree import texts_by_key
from clippings.importers.rows import looks
from clippings.importers.splitting.attributions import quotes_somebody
from clippings.importers.splitting.cell_parts import split_name_and_date
from clippings.importers.trees.link_lists import is_link_list
from clippings.values import Plain
from clippings.words.keys import field_meant, fields_among, fields_called, folded_key

# Keys that only persons and offices have.
_CONTACT = re.compile("e?mail|tel|telefon|telephone|phone|fax|mobile?|handy|cell|movil|telefono")
# Keys of lists that are parts of a record.
_PARTS = re.compile("links?|quotes?|images?|archive|sources|authors?")
# Archive files, as press kits offer them.
_ARCHIVE_FILE = re.compile(r"\S+\.(?:zip|rar|7z)", re.IGNORECASE)
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][A-Z]{2})?")
_HEADINGS = ("heading", "title", "name", "year", "section", "group", "category", "topic", "label")
_FURTHER_FIELDS = frozenset(("outlet", "date", "file"))
_OUTLET_AND_DATE = 2  # keys
_UNAMBIGUOUS = 90  # a key with a higher score means the field and no other


def is_record(node: Mapping[str, Plain]) -> bool:
    """Whether a mapping describes an article: it has an address, or a title and further facts."""
    if has_inner_records(node):
        return False
    texts = {
        key: text
        for key, value in node.items()
        if (text := _text(value)) and not _ARCHIVE_FILE.fullmatch(text)
    }
    named = fields_among(texts)
    if any(_has_article_address(key, text) for key, text in texts.items()) or _has_dated_addresses(
        node
    ):
        return True
    if any(_CONTACT.fullmatch(folded_key(key)) for key in texts):
        return False
    linked = "title" in named and (_has_linked_part(node) or _has_linked_title(texts))
    placed = "id" in texts and {"url", "title", "file"} & set(texts)
    printed = {"outlet", "date"} <= named and len(texts) > _OUTLET_AND_DATE
    praised = {"outlet", "quote"} <= {field for key in texts for field in _fields_meant(key)}
    if (
        linked
        or placed
        or printed
        or praised
        or _has_record_among_parts(node)
        or quotes_somebody(texts)
    ):
        return True
    unknown = (text for key, text in texts.items() if not fields_called(key))
    more = _has_title_and_more(texts) or any(map(split_name_and_date, unknown))
    return "title" in named and len(texts) > 1 and more


def _has_title_and_more(keys: Iterable[str]) -> bool:
    """Whether one key means a title, and another an outlet, a date or a file."""
    pairs = permutations(map(fields_called, keys), 2)
    return any("title" in one and _FURTHER_FIELDS & other.keys() for one, other in pairs)


def _has_dated_addresses(node: Mapping[str, Plain]) -> bool:
    """Whether a mapping has a list of addresses, a date and a further text."""
    texts = [*filter(None, texts_by_key(node).values())]
    dated = any(looks.is_date(text) and not text.isdigit() for text in texts)
    lists = [value for value in node.values() if isinstance(value, list) and value]
    placed = (all(isinstance(one, str) and looks.is_url(one) for one in some) for some in lists)
    return len(texts) > 1 and dated and any(placed)


def is_scan(node: Mapping[str, Plain]) -> bool:
    """Whether a mapping has a title and pictures."""
    titled = any("title" in _fields_meant(key) for key, value in node.items() if value)
    shown = (value if isinstance(value, list) else [value] for value in node.values())
    return titled and any(
        bool(texts) and all(isinstance(text, str) and looks.is_picture_path(text) for text in texts)
        for texts in shown
    )


def _has_article_address(key: str, text: str) -> bool:
    """Whether this is an address, and not under a key for pictures."""
    called = fields_called(key)
    shown = called.get("image", 0) > called.get("url", 0)
    return bool((looks.is_url(text) and not shown) or link_alone(text))


def _text(value: Plain) -> str:
    """The text of a value; of a mapping by language the first."""
    if isinstance(value, dict) and all(map(_LANGUAGE.fullmatch, value)):
        value = next(iter(value.values()), "")
    return value if isinstance(value, str) else ""


def _fields_meant(key: str) -> set[str]:
    return {field for field, score in fields_called(key).items() if score > _UNAMBIGUOUS}


def _has_record_among_parts(node: Mapping[str, Plain]) -> bool:
    """Whether exactly one inner mapping is an article, and others are its facts."""
    parts = {key: value for key, value in node.items() if isinstance(value, dict)}
    placed = [key for key, value in parts.items() if is_record(value) and has_address(value)]
    articles = [key for key in placed if field_meant(key) not in ("outlet", "author")] or placed
    others = fields_among(node.keys() - articles)
    return len(articles) == 1 and bool(others & {"outlet", "date", "author", "quote", "image.alt"})


def has_address(node: Mapping[str, Plain]) -> bool:
    """Whether one of the texts of a mapping is a web address."""
    return any(map(looks.is_url, texts_by_key(node).values()))


def has_inner_records(node: Mapping[str, Plain]) -> bool:
    """Whether a mapping contains a list of records that are not parts of it, at any depth."""
    whole = [
        value
        for key, value in node.items()
        if not _PARTS.fullmatch(folded_key(key)) and not is_link_list(value, node)
    ]
    lists = [value for value in whole if isinstance(value, list)]
    return any(isinstance(value, dict) and has_inner_records(value) for value in whole) or any(
        isinstance(item, dict) and is_record(item) for value in lists for item in value
    )


def _has_linked_title(texts: Mapping[str, str]) -> bool:
    """Whether a title contains a link."""
    return any(link_in(text) for key, text in texts.items() if "title" in fields_called(key))


def _has_linked_part(node: Mapping[str, Plain]) -> bool:
    """Whether an inner mapping has an address, as in `link: {url, text}`."""
    parts = [value for value in node.values() if isinstance(value, dict)]
    return any(map(has_address, parts))


def group_name(group: Mapping[str, Plain]) -> str:
    """The name of a group in a list of groups."""
    texts = (group.get(key) for key in _HEADINGS)
    return next((text for text in texts if isinstance(text, str)), "")
