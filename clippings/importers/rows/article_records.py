"""Whether a mapping of a list tells of one piece."""

import re
from collections.abc import Iterable, Mapping
from itertools import permutations

from clippings.importers.notations.markup_in_values import link_alone, link_in
from clippings.importers.notations.plain_tree import texts_by_key
from clippings.importers.rows import looks
from clippings.importers.rows.attributions import tells_who
from clippings.importers.rows.cell_parts import name_before_date
from clippings.importers.rows.link_lists import is_link_list
from clippings.values import Plain
from clippings.words.keys import field_meant, fields_among, fields_called, folded_key

# What only a person or an office has.
_CONTACT = re.compile("e?mail|tel|telefon|telephone|phone|fax|mobile?|handy|cell|movil|telefono")
# Lists inside a record.
_PARTS = re.compile("links?|quotes?|images?|archive|sources|authors?")
# Pictures and papers to be taken along, as press kits offer them.
_PACKED = re.compile(r"\S+\.(?:zip|rar|7z)", re.IGNORECASE)
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][A-Z]{2})?")
_HEADINGS = ("heading", "title", "name", "year", "section", "group", "category", "topic", "label")
_MORE = frozenset(("outlet", "date", "file"))
_BOTH = 2  # keys, of outlet and date
_PLAINLY = 90  # a higher score: the key means the field rather than another


def is_record(node: Mapping[str, Plain]) -> bool:
    """Whether a mapping says of one piece where it is, or what it is called and by whom or when."""
    if inner_list(node):
        return False
    texts = {
        key: text
        for key, value in node.items()
        if (text := _text(value)) and not _PACKED.fullmatch(text)
    }
    named = fields_among(texts)
    if any(_leads(key, text) for key, text in texts.items()) or _has_dated_addresses(node):
        return True
    if any(_CONTACT.fullmatch(folded_key(key)) for key in texts):
        return False
    linked = "title" in named and (_has_linked_part(node) or _has_linked_title(texts))
    placed = "id" in texts and {"url", "title", "file"} & set(texts)
    printed = {"outlet", "date"} <= named and len(texts) > _BOTH
    praised = {"outlet", "quote"} <= {field for key in texts for field in _plainly_called(key)}
    if linked or placed or printed or praised or _has_record_among_parts(node) or tells_who(texts):
        return True
    unknown = (text for key, text in texts.items() if not fields_called(key))
    more = _has_title_and_more(texts) or any(map(name_before_date, unknown))
    return "title" in named and len(texts) > 1 and more


def _has_title_and_more(keys: Iterable[str]) -> bool:
    """Whether one key calls a title, and another an outlet, a date or a file."""
    pairs = permutations(map(fields_called, keys), 2)
    return any("title" in one and _MORE & other.keys() for one, other in pairs)


def _has_dated_addresses(node: Mapping[str, Plain]) -> bool:
    """Whether a mapping has a list of addresses, and beside it a date and more."""
    texts = [*filter(None, texts_by_key(node).values())]
    dated = any(looks.is_date(text) and not text.isdigit() for text in texts)
    lists = [value for value in node.values() if isinstance(value, list) and value]
    placed = (all(isinstance(one, str) and looks.is_url(one) for one in some) for some in lists)
    return len(texts) > 1 and dated and any(placed)


def is_scan(node: Mapping[str, Plain]) -> bool:
    """Whether a mapping has a title and pictures."""
    titled = any("title" in _plainly_called(key) for key, value in node.items() if value)
    shown = (value if isinstance(value, list) else [value] for value in node.values())
    return titled and any(
        bool(texts) and all(isinstance(text, str) and looks.is_picture_path(text) for text in texts)
        for texts in shown
    )


def _leads(key: str, text: str) -> bool:
    """Whether an address stands here, and under no key for pictures."""
    called = fields_called(key)
    shown = called.get("image", 0) > called.get("url", 0)
    return bool((looks.is_url(text) and not shown) or link_alone(text))


def _text(value: Plain) -> str:
    """The text of a value, in the first of the languages under which it may be given."""
    if isinstance(value, dict) and all(map(_LANGUAGE.fullmatch, value)):
        value = next(iter(value.values()), "")
    return value if isinstance(value, str) else ""


def _plainly_called(key: str) -> set[str]:
    return {field for field, score in fields_called(key).items() if score > _PLAINLY}


def _has_record_among_parts(node: Mapping[str, Plain]) -> bool:
    """Whether of several mappings one is a piece, and others are its outlet, date or author."""
    parts = {key: value for key, value in node.items() if isinstance(value, dict)}
    placed = [key for key, value in parts.items() if is_record(value) and has_address(value)]
    pieces = [key for key in placed if field_meant(key) not in ("outlet", "author")] or placed
    others = fields_among(node.keys() - pieces)
    return len(pieces) == 1 and bool(others & {"outlet", "date", "author", "quote", "image.alt"})


def has_address(node: Mapping[str, Plain]) -> bool:
    return any(map(looks.is_url, texts_by_key(node).values()))


def inner_list(node: Mapping[str, Plain]) -> bool:
    """Whether a mapping holds a list of records that are no parts of it, however deep."""
    whole = [
        value
        for key, value in node.items()
        if not _PARTS.fullmatch(folded_key(key)) and not is_link_list(value, node)
    ]
    lists = [value for value in whole if isinstance(value, list)]
    return any(isinstance(value, dict) and inner_list(value) for value in whole) or any(
        isinstance(item, dict) and is_record(item) for value in lists for item in value
    )


def _has_linked_title(texts: Mapping[str, str]) -> bool:
    """Whether what is called a title is a line with a link."""
    return any(link_in(text) for key, text in texts.items() if "title" in fields_called(key))


def _has_linked_part(node: Mapping[str, Plain]) -> bool:
    """Whether a mapping inside holds an address, as in `link: {url, text}`."""
    parts = [value for value in node.values() if isinstance(value, dict)]
    return any(map(has_address, parts))


def group_name(group: Mapping[str, Plain]) -> str:
    """What a group in a list of groups is called."""
    texts = (group.get(key) for key in _HEADINGS)
    return next((text for text in texts if isinstance(text, str)), "")
