"""Remove thousands separators from numbers, so that 10,000 and 10 000 are the same."""

import re

from clippings.languages import language_of

# https://cldr.unicode.org (symbols, group), except languages whose thousands separator is a space.
_MARKS = {
    ",": "en es-mx es-pr es-us zh ja ko th he hi bn ta te mr ur ms",
    ".": "de el es it nl pt da nb no nn tr id vi ro hr sr bs sl is ca gl eu mk",
    "": "de-ch de-li en-za",
}
_LANG = re.compile(r"<html\b[^>]{0,600}?\slang\s*=\s*[\"']?\s*([a-z]{2,3}(?:[-_]\w+)*)", re.I)
_HEAD = 20_000  # characters
# Forms that are not decimals in any language: 1.234.567, 2,50,000.
_GROUPED = re.compile(
    r"[1-9]\d{0,2}(?:(?P<mark>[.,])\d{3})(?:(?P=mark)\d{3})+(?!\d)"
    r"|[1-9]\d?(?:,\d\d)+,\d{3}(?![\d,])"
    r"|[1-9]\d{0,2}(?P<other>[.,])\d{3}(?=(?!(?P=other))[.,]\d+$)"
)


def grouping_mark(html: str, text: str) -> str:
    """The thousands separator in the language that a page declares, or else that its text has.

    Empty if it is unknown.
    """
    declared = _LANG.search(html[:_HEAD])
    tag = declared[1].lower().replace("_", "-") if declared else _language_in_text(text)
    languages = (tag, tag.split("-")[0])
    known = (mark for one in languages for mark, tags in _MARKS.items() if one in tags.split())
    return next(known, "")


def _language_in_text(text: str) -> str:
    return language_of(text[len(text) // 3 :]) or ""


def ungrouped(number: str, mark: str) -> str:
    """The number without its thousands separators."""
    if "," not in number and "." not in number:
        return number
    if mark and re.fullmatch(rf"[1-9]\d{{0,2}}{re.escape(mark)}\d{{3}}", number):
        return number.replace(mark, "")
    return _GROUPED.sub(lambda grouped: re.sub("[.,]", "", grouped[0]), number)
