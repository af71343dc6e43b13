"""Where a quote may begin and end: never within a word, never between a figure and its unit."""

import re

from clippings.page.text import SEAM
from clippings.quotes.characters import APOSTROPHES, is_unspaced
from clippings.quotes.tokens import FENCE, Folded, Separator, TokenRun

_BEFORE_QUOTE = re.compile("['’‘‛`´ʼ′＇\\s]")  # a quote of l’activité may begin with activité
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_SPACE = re.compile("\\s")
_SPACES = re.compile("[^\\S\n]*\u200b?[^\\S\n]*")
_CURRENCIES = frozenset(f"{FENCE}{sign}{FENCE}" for sign in "$€£¥₩₹₽₺₴฿¢₿")
_ONE_WORD = frozenset({("per", "cent")})
_HANGUL = re.compile("[가-힣]+")  # Koreans differ on where the spaces are
_UNITS = _CURRENCIES | {f"{FENCE}{sign}{FENCE}" for sign in "%‰‱°"}


def may_begin(text: Folded, number: int) -> bool:
    """Whether a quote may begin with this token."""
    return _is_edge(text, number, _BEFORE_QUOTE)


def may_end(text: Folded, number: int) -> bool:
    """Whether a quote may end before this token."""
    return _is_edge(text, number, _SPACE)


def has_same_spacing(page: Folded, theirs: TokenRun, quote: Folded, ours: TokenRun) -> bool:
    """Whether no space or apostrophe of one text is within a word of the other.

    So nowhere is not now here, and we’re is not were. The folded forms of both must be equal.
    """
    shift = page.offsets[theirs.first] - quote.offsets[ours.first]
    return all(
        page.token_at(quote.offsets[number] + shift) is not None
        for number in range(ours.first + 1, ours.stop)
        if _is_boundary(quote, number)
    ) and all(
        quote.token_at(page.offsets[number] - shift) is not None
        for number in range(theirs.first + 1, theirs.stop)
        if _is_boundary(page, number)
    )


def _is_boundary(text: Folded, number: int) -> bool:
    before, after = text.keys[number - 1], text.keys[number]
    if (before, after) in _ONE_WORD or _HANGUL.fullmatch(before + after):
        return False
    return (
        text.separator(number) is Separator.SPACE
        or _APOSTROPHE.search(text.between(number)) is not None
    )


def _is_edge(text: Folded, number: int, allowed: re.Pattern[str]) -> bool:
    """Whether there is a word boundary before a token; `allowed` are joiners that may be there."""
    if number in (0, len(text)):
        return True
    before, after, between = text.keys[number - 1], text.keys[number], text.between(number)
    separator = text.separator(number)
    if separator is Separator.NONE:
        return is_unspaced(before[-1]) or is_unspaced(after[0])
    if separator is Separator.JOINER:
        return allowed.search(between) is not None or _is_label_boundary(text, number)
    return not (_SPACES.fullmatch(between) and _is_figure_with_unit(text, number))


def _is_label_boundary(text: Folded, number: int) -> bool:
    """Whether two elements meet here without a space, and a capital follows: VideoThe minister."""
    return SEAM in text.between(number) and not text.text[text.starts[number]].islower()


def _is_figure_with_unit(text: Folded, number: int) -> bool:
    """Whether this token and the one before it are a figure and its unit or currency."""
    before, after = text.keys[number - 1], text.keys[number]
    if before in _CURRENCIES:
        return _is_number(after)
    if not _is_number(before) or after not in _UNITS:
        return False
    belongs_to_next = number + 1 < len(text) and text.separator(number + 1) is Separator.NONE
    return not (belongs_to_next and _is_number(text.keys[number + 1]))


def _is_number(key: str) -> bool:
    return key[0] == FENCE and key[1].isdigit()
