"""The fact at each place of boxes with the same layout, judged by the words of all boxes there.

The class of a part is a hint, which counts if the words agree.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

from clippings.page_entries.in_lists.likeness import Pair, likeness
from clippings.shares import mostly
from clippings.words.box_parts import OUTLET_PART
from clippings.words.links import is_generic
from clippings.words.outlet_names import is_named_by_host
from clippings.words.phrases import DIVIDERS
from clippings.written_dates.line import find_dates, find_years
from clippings.written_dates.partial import LEAP_YEAR, days_without_year

_SHARE_OF_BOXES = 0.6
_SURE = 1.0  # a lower likeness does not count
_HINT = 1.5
_LONGEST_NAME = 6  # words on average
_LONGEST_GROUP = 2  # words on average
_SENTENCE = 8  # words on average
_FEWEST = 5  # words of a summary that ends with a full stop, on average
_BRIEF = 20  # words of a title on average
_HEADING = re.compile(r"h[1-6]\b")
# Categories and tags, which are no fact of a piece.
_CATEGORY = re.compile(
    r"(?:^|[\s_-])(?:category|tag|badge|label|kind|type|topic|pill|eyebrow)s?(?:$|\s)",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.!?…。！？][\"”’»)\]]*$")
_HINTS = {
    "title": re.compile(r"(?:^|[\s_-])(?:title|headline|heading|titulo|titre|titel)(?:$|\s)", re.I),
    "outlet": OUTLET_PART,
    "author": re.compile(r"(?:^|[\s_-])(?:author|byline)(?:$|\s)", re.IGNORECASE),
    "summary": re.compile(
        r"(?:^|[\s_-])(?:desc|description|excerpt|summary|blurb|snippet|teaser|abstract)(?:$|\s)",
        re.IGNORECASE,
    ),
}


class BoxPlace(NamedTuple):
    """A place that boxes have in common.

    `name` is tag and classes of a part, `place` its number among the parts of that name. `piece` is
    the number of one of its `pieces`, which bars separate.
    """

    name: str
    place: int
    piece: int
    pieces: int


Columns: TypeAlias = Mapping[BoxPlace, Sequence[Pair]]


def facts_by_place(columns: Columns) -> Mapping[BoxPlace, str]:
    """The fact in each part, the most likely first; none for a title that also names the outlet."""
    facts = {place: "label" for place, pairs in columns.items() if _is_label(place, pairs)}
    rated = sorted(
        (
            (score, fact, place)
            for place, pairs in columns.items()
            if place not in facts
            for fact in _HINTS
            if (score := _rating(fact, place, pairs)) >= _SURE
        ),
        reverse=True,
    )
    for _, fact, place in rated:
        if place not in facts and fact not in facts.values():
            facts[place] = fact
    if "title" not in facts.values():
        return _with_title_below(facts, columns)
    title = next(place for place, fact in facts.items() if fact == "title")
    text_left = any(
        _average_words(pairs) >= _SENTENCE for place, pairs in columns.items() if place not in facts
    )
    if text_left or ("outlet" not in facts.values() and _is_composed(columns[title])):
        del facts[title]
    return facts


def _with_title_below(facts: Mapping[BoxPlace, str], columns: Columns) -> Mapping[BoxPlace, str]:
    """The facts of boxes with outlets as headings: the title is below.

    Otherwise only the outlet, if its class says so.
    """
    headed = any(fact == "outlet" and _HEADING.match(place.name) for place, fact in facts.items())
    below = [
        (_average_words(pairs), place)
        for place, pairs in columns.items()
        if facts.get(place, "summary") == "summary" and _like_titles(pairs)
    ]
    if headed and below:
        return {**facts, max(below)[1]: "title"}
    called = _HINTS["outlet"]
    return {
        place: one for place, one in facts.items() if one == "outlet" and called.search(place.name)
    }


def _like_titles(pairs: Sequence[Pair]) -> bool:
    """Whether the words of a part are like titles."""
    dated = mostly(_is_dated("title", words) for words, _ in pairs)
    return (
        not dated
        and _average_words(pairs) <= _BRIEF
        and likeness("title", pairs, is_part=False) >= _SURE
    )


def _is_composed(pairs: Sequence[Pair]) -> bool:
    """Whether a mark divides most titles, as those with outlets."""
    shares = (
        sum(bool(mark.search(words)) for words, _ in pairs) / len(pairs)
        for mark in DIVIDERS.values()
    )
    return max(shares) >= _SHARE_OF_BOXES


def is_category(place: BoxPlace) -> bool:
    """Whether the class of a part says that it is a category or a tag."""
    return bool(_CATEGORY.search(place.name))


def _is_label(place: BoxPlace, pairs: Sequence[Pair]) -> bool:
    """Whether a part only says that there is something to read.

    A category counts as well, unless it has names of hosts or dates.
    """
    if is_category(place) and _average_words(pairs) <= _LONGEST_GROUP:
        facts = sum(is_named_by_host(*pair) or _is_dated("outlet", pair[0]) for pair in pairs)
        return facts < len(pairs) * (1 - _SHARE_OF_BOXES)
    return sum(is_generic(words) for words, _ in pairs) >= len(pairs) * _SHARE_OF_BOXES


def _rating(fact: str, place: BoxPlace, pairs: Sequence[Pair]) -> float:
    """How much the words of a part are like a fact; 0 for dates and for several facts in one."""
    if mostly(_is_dated(fact, words) for words, _ in pairs):
        return 0
    hinted = next((one for one, hint in _HINTS.items() if hint.search(place.name)), "")
    hint = _HINT * (hinted == fact) - _HINT * (hinted not in ("", fact))
    if fact == "summary":
        return _like_summaries(pairs) + hint if place.pieces == 1 else 0
    headed = bool(_HEADING.match(place.name))
    if fact == "outlet" and (_average_words(pairs) > _LONGEST_NAME or _is_composed(pairs)):
        return 0
    if fact == "title" and not headed and hinted != fact and "a" not in place.name.split():
        return 0
    hint += (fact == "title" and headed) + (fact == "author" and place.pieces > 1) / 2
    return likeness(fact, pairs, is_part=False) + hint


def _is_dated(fact: str, words: str) -> bool:
    """Whether words have a date; for names a year is enough."""
    year = fact in ("outlet", "author") and find_years(words)
    return bool(year or find_dates(words) or days_without_year(words, LEAP_YEAR))


def _like_summaries(pairs: Sequence[Pair]) -> float:
    """How much words are like running text."""
    stopped = sum(bool(_STOP.search(words)) for words, _ in pairs) / len(pairs)
    return 3 * stopped if _average_words(pairs) >= _FEWEST else 0


def _average_words(pairs: Sequence[Pair]) -> float:
    """The average number of words in a part."""
    return sum(len(words.split()) for words, _ in pairs) / len(pairs)
