"""Superscript digits in a PDF: note marks, powers."""

from collections.abc import Iterator

import pypdfium2  # type: ignore[import-untyped]
from pypdfium2.raw import FPDFText_GetFontSize, FPDFText_GetUnicode  # type: ignore[import-untyped]

from clippings.pdf.marks import RAISED

_NEAR = 6  # characters; the base of a superscript is at most as far before it
_SMALL, _HIGH = 0.85, 0.2  # times the size, and the height, of the base


def text_with_raised(page: pypdfium2.PdfTextPage) -> str:
    """The visible text of a page, with its superscript digits marked."""
    shown: str = page.get_text_bounded()
    text = "".join(chr(FPDFText_GetUnicode(page, place)) for place in range(page.count_chars()))
    if shown.split() != text.replace("\0", "").split():  # some of it is outside the page
        return shown
    raised = set(_raised_digits(page, text))
    return "".join(RAISED + one if place in raised else one for place, one in enumerate(text))


def _raised_digits(page: pypdfium2.PdfTextPage, text: str) -> Iterator[int]:
    base = -1
    for place, character in enumerate(text):
        if not character.isalnum():
            continue
        if character.isdecimal() and 0 <= base >= place - _NEAR and _is_raised(page, place, base):
            yield place
        else:
            base = place


def _is_raised(page: pypdfium2.PdfTextPage, place: int, base: int) -> bool:
    small, full = FPDFText_GetFontSize(page, place), FPDFText_GetFontSize(page, base)
    _, low, _, _ = page.get_charbox(place)
    _, line, _, top = page.get_charbox(base)
    return bool(small < _SMALL * full and low > line + _HIGH * (top - line))
