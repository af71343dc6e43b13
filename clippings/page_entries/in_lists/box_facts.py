"""Which fact stands at each place of boxes that are made alike, by what all of them have there.

What those who write pages call a part in its class is a hint, which counts where the words agree.
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
_SURE = 1.0  # a lower likeness tells nothing
_HINT = 1.5
_LONGEST_NAME = 6  # words, one with another
_LONGEST_GROUP = 2  # words, one with another
_SENTENCE = 8  # words, one with another
_FEWEST = 5  # words of a summary that ends as a sentence does, one with another
_BRIEF = 20  # words of a title, one with another
_HEADING = re.compile(r"h[1-6]\b")
# What groups boxes, which is no fact that is asked for here.
_OTHER = re.compile(
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
    """A place that boxes have alike: tag and classes of a part, the how manieth of that name it is,
    and which piece of how many that bars part."""

    name: str
    place: int
    piece: int
    pieces: int


Columns: TypeAlias = Mapping[BoxPlace, Sequence[Pair]]


def fact_of_each(columns: Columns) -> Mapping[BoxPlace, str]:
    """The fact in each part, the likeliest first; titles that tell outlets as well are no part."""
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
        return _titled_below(facts, columns)
    title = next(place for place, fact in facts.items() if fact == "title")
    untold = any(
        _long(pairs) >= _SENTENCE for place, pairs in columns.items() if place not in facts
    )
    if untold or ("outlet" not in facts.values() and _is_composed(columns[title])):
        del facts[title]
    return facts


def _titled_below(facts: Mapping[BoxPlace, str], columns: Columns) -> Mapping[BoxPlace, str]:
    """The facts of boxes headed by the names of outlets: what stands below is the title.

    Else none but the outlet, if it is called so.
    """
    headed = any(fact == "outlet" and _HEADING.match(place.name) for place, fact in facts.items())
    below = [
        (_long(pairs), place)
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
    dated = mostly(_is_dated("title", words) for words, _ in pairs)
    return not dated and _long(pairs) <= _BRIEF and likeness("title", pairs, parted=False) >= _SURE


def _is_composed(pairs: Sequence[Pair]) -> bool:
    """Whether most titles are parted by a mark, as those are that tell their outlets."""
    shares = (
        sum(bool(mark.search(words)) for words, _ in pairs) / len(pairs)
        for mark in DIVIDERS.values()
    )
    return max(shares) >= _SHARE_OF_BOXES


def is_group(place: BoxPlace) -> bool:
    """Whether a part is called as what groups boxes is: a category, a tag."""
    return bool(_OTHER.search(place.name))


def _is_label(place: BoxPlace, pairs: Sequence[Pair]) -> bool:
    """Whether a part says that there is something to read.

    What groups boxes is one as well, unless hosts bear what it says, or it tells dates.
    """
    if is_group(place) and _long(pairs) <= _LONGEST_GROUP:
        told = sum(is_named_by_host(*pair) or _is_dated("outlet", pair[0]) for pair in pairs)
        return told < len(pairs) * (1 - _SHARE_OF_BOXES)
    return sum(is_generic(words) for words, _ in pairs) >= len(pairs) * _SHARE_OF_BOXES


def _rating(fact: str, place: BoxPlace, pairs: Sequence[Pair]) -> float:
    """How much the words of a part are like a fact; dates and what tells several facts are none."""
    if mostly(_is_dated(fact, words) for words, _ in pairs):
        return 0
    called = next((one for one, hint in _HINTS.items() if hint.search(place.name)), "")
    hint = _HINT * (called == fact) - _HINT * (called not in ("", fact))
    if fact == "summary":
        return _like_summaries(pairs) + hint if place.pieces == 1 else 0
    headed = bool(_HEADING.match(place.name))
    if fact == "outlet" and (_long(pairs) > _LONGEST_NAME or _is_composed(pairs)):
        return 0
    if fact == "title" and not headed and called != fact and "a" not in place.name.split():
        return 0
    hint += (fact == "title" and headed) + (fact == "author" and place.pieces > 1) / 2
    return likeness(fact, pairs, parted=False) + hint


def _is_dated(fact: str, words: str) -> bool:
    """Whether words tell a date; a name does so where it has a year beside it."""
    year = fact in ("outlet", "author") and find_years(words)
    return bool(year or find_dates(words) or days_without_year(words, LEAP_YEAR))


def _like_summaries(pairs: Sequence[Pair]) -> float:
    """How much words are like running text."""
    stopped = sum(bool(_STOP.search(words)) for words, _ in pairs) / len(pairs)
    return 3 * stopped if _long(pairs) >= _FEWEST else 0


def _long(pairs: Sequence[Pair]) -> float:
    """How many words a part has, one with another."""
    return sum(len(words.split()) for words, _ in pairs) / len(pairs)
