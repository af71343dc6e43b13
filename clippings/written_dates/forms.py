"""The forms in which dates are written, as patterns."""

import re

from clippings.languages.scripts import SIGNED

_DAY = r"(?P<day>(?<![\d#°º/])(?<![#°º] )[0-3]?\d)(?P<th>st|nd|rd|th|er|ère|º|ª|°|\.)?(?!\d)"
_MONTH = r"(?P<month>\d\d?)"
_LETTER = rf"(?:[^\W\d_]|[{SIGNED}])"
_SHORTEST = "मई|मे|মে|மே"  # May
_NAME = rf"(?P<name>(?:{_LETTER}{{3,14}}|{_SHORTEST})(?:\.(?=[\s,\d])|(?![\w{SIGNED}])))"
_ROMAN = r"(?P<roman>(?-i:I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?![^\W_]))"  # a month: "12 VI 2021"
_RANGE = (
    r"(?P<range>(?:[ ]?[-–—/][ ]?|[ ](?:(?:&|and|und|et|y|e|og|och|en)[ ])?)[^\W\d_]{3,12}\.?)?"
)
_YEAR = r"(?P<year>(?<![\d'’])(?:1[4-9]|20)\d\d(?!\d))"
_SHORT_YEAR = r"(?P<year>\d{4}|\d\d)(?!\d)"
_OF = r"(?:[ ]+(?:(?:of|de|del)[ ]+|d[’'])|[,.]?\s+|\s*[-–/]\s*|(?<=[a-z]\.))"
_OF_DAY = r"(?:[ ]+(?:(?:of|de|del)[ ]+|d[’'])|\.?\s+|(?<=[a-z]),\s+|\s*[-–/]\s*|(?<=\d\.))"
_FROM = r"(?P<from>(?<![\d/])[0-3]?\d\.?[ ]?[-–][ ]?)?"  # of several days only the month is sure
_DAYS_OR_DAY = r"(?P<from>[0-3]?\d\.[/–-])?(?P<day>\d\d?)"  # "17./18.04.2026"
_TIME = r"(?P<time>[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[ ]?[+-]\d\d:?\d\d)?)?"
_CLEAR = r"(?<![\d/.])(?<!\d-)"
_END = r"(?![\d/]|[-.]\d)"

# Tried in this order; what an earlier form has taken a later one leaves alone.
FORMS = tuple(
    re.compile(form, re.IGNORECASE | re.UNICODE)
    for form in (
        rf"{_CLEAR}(?P<year>\d{{4}})(?P<mark>[-/.]){_MONTH}(?P=mark)(?P<day>\d\d?){_TIME}{_END}",
        rf"{_CLEAR}{_DAYS_OR_DAY}(?P<mark>[./-])[ ]?{_MONTH}(?P=mark)[ ]?{_SHORT_YEAR}{_END}",
        r"(?P<year>\d{4})\s*[年년]\s*(?P<month>\d\d?)\s*[月월](?:\s*(?P<day>\d\d?)\s*[日일])?",
        rf"{_CLEAR}(?P<year>(?:19|20)\d\d)\.[ ]{_MONTH}\.[ ](?P<day>\d\d?)(?!\d)",
        rf"(?<!\d)(?P<day>\d\d?)[ ](?P<mark>tháng)[ ]{_MONTH}(?:,?[ ]năm|[,/])?[ ]?{_YEAR}",
        rf"\b{_DAY}[ ./-]{{0,2}}{_ROMAN}[ ./-]{{1,2}}{_YEAR}",
        rf"\b{_NAME},?\s+{_DAY},?\s*[-–/]?\s*{_YEAR}",
        rf"\b{_FROM}{_DAY}{_OF_DAY}{_NAME}{_OF}{_YEAR}",
        rf"{_YEAR}[.,]?[\s-]+{_NAME}[\s-]+{_DAY}",
        rf"{_YEAR},[ ]{_DAY}[ ]{_NAME}",
        rf"\b{_NAME}{_RANGE}{_OF}{_YEAR}",
        rf"{_YEAR}[.,]?\s+{_NAME}",
        rf"{_CLEAR}{_MONTH}[/.](?P<year>\d{{4}}){_END}",
        rf"{_CLEAR}(?P<month>[01]\d)-{_YEAR}{_END}",
        rf"{_CLEAR}(?P<year>(?:19|20)\d\d)[-/.](?P<month>[01]\d){_END}",
        # "2026.2:" at the beginning of a line, where it is no number.
        r"(?:\A|(?<=[\n\u2028]))(?P<year>(?:19|20)\d\d)[/.](?P<month>[1-9])(?=\s*[:–—|]|\s+-\s)",
    )
)
_BREAK = r"[\t\u2028\u2029]"
_BEFORE = rf"(?:(?:^|(?<=[^\w\s]))\s*|(?<={_BREAK})[ ]*)"
_APART = rf"{_BEFORE}(?P<told>{{}})(?=\s*(?:$|[^\w\s])|[ ]*{_BREAK})"
# A day without its year, apart from other words: "Feb 3: a title", "Outlet (3. Mai)".
DAYS = (
    re.compile(rf"(?P<told>{_MONTH}\s?[月월]\s?(?P<day>\d\d?)\s?[日일])"),
    *(
        re.compile(_APART.format(form), re.IGNORECASE)
        for form in (
            rf"{_NAME},?\s+{_DAY}",
            rf"{_DAY}{_OF}{_NAME}",
            rf"{_DAY}[ ./-]{{0,2}}{_ROMAN}",
            rf"(?P<day>[0-3]?\d)\.[ ]?{_MONTH}\.",
        )
    ),
)
# The same for a month, and either at the beginning of a line, whatever follows.
MONTH = re.compile(
    _APART.format(rf"{_ROMAN}|(?P<name>[^\W\d_]{{4,12}}|ma[yij]|mei)"), re.IGNORECASE
)
LEADING_DAY = re.compile(
    rf"\s*(?:{_DAY}(?:{_OF}{_NAME}|[ ./-]{{0,2}}{_ROMAN})|{_ROMAN.replace('roman', 'alone')})(?= )",
    re.IGNORECASE,
)
NUMBER = re.compile(r"\d\d")  # the year, whole or short
# "The 2015 Convention" is a name.
BARE_YEAR = re.compile(rf"(?<![\w./:-])(?<![Tt]he ){_YEAR}(?![\w/]|[-.:]\w)")
