"""Patterns of the forms in which dates are written."""

import re

from clippings.languages.scripts import VOWEL_SIGN_SCRIPTS

_DAY = r"(?P<day>(?<![\d#°º/])(?<![#°º] )[0-3]?\d)(?P<th>st|nd|rd|th|er|ère|º|ª|°|\.)?(?!\d)"
_MONTH = r"(?P<month>\d\d?)"
_LETTER = rf"(?:[^\W\d_]|[{VOWEL_SIGN_SCRIPTS}])"
_SHORTEST = "मई|मे|মে|மே"  # May
_NAME = (
    rf"(?P<name>(?:{_LETTER}{{3,14}}|{_SHORTEST})(?:\.(?=[\s,\d])|(?![\w{VOWEL_SIGN_SCRIPTS}])))"
)
_ROMAN = r"(?P<roman>(?-i:I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?![^\W_]))"  # a month: "12 VI 2021"
_RANGE = (
    r"(?P<range>(?:[ ]?[-–—/][ ]?|[ ](?:(?:&|and|und|et|y|e|og|och|en)[ ])?)[^\W\d_]{3,12}\.?)?"
)
_YEAR = r"(?P<year>(?<![\d'’])(?:1[4-9]|20)\d\d(?!\d))"
_SHORT_YEAR = r"(?P<year>\d{4}|\d\d)(?!\d)"
_JOINER = r"(?:[ ]+(?:(?:of|de|del)[ ]+|d[’'])|[,.]?\s+|\s*[-–/]\s*|(?<=[a-z]\.))"
_DAY_JOINER = r"(?:[ ]+(?:(?:of|de|del)[ ]+|d[’'])|\.?\s+|(?<=[a-z]),\s+|\s*[-–/]\s*|(?<=\d\.))"
_FROM = r"(?P<from>(?<![\d/])[0-3]?\d\.?[ ]?[-–][ ]?)?"  # of a range of days only the month is used
_DAYS_OR_DAY = r"(?P<from>[0-3]?\d\.[/–-])?(?P<day>\d\d?)"  # "17./18.04.2026"
_TIME = r"(?P<time>[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[ ]?[+-]\d\d:?\d\d)?)?"
_ALONE = r"(?<![\d/.])(?<!\d-)"
_END = r"(?![\d/]|[-.]\d)"

# Tried in this order; a later form must not overlap the matches of an earlier one.
FORMS = tuple(
    re.compile(form, re.IGNORECASE | re.UNICODE)
    for form in (
        rf"{_ALONE}(?P<year>\d{{4}})(?P<mark>[-/.]){_MONTH}(?P=mark)(?P<day>\d\d?){_TIME}{_END}",
        rf"{_ALONE}{_DAYS_OR_DAY}(?P<mark>[./-])[ ]?{_MONTH}(?P=mark)[ ]?{_SHORT_YEAR}{_END}",
        r"(?P<year>\d{4})\s*[年년]\s*(?P<month>\d\d?)\s*[月월](?:\s*(?P<day>\d\d?)\s*[日일])?",
        rf"{_ALONE}(?P<year>(?:19|20)\d\d)\.[ ]{_MONTH}\.[ ](?P<day>\d\d?)(?!\d)",
        rf"(?<!\d)(?P<day>\d\d?)[ ](?P<mark>tháng)[ ]{_MONTH}(?:,?[ ]năm|[,/])?[ ]?{_YEAR}",
        rf"\b{_DAY}[ ./-]{{0,2}}{_ROMAN}[ ./-]{{1,2}}{_YEAR}",
        rf"\b{_NAME},?\s+{_DAY},?\s*[-–/]?\s*{_YEAR}",
        rf"\b{_FROM}{_DAY}{_DAY_JOINER}{_NAME}{_JOINER}{_YEAR}",
        rf"{_YEAR}[.,]?[\s-]+{_NAME}[\s-]+{_DAY}",
        rf"{_YEAR},[ ]{_DAY}[ ]{_NAME}",
        rf"\b{_NAME}{_RANGE}{_JOINER}{_YEAR}",
        rf"{_YEAR}[.,]?\s+{_NAME}",
        rf"{_ALONE}{_MONTH}[/.](?P<year>\d{{4}}){_END}",
        rf"{_ALONE}(?P<month>[01]\d)-{_YEAR}{_END}",
        rf"{_ALONE}(?P<year>(?:19|20)\d\d)[-/.](?P<month>[01]\d){_END}",
        # "2026.2:" only at the beginning of a line; elsewhere it may be a decimal.
        r"(?:\A|(?<=[\n\u2028]))(?P<year>(?:19|20)\d\d)[/.](?P<month>[1-9])(?=\s*[:–—|]|\s+-\s)",
    )
)
_BREAK = r"[\t\u2028\u2029]"
_START = rf"(?:(?:^|(?<=[^\w\s]))\s*|(?<={_BREAK})[ ]*)"
_SEPARATE = rf"{_START}(?P<apart>{{}})(?=\s*(?:$|[^\w\s])|[ ]*{_BREAK})"
# A day without its year, set off from other words: "Feb 3: a title", "Outlet (3. Mai)".
DAYS = (
    re.compile(rf"(?P<apart>{_MONTH}\s?[月월]\s?(?P<day>\d\d?)\s?[日일])"),
    *(
        re.compile(_SEPARATE.format(form), re.IGNORECASE)
        for form in (
            rf"{_NAME},?\s+{_DAY}",
            rf"{_DAY}{_JOINER}{_NAME}",
            rf"{_DAY}[ ./-]{{0,2}}{_ROMAN}",
            rf"(?P<day>[0-3]?\d)\.[ ]?{_MONTH}\.",
        )
    ),
)
# A month set off in the same way, and a day or month at the beginning of a line before anything.
MONTH = re.compile(
    _SEPARATE.format(rf"{_ROMAN}|(?P<name>[^\W\d_]{{4,12}}|ma[yij]|mei)"), re.IGNORECASE
)
LEADING_DAY = re.compile(
    rf"\s*(?:{_DAY}(?:{_JOINER}{_NAME}|[ ./-]{{0,2}}{_ROMAN})"
    rf"|{_ROMAN.replace('roman', 'alone')})(?= )",
    re.IGNORECASE,
)
NUMBER = re.compile(r"\d\d")  # the year, whole or short
# "The 2015 Convention" is a name.
BARE_YEAR = re.compile(rf"(?<![\w./:-])(?<![Tt]he ){_YEAR}(?:[年년](?!\w)|(?![\w/]|[-.:]\w))")
