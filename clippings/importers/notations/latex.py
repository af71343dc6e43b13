"""The words of LaTeX text."""

import re
from functools import cache
from typing import TYPE_CHECKING

from clippings.importers.notations.markup import without_markup

if TYPE_CHECKING:
    from pylatexenc.latex2text import LatexNodes2Text  # type: ignore[import-untyped]

_SIGNS = {
    "textbraceleft": "{",
    "textbraceright": "}",
    "textasciicircum": "^",
    "textless": "<",
    "textgreater": ">",
    "textbar": "|",
}
_COMMANDS = re.compile(r"[\\{}$%~^_&#`']|--")  # what LaTeX reads as more than a letter


def words_of(latex: str) -> str:
    """The text without its commands, and without markup of pages."""
    if not _COMMANDS.search(latex):
        return without_markup(latex)
    return without_markup(str(_reader().latex_to_text(latex)))


@cache
def _reader() -> "LatexNodes2Text":
    """With what it does not know, or takes for an accent."""
    from pylatexenc.latex2text import (
        LatexNodes2Text,
        MacroTextSpec,
        get_default_latex_context_db,
    )

    known = get_default_latex_context_db()
    signs = [MacroTextSpec(name, sign) for name, sign in _SIGNS.items()]
    known.add_context_category("signs", prepend=True, macros=signs)
    return LatexNodes2Text(known, math_mode="verbatim", keep_comments=True)
