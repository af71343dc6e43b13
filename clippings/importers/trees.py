"""Where in nested lists and mappings the records of a press list are."""

import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from clippings.importers import looks
from clippings.importers.column_values import PLAIN
from clippings.importers.compound import name_and_date
from clippings.importers.keys import fields_called, folded
from clippings.importers.link_lists import is_link_list, with_links
from clippings.importers.markup import link_alone, link_in
from clippings.importers.rows import Row
from clippings.values import Plain
from clippings.words.other_sections import denies_press

# Lists that press kits and site data hold beside the coverage.
_NOT_PRESS = re.compile(
    "team|people|persons?|staff|contacts?|founders|board|members|socials?|nav|navigation|menus?"
    "|footer|header|logos?|credits|partners|sponsors|faqs?|downloads|assets|screenshots"
    "|images|gallery|pressreleases|releases|publications|papers|events|jobs|products|tools"
    "|software|teaching|courses|bios|biographies|boilerplate"
)
# What somebody won; that an outlet gave it, with its address, is coverage.
_HONOURS = re.compile(
    "awards?|honou?rs|prizes?|recognition|auszeichnungen|preise|prix|premios|premi"
)
# What only a person or an office has.
_CONTACT = re.compile("e?mail|tel|telefon|telephone|phone|fax|mobile?|handy|cell|movil|telefono")
# Lists inside a record.
_PARTS = re.compile("links?|quotes?|images?|archive|sources|authors?")
_BOTH = 2  # keys, of outlet and date
_TAG = re.compile(r"[a-z]{2}[-_][A-Z]{2}")
_HEADINGS = ("heading", "title", "name", "year", "section", "group", "category", "topic", "label")


def find_rows(tree: Plain, lines: Mapping[int, int]) -> list[Row]:
    """The records in page order with the groups they stand in; `lines` by the id() of a mapping."""
    _unwrap(tree)
    return [
        Row(with_links(record), lines.get(id(record), 0), groups)
        for record, groups in _records(tree, ())
    ]


def _unwrap(node: Plain) -> None:
    """Put texts in the place of `{en-US: text}`, as systems for several languages write them."""
    for value in node.values() if isinstance(node, dict) else node or ():
        if isinstance(value, dict | list):
            _unwrap(value)
    if isinstance(node, dict):
        for key, value in node.items():
            if isinstance(value, dict) and len(value) == 1 and _TAG.fullmatch(next(iter(value))):
                node[key] = value[next(iter(value))]


_Found: TypeAlias = "Iterator[tuple[Mapping[str, Plain], tuple[str, ...]]]"


def _records(node: Plain, groups: tuple[str, ...]) -> _Found:
    if isinstance(node, list) and _is_flat(node):
        for item in node:
            if isinstance(item, dict):
                yield item, groups
    elif isinstance(node, list):
        for item in node:
            heading = _heading(item) if isinstance(item, dict) and not _is_record(item) else ""
            yield from _records(item, (*groups, heading) if heading else groups)
    elif isinstance(node, str) and looks.is_url(node):
        yield {"url": node}, groups
    elif isinstance(node, dict) and _is_record(node):
        yield node, groups
    elif isinstance(node, dict):
        yield from _records_inside(node, groups)


def _records_inside(node: Mapping[str, Plain], groups: tuple[str, ...]) -> _Found:
    """The records in the lists of a mapping; its keys are groups where there are several."""
    inner = {key: value for key, value in node.items() if _holds_records(value)}
    wanted = {key: inner[key] for key in inner if not _is_other(key, inner[key])} or inner
    single = all(isinstance(value, dict) and _is_record(value) for value in wanted.values())
    grouped = len(wanted) > 1 and not single
    for key, value in wanted.items():
        if looks.is_url(key) and isinstance(value, dict) and _is_titled(value):
            yield {"url": key, **value}, groups
            continue
        yield from _records(value, (*groups, key) if grouped or looks.is_date(key) else groups)


def _is_titled(node: Mapping[str, Plain]) -> bool:
    """Whether a mapping has a title."""
    texts = (key for key, value in node.items() if isinstance(value, str))
    return any("title" in fields_called(key) for key in texts)


def _is_other(key: str, value: Plain) -> bool:
    """Whether the name of a list, or its heading, says that it is no coverage."""
    heading = _heading(value) if isinstance(value, dict) and not _is_record(value) else ""
    if _HONOURS.fullmatch(folded(key)):
        return not (isinstance(value, list) and all(map(_tells_outlet, value)))
    return bool(_NOT_PRESS.fullmatch(folded(key))) or denies_press(heading)


def _tells_outlet(node: Plain) -> bool:
    """Whether this is a record with an address under whose keys one means an outlet and no more."""
    if not isinstance(node, dict) or not _has_address(node):
        return False
    return any(fields_called(key).get("outlet", 0) >= PLAIN for key in node)


def _is_flat(items: list[Plain]) -> bool:
    """Whether this is a list of records: then one that says little is a record as well."""
    mappings = [item for item in items if isinstance(item, dict)]
    records = sum(_is_record(item) for item in mappings)
    return records * 2 > len(mappings) and not any(_inner_list(item) for item in mappings)


def _heading(group: Mapping[str, Plain]) -> str:
    """What a group in a list of groups is called."""
    texts = (group.get(key) for key in _HEADINGS)
    return next((text for text in texts if isinstance(text, str)), "")


def _is_record(node: Mapping[str, Plain]) -> bool:
    """Whether a mapping says of one piece where it is, or what it is called and by whom or when."""
    if _inner_list(node):
        return False
    texts = {key: value for key, value in node.items() if isinstance(value, str) and value}
    named = {field for key in texts for field in fields_called(key)}
    if any(looks.is_url(text) or link_alone(text) for text in texts.values()):
        return True
    if any(_CONTACT.fullmatch(folded(key)) for key in texts):
        return False
    if "title" in named and (_has_linked_part(node) or _has_linked_title(texts)):
        return True
    if _has_record_among_parts(node):
        return True
    if "id" in texts and {"url", "title", "file"} & set(texts):
        return True
    if {"outlet", "date"} <= named and len(texts) > _BOTH:
        return True
    if "title" in named and len(texts) > 1:
        unknown = (text for key, text in texts.items() if not fields_called(key))
        return bool(named & {"outlet", "date", "file"}) or any(map(name_and_date, unknown))
    return False


def _has_record_among_parts(node: Mapping[str, Plain]) -> bool:
    """Whether of several mappings one is a piece, and others are its outlet, date or author."""
    parts = {key: value for key, value in node.items() if isinstance(value, dict)}
    pieces = [key for key, value in parts.items() if _is_record(value) and _has_address(value)]
    others = {field for key in node if key not in pieces for field in fields_called(key)}
    return len(pieces) == 1 and bool(others & {"outlet", "date", "author"})


def _has_address(node: Mapping[str, Plain]) -> bool:
    return any(isinstance(text, str) and looks.is_url(text) for text in node.values())


def _inner_list(node: Mapping[str, Plain]) -> bool:
    """Whether a mapping holds a list of records that are no parts of it, however deep."""
    whole = [
        value
        for key, value in node.items()
        if not _PARTS.fullmatch(folded(key)) and not is_link_list(value, node)
    ]
    lists = [value for value in whole if isinstance(value, list)]
    return any(isinstance(value, dict) and _inner_list(value) for value in whole) or any(
        isinstance(item, dict) and _is_record(item) for value in lists for item in value
    )


def _has_linked_title(texts: Mapping[str, str]) -> bool:
    """Whether what is called a title is a line with a link."""
    return any(link_in(text) for key, text in texts.items() if "title" in fields_called(key))


def _has_linked_part(node: Mapping[str, Plain]) -> bool:
    """Whether a mapping inside holds an address, as in `link: {url, text}`."""
    parts = [value for value in node.values() if isinstance(value, dict)]
    texts = [text for part in parts for text in part.values() if isinstance(text, str)]
    return any(looks.is_url(text) for text in texts)


def _holds_records(node: Plain) -> bool:
    if isinstance(node, list):
        return any(_holds_records(item) for item in node)
    if isinstance(node, dict):
        return _is_record(node) or any(_holds_records(value) for value in node.values())
    return isinstance(node, str) and looks.is_url(node)
