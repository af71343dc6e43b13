"""How much the values of a column speak for a field, beside the name of its key."""

import re
from collections.abc import Callable, Mapping

from clippings.importers.notations.markup_in_values import unquoted
from clippings.importers.rows import looks
from clippings.importers.rows.column import Column
from clippings.page_entries.in_lists.likeness import likeness
from clippings.person_names.full_names import is_full_name
from clippings.words.keys import SURE, calls, field_meant, fields_called, folded_key
from clippings.words.kinds import find_kind
from clippings.words.links import is_generic
from clippings.words.outlet_names import is_like_a_name

PLAIN = 96  # "outlet", "publication", "publisher", "medium" mean nothing else
ALIKE = 40  # is taken off: another key of the same kind may tell more
UNNAMED = "column "  # the beginning of the key that stands for a missing header
# Names that make a kind only of known kinds, and a quotation only of quoted text.
_CATEGORIES = re.compile("categor(?:y|ie|ia)|kategorie?|art|medium|tipo|format")
_EXTRACTS = ("text", "excerpt", "extract")
_BONUS = 90
_HALF = 0.5
_NEARLY_ALL = 0.8
_SOME = 0.25
# How like a title or an outlet the values must be where nobody knows the key (likeness), and
# how little that counts against a name that calls the field.
_LIKE = {"title": 1.7, "outlet": 1}
_SCALE = 5
_SENTENCE = 6  # words
_FEWEST = 3  # names
_YEAR = re.compile(r"(?:19|20)\d\d")


def _is_kind(text: str) -> bool:
    return find_kind(text) is not None


def _is_running(text: str) -> bool:
    """Whether this is a sentence or more."""
    return len(text.split()) >= _SENTENCE and text.rstrip()[-1] in '.!?…"”“»)'


def _are_urls(text: str) -> bool:
    return all(map(looks.is_url, text.split("\n")))


def _leads_to_page(text: str) -> bool:
    """Whether the first of some addresses is that of a page on a site."""
    first = text.partition("\n")[0]
    return looks.is_url(first) and not looks.is_site(first)


def _is_saying(text: str) -> bool:
    """Whether this is a sentence or more between quotation marks."""
    inner = unquoted(text)
    return inner != text.strip() and inner[-1:] in ".!?…"


def _is_clear_date(text: str) -> bool:
    """Whether a text is a date whatever its key; of numbers only years are."""
    return looks.is_date(text) and (not text.isdigit() or bool(_YEAR.fullmatch(text)))


def by_value(field: str, column: Column, called: int) -> int:
    """What the values add to a name's score, or make up for where the name says nothing."""
    if called:
        return _ADDED[field](column, called) if field in _ADDED else 0
    return _MADE_UP[field](column) if field in _MADE_UP else 0


def _added_to_date(column: Column, called: int) -> int:
    return 0 if called > SURE or column.share(looks.is_date, looks.is_day) > _HALF else -called


def _added_to_outlet(column: Column, called: int) -> int:
    if called > PLAIN:
        return 2 * _BONUS
    hosts = column.share(looks.is_host) > _NEARLY_ALL
    return _BONUS if column.names_hosts() > _HALF and not hosts else 0


def _added_to_kind(column: Column, called: int) -> int:
    apart = column._replace(texts=tuple(set(column.texts)))
    if column.share(_is_kind) > _HALF or apart.share(_is_kind) >= _HALF:
        return 20
    return -called * bool(_CATEGORIES.fullmatch(folded_key(column.key)))


def _added_to_quote(column: Column, called: int) -> int:
    quoted = column.share(looks.begins_quoted) > _HALF
    own_words = called <= SURE or column.key.lower() in _EXTRACTS
    return _BONUS if quoted else -called * own_words


def _added_to_title(column: Column, called: int) -> int:
    return 0 if column.share(looks.is_heading) > _HALF else -called


def _added_to_url(column: Column, called: int) -> int:
    """Less for sites and paths, and for what leads to an outlet or an author (`source.url`)."""
    whole, _, part = column.key.partition(".")
    theirs = part and field_meant(whole) in ("outlet", "author")
    return 1 - called if theirs or column.share(_leads_to_page) <= _HALF else 0


_ADDED: Mapping[str, Callable[[Column, int], int]] = {
    "url": _added_to_url,
    "date": _added_to_date,
    "outlet": _added_to_outlet,
    "kind": _added_to_kind,
    "quote": _added_to_quote,
    "title": _added_to_title,
}


def _made_up_for_outlet(column: Column) -> int:
    if column.names_hosts() > _HALF and _may_hold_outlets(column):
        return _BONUS + 9 if column.share(looks.is_name) > _HALF else _alike("outlet", column)
    if "summary" in fields_called(column.key):
        return _BONUS + 5 if _tells_outlets(column) else 0
    return _alike("outlet", column) if not fields_called(column.key) else 0


def _made_up_for_title(column: Column) -> int:
    if column.key.startswith(UNNAMED):
        other = column.names_hosts() > _HALF or column.share(looks.is_date, is_generic)
        return 0 if other else 2
    return _alike("title", column) if not fields_called(column.key) else 0


_MADE_UP: Mapping[str, Callable[[Column], int]] = {
    "url": lambda c: (ALIKE + 1) * (c.share(_are_urls) > _HALF and not calls("image", c.key)),
    "file": lambda c: int(c.share(looks.is_document) > _NEARLY_ALL),
    "image": lambda c: int(c.share(looks.is_picture_path) > _NEARLY_ALL),
    "date": lambda c: int(c.share(_is_clear_date, looks.is_day) > _NEARLY_ALL),
    "kind": lambda c: int(_is_labelled(c) and c.share(_is_kind) > _HALF),
    "summary": lambda c: int(not fields_called(c.key) and c.share(_is_running) > _HALF),
    "author": lambda c: _SCALE * (not fields_called(c.key) and c.share(is_full_name) > _HALF),
    "quote": lambda c: ALIKE * (_is_labelled(c) and c.share(_is_saying) > _HALF),
    "outlet": _made_up_for_outlet,
    "title": _made_up_for_title,
}


def _is_labelled(column: Column) -> bool:
    """Whether the key is a word of theirs that nobody knows."""
    return not fields_called(column.key) and not column.key.startswith(UNNAMED)


def _may_hold_outlets(column: Column) -> bool:
    """Whether a key calls no kind, or what stands under it is none and no player's name either."""
    called = fields_called(column.key)
    named = len(set(column.texts)) >= _FEWEST and not column.share(_is_kind)
    return "kind" not in called or "outlet" in called or named


def _tells_outlets(column: Column) -> bool:
    """Whether what is called a subtitle or a description is a name in every row, as hosts bear."""
    return column.share(is_like_a_name) == 1 and column.names_hosts() >= _SOME


def _alike(field: str, column: Column) -> int:
    """How sure the values make a field of an unknown key; hosts must tell of some outlets."""
    if field == "outlet" and column.names_hosts() < _SOME:
        return 0
    if field == "title" and not column.stands_in_most():
        return 0
    urls = column.urls or [""] * len(column.texts)
    like = likeness(field, list(zip(column.texts, urls, strict=True)), parted=False)
    return round(_SCALE * like) if like >= _LIKE[field] else 0
