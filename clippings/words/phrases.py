"""Phrases that name both a piece and its outlet, split in the form that the whole list has.

"Le Monde – A title", "A title, Le Monde", "A title (Le Monde)": a list keeps to one form. The side
of the outlet is found by the addresses, by repeated names, and by how names are written.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias

from clippings.words.outlet_names import is_like_a_name, is_named_by_host
from clippings.words.quotation import QUOTED

Side: TypeAlias = Literal["left", "right"]

DIVIDERS: Mapping[str, re.Pattern[str]] = {
    "dash": re.compile(r"\s[-–—]\s|\s?[-–—]{2}\s?|\s[–—]|[–—]\s"),
    "bar": re.compile(r"\s?\|\s?|\s[·•]\s"),
    "colon": re.compile(r"(?<=\S)[ \u00a0\u202f]?:\s"),  # in French after a space
    "slash": re.compile(r"\s/{1,2}\s"),
    "at": re.compile(r"\s@\s"),
    "comma": re.compile(r",\s"),
    "semicolon": re.compile(r";\s"),
    "bracket": re.compile(r"\s?[(\[](?=[^()\[\]]+[)\]]\W*$)"),
}
_EDGES = " \t\n\u2028\u00a0-–—:|,;·•()[]"
_BRACKET_THEN_WORD = re.compile(r"[(\[][^()\[\]]*[)\]]\W*\w")
_WORD_THEN_BRACKET = re.compile(r"\w\W*[(\[][^()\[\]]*[)\]]\Z")
_QUOTES = '"“”„«»'
_LONGEST_PLACE = 3  # words
_FEWEST = 3  # phrases


class Phrase(NamedTuple):
    """The words of a phrase, and the address that they link to."""

    text: str
    url: str


class Form(NamedTuple):
    """The mark between the two parts (a key of DIVIDERS), and the side of the outlet."""

    mark: str
    side: Side


class Cut(NamedTuple):
    """The positions of outlet and title in the text, as start and end."""

    outlet: tuple[int, int]
    title: tuple[int, int]


_FORMS = tuple(
    Form(mark, side)
    for side in ("left", "right")
    for mark in DIVIDERS
    if (mark, side) != ("bracket", "left")
)


def common_form(phrases: Sequence[Phrase]) -> Form | None:
    """The form of most of these phrases; None if there is none, or no outlet is recognised."""
    if len(phrases) < _FEWEST:
        return None
    rated = [(_rating(phrases, form), form) for form in _FORMS]
    best, form = max(rated, key=lambda pair: pair[0])
    return form if best else None


def cut_by(phrase: Phrase, form: Form) -> Cut | None:
    """Split a phrase so that the outlet looks like a name; None if it does not have this form."""
    cuts = list(_cuts(phrase.text, form))
    if form.side == "right":
        cuts.reverse()
    names = [cut for cut in cuts if _is_name(phrase, cut)]
    return next((cut for cut in names if _is_named(phrase, cut)), names[0] if names else None)


def quoted_title(words: str) -> tuple[str, str]:
    """The place before a title in quotation marks at the end, and the title.

    `Delhi` and `A lake` for "Delhi, « A lake »"; other words are a title as a whole.
    """
    quoted = QUOTED.search(words)
    before = words[: quoted.start()].rstrip() if quoted else ""
    place = before.strip(_EDGES) if before.endswith(",") else ""
    ends = quoted is not None and quoted.end() == len(words.rstrip(" .,"))
    if not quoted or not ends or not 0 < len(place.split()) <= _LONGEST_PLACE:
        return "", words
    return place, quoted[1].strip()


def _cuts(text: str, form: Form) -> Iterator[Cut]:
    for mark in DIVIDERS[form.mark].finditer(text):
        left = _trimmed(text, 0, mark.start(), _EDGES)
        right = _trimmed(text, mark.end(), len(text), _EDGES)
        outlet, title = (left, right) if form.side == "left" else (right, left)
        if outlet[0] < outlet[1] and any(map(str.isalpha, text[slice(*title)])):
            yield Cut(_trimmed(text, *outlet, _EDGES + _QUOTES), title)


def _trimmed(text: str, start: int, end: int, edges: str) -> tuple[int, int]:
    """The range without the marks at its edges, but with brackets around some of its words.

    Such brackets are those in "(in Hindi) A lake" and "A lake (again)".
    """
    while start < end and text[start] in edges and not _BRACKET_THEN_WORD.match(text, start, end):
        start += 1
    while start < end and text[end - 1] in edges:
        if text[end - 1] in ")]" and _WORD_THEN_BRACKET.search(text, start, end):
            break
        end -= 1
    return start, end


def _rating(phrases: Sequence[Phrase], form: Form) -> float:
    """A score for this form; 0 if too few phrases have it, or too few outlets are recognised."""
    pairs = [(phrase, cut) for phrase in phrases if (cut := cut_by(phrase, form))]
    if len(pairs) * 5 < len(phrases) * 3:
        return 0
    named = sum(_is_named(*pair) for pair in pairs)
    counts = Counter(_outlet(*pair).casefold() for pair in pairs)
    repeated = sum(times for times in counts.values() if times > 1) if len(counts) > 1 else 0
    enough = named * 4 >= len(pairs) or (named and (named + repeated) * 2 >= len(pairs))
    return named + repeated / 4 if named > 1 and enough else 0


def _outlet(phrase: Phrase, cut: Cut) -> str:
    return phrase.text[slice(*cut.outlet)]


def _is_named(phrase: Phrase, cut: Cut) -> bool:
    return is_named_by_host(_outlet(phrase, cut), phrase.url)


def _is_name(phrase: Phrase, cut: Cut) -> bool:
    words = _outlet(phrase, cut)
    return is_like_a_name(words) or _is_named(phrase, cut)
