"""Texts that give the day and the hour of an event, or the days of an exhibition."""

from collections.abc import Iterable

from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.notice_words import REGRETS

_A_LINE = 240  # characters
_DAYS = (
    r"(?<![\d.,:/])[0-3]?\d\.?(?: (?:de|of|di))? ?(?:d')?([^\W\d_]{3,12})",
    r"([^\W\d_]{3,12}) [0-3]?\d(?![\d:])",
)
_NUMERAL = "[0-9一二三四五六七八九十]{1,3}"
_DAY_IN_SIGNS = rf"{_NUMERAL} ?[月월] ?{_NUMERAL} ?[日일]"
_TO = r" ?(?:[–—-]|to|until|till|bis(?: zum)?|au|al|hasta(?: el)?|a|tot|til|do|по|до|–) ?"
_SPANS = (
    rf"(?<![\d.,:/])[0-3]?\d\.?(?: (?:de|of|di))?(?: [^\W\d_]{{3,12}})?"
    rf"(?: (?:19|20)\d\d)?{_TO}[0-3]?\d\.?(?: (?:de|of|di))? ([^\W\d_]{{3,12}})",
    rf"[^\W\d_]{{3,12}} [0-3]?\d{_TO}([^\W\d_]{{3,12}}) [0-3]?\d(?!\d)",
)
_SPAN_IN_SIGNS = rf"{_DAY_IN_SIGNS} ?[–—~〜～至-] ?(?:{_NUMERAL} ?年 ?)?{_DAY_IN_SIGNS}"
_HOUR = (
    r"(?i)(?<![\d.,:])(?:[01]?\d|2[0-4])"
    r"(?:[.:][0-5]\d(?![.:]?\d)| ?(?:h|uhr|uur|óra|[ap]\.?m)\b)"
    r"|\b(?:kl|klo|godz|ore|ora|saat|pukul)\.? [012]?\d(?!\d)"
    rf"|{_NUMERAL}[時时點点시]"
)
_END = r"(?<=[^\W\d][.!?])\s(?!\d)|(?<=[。！？])"  # ends of sentences, but not "4." or "kl. 8"
# Full dates with a year, and times in the format of programs, are those of the page itself.
_WHOLE = r"(?:19|20)\d\d(?!\d)|\d\d:\d\d:\d\d"


def tell_when(blocks: Iterable[str]) -> bool:
    """Whether a sentence gives the day and hour of an event, and is no apology."""
    return any(_tells_when(it) for block in blocks for it in compiled(_END).split(block))


def _tells_when(text: str) -> bool:
    if len(text) > _A_LINE or not compiled(_HOUR).search(text) or compiled(_WHOLE).search(text):
        return False
    return names_a_day(text) and not mentions(text, REGRETS)


def names_a_day(text: str) -> bool:
    """Whether a text gives a day of some month."""
    return bool(compiled(_DAY_IN_SIGNS).search(text)) or _names_a_month(text, *_DAYS)


def spans_days(text: str) -> bool:
    """Whether a text gives the first and the last day of something, as of an exhibition."""
    if compiled(_SPAN_IN_SIGNS).search(text):
        return True
    return _names_a_month(text, *_SPANS)


def _names_a_month(text: str, *days: str) -> bool:
    from clippings.written_dates.months import find_month  # many names, for few pages

    return any(map(find_month, (it for day in days for it in compiled(day).findall(text))))
