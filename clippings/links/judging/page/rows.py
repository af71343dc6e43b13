"""Rows of tables and definition lists: a name, and text about it."""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import visible_words

_ROW = r"(?i)<(?:tr|dt)\b"
_CELL = r"(?i)<(?:t[dh]|dd)\b"
_ENDS = r"(?i)</(?:table|dl)\b"
_SEVERAL = 3
_MOST = 99  # rows that are looked at
_ASKS = r"(?i)<(?:input|select|textarea|button)\b"


def tells_in_rows(page: Markup) -> bool:
    """Whether several rows have two cells with text and no form field."""
    rows = compiled(_ROW).split(page.shown, maxsplit=_MOST)[1:]
    return sum(map(_tells, rows)) >= _SEVERAL


def _tells(row: str) -> bool:
    row = compiled(_ENDS).split(row, maxsplit=1)[0]
    if compiled(_ASKS).search(row):
        return False
    cells = (visible_words(cell.partition(">")[2]) for cell in compiled(_CELL).split(row))
    return len(list(filter(None, cells))) > 1
