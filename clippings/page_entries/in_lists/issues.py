"""The number of the issue in which a piece was printed: "n. 41", "Heft 3/2020"."""

import re

from clippings.page_entries.in_lists.line_state import LineState

_SIGN = r"\bn[°º]\s?|\bno?\.\s?|\b[Nn]r\.\s?|№\s?|#"
_WORD = (
    r"\b(?:[Nn]r|[Hh]eft|[Aa]usgabe|[Ii]ssue|[Nn]umm?er[o]?|[Nn]úmero|[Nn]uméro|[Vv]ýtisk|[Čč]íslo"
    r"|[Вв]ыпуск)\s(?:no?\.?\s|[Nn]r\.?\s)?"
)
_END = r"(?=\s*(?:[,;:.()\[\]\x00\x01\n\u2028]|[-–—]\s|$))"  # "Number 10 lives" is a title
_NUMBER = r"\d{1,4}(?:[-–/]\d{1,4})?(?!\d|\.\d)"
_ISSUE = re.compile(rf"(?:{_SIGN}|{_WORD}(?={_NUMBER}{_END}))(?P<issue>{_NUMBER})")
_OF_YEAR = re.compile(
    rf"(?:{_SIGN}|{_WORD})(?P<number>\d{{1,3}}\s?/\s?)(?P<year>(?:19|20)\d\d)(?!\d)"
)


def take_issue(state: LineState) -> None:
    """Take the number after the word or the sign for it."""
    match = None if "issue" in state.plain else state.rest.take_match(_ISSUE)
    if match:
        state.plain["issue"] = match["issue"]


def take_issue_of_year(state: LineState) -> None:
    """Take the number before a year, so that it is not read as a month: "n. 1/2020"."""
    if match := _OF_YEAR.search(state.rest.text):
        state.plain["issue"] = match["number"] + match["year"]
        state.rest.take(match.start(), match.end("number"))
