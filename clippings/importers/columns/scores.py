"""How strongly the values of a column suggest a field, beside the name of its key."""

import re
from collections.abc import Callable, Mapping

from clippings.importers.columns.column import Column
from clippings.importers.notations.markup_in_values import unquoted
from clippings.importers.rows import looks
from clippings.page_entries.in_lists.likeness import likeness
from clippings.person_names.full_names import is_full_name
from clippings.words.keys import SURE, field_meant, fields_called, folded_key, is_field_name
from clippings.words.kinds import find_kind
from clippings.words.links import is_generic
from clippings.words.outlet_names import is_like_a_name
from clippings.written_dates.years import YEAR

UNAMBIGUOUS = 96  # score of "outlet", "publication", "publisher", "medium"
PENALTY = 40  # subtracted, so that a better key for the field wins
UNNAMED = "column "  # prefix of keys made up for missing headers
# Keys that mean a kind only above known kinds, and a quotation only above quoted text.
_CATEGORIES = re.compile("categor(?:y|ie|ia)|kategorie?|art|medium|tipo|format")
_EXTRACTS = ("text", "excerpt", "extract")
_BONUS = 90
_HALF = 0.5
_NEARLY_ALL = 0.8
_SOME = 0.25
# How much the values under an unknown key must resemble a title or an outlet (likeness), and
# the factor that keeps this below the score of a known key.
_LEAST_LIKENESS = {"title": 1.7, "outlet": 1}
_LIKENESS_FACTOR = 5
_FEWEST_WORDS = 6  # of a sentence
_FEWEST = 3  # names


def _is_kind(text: str) -> bool:
    return find_kind(text) is not None


def _is_sentence(text: str) -> bool:
    """Whether this is a sentence or more."""
    return len(text.split()) >= _FEWEST_WORDS and text.rstrip()[-1] in '.!?…"”“»)'


def _are_urls(text: str) -> bool:
    return all(map(looks.is_url, text.split("\n")))


def _leads_to_page(text: str) -> bool:
    """Whether the first of some addresses is that of a page rather than a site."""
    first = text.partition("\n")[0]
    return looks.is_url(first) and not looks.is_site(first)


def _is_quotation(text: str) -> bool:
    """Whether this is a sentence or more in quotation marks."""
    inner = unquoted(text)
    return inner != text.strip() and inner[-1:] in ".!?…"


def _is_clear_date(text: str) -> bool:
    """Whether a text is a date whatever its key; of bare numbers only years are."""
    return looks.is_date(text) and (not text.isdigit() or bool(YEAR.fullmatch(text)))


def value_score(field: str, column: Column, name_score: int) -> int:
    """What the values add to the score of the key's name, or the score of an unknown key."""
    if name_score:
        return _ADJUSTMENTS[field](column, name_score) if field in _ADJUSTMENTS else 0
    return _GUESSES[field](column) if field in _GUESSES else 0


def _adjust_date(column: Column, name_score: int) -> int:
    return (
        0 if name_score > SURE or column.share(looks.is_date, looks.is_day) > _HALF else -name_score
    )


def _adjust_outlet(column: Column, name_score: int) -> int:
    if name_score > UNAMBIGUOUS:
        return 2 * _BONUS
    hosts = column.share(looks.is_host) > _NEARLY_ALL
    return _BONUS if column.names_hosts() > _HALF and not hosts else 0


def _adjust_kind(column: Column, name_score: int) -> int:
    distinct = column._replace(texts=tuple(set(column.texts)))
    if column.share(_is_kind) > _HALF or distinct.share(_is_kind) >= _HALF:
        return 20
    return -name_score * bool(_CATEGORIES.fullmatch(folded_key(column.key)))


def _adjust_quote(column: Column, name_score: int) -> int:
    quoted = column.share(looks.begins_quoted) > _HALF
    own_words = name_score <= SURE or column.key.lower() in _EXTRACTS
    return _BONUS if quoted else -name_score * own_words


def _adjust_title(column: Column, name_score: int) -> int:
    return 0 if column.share(looks.is_heading) > _HALF else -name_score


def _adjust_url(column: Column, name_score: int) -> int:
    """Less for sites and paths, and for addresses of an outlet or an author (`source.url`)."""
    whole, _, part = column.key.partition(".")
    theirs = part and field_meant(whole) in ("outlet", "author")
    return 1 - name_score if theirs or column.share(_leads_to_page) <= _HALF else 0


_ADJUSTMENTS: Mapping[str, Callable[[Column, int], int]] = {
    "url": _adjust_url,
    "date": _adjust_date,
    "outlet": _adjust_outlet,
    "kind": _adjust_kind,
    "quote": _adjust_quote,
    "title": _adjust_title,
}


def _guess_outlet(column: Column) -> int:
    if column.names_hosts() > _HALF and _may_hold_outlets(column):
        return _BONUS + 9 if column.share(looks.is_name) > _HALF else _resemblance("outlet", column)
    if "summary" in fields_called(column.key):
        return _BONUS + 5 if _has_outlets_only(column) else 0
    return _resemblance("outlet", column) if not fields_called(column.key) else 0


def _guess_title(column: Column) -> int:
    if column.key.startswith(UNNAMED):
        other = column.names_hosts() > _HALF or column.share(looks.is_date, is_generic)
        return 0 if other else 2
    return _resemblance("title", column) if not fields_called(column.key) else 0


_GUESSES: Mapping[str, Callable[[Column], int]] = {
    "url": lambda c: (
        (PENALTY + 1) * (c.share(_are_urls) > _HALF and not is_field_name("image", c.key))
    ),
    "file": lambda c: int(c.share(looks.is_document) > _NEARLY_ALL),
    "image": lambda c: int(c.share(looks.is_picture_path) > _NEARLY_ALL),
    "date": lambda c: int(c.share(_is_clear_date, looks.is_day) > _NEARLY_ALL),
    "kind": lambda c: int(_has_unknown_key(c) and c.share(_is_kind) > _HALF),
    "summary": lambda c: int(not fields_called(c.key) and c.share(_is_sentence) > _HALF),
    "author": lambda c: (
        _LIKENESS_FACTOR * (not fields_called(c.key) and c.share(is_full_name) > _HALF)
    ),
    "quote": lambda c: PENALTY * (_has_unknown_key(c) and c.share(_is_quotation) > _HALF),
    "outlet": _guess_outlet,
    "title": _guess_title,
}


def _has_unknown_key(column: Column) -> bool:
    """Whether the key is a word that is not in our tables."""
    return not fields_called(column.key) and not column.key.startswith(UNNAMED)


def _may_hold_outlets(column: Column) -> bool:
    """Whether the key is not one for kinds, or its values are neither kinds nor a player's name."""
    fields = fields_called(column.key)
    several_outlets = len(set(column.texts)) >= _FEWEST and not column.share(_is_kind)
    return "kind" not in fields or "outlet" in fields or several_outlets


def _has_outlets_only(column: Column) -> bool:
    """Whether all values under a subtitle or description are names, some of them those of hosts."""
    return column.share(is_like_a_name) == 1 and column.names_hosts() >= _SOME


def _resemblance(field: str, column: Column) -> int:
    """The score of an unknown key whose values resemble a field.

    At least some outlets must match the hosts of their rows.
    """
    if field == "outlet" and column.names_hosts() < _SOME:
        return 0
    if field == "title" and not column.is_in_most_rows():
        return 0
    urls = column.urls or [""] * len(column.texts)
    like = likeness(field, list(zip(column.texts, urls, strict=True)), is_part=False)
    return round(_LIKENESS_FACTOR * like) if like >= _LEAST_LIKENESS[field] else 0
