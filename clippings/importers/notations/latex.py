"""The words of LaTeX text."""

import re
from functools import cache
from typing import TYPE_CHECKING

from clippings.importers.notations.markup_in_values import without_markup

if TYPE_CHECKING:
    from pylatexenc.latex2text import LatexNodes2Text  # type: ignore[import-untyped]
    from pylatexenc.macrospec import LatexContextDb  # type: ignore[import-untyped]

_SIGNS = {
    "textbraceleft": "{",
    "textbraceright": "}",
    "textasciicircum": "^",
    "textless": "<",
    "textgreater": ">",
    "textbar": "|",
}
# What pylatexenc raises of a command that lacks what it needs, and of braces in braces in braces.
_MISREAD = (AttributeError, LookupError, RecursionError, TypeError)
_COMMANDS = re.compile(r"[\\{}$%~^_&#`']|--")  # what LaTeX reads as more than a letter


def latex_words(latex: str) -> str:
    """The text without its commands, and without markup of pages.

    What is no LaTeX, such as a command without what it needs, stays as it is written.
    """
    if not _COMMANDS.search(latex):
        return without_markup(latex)
    try:
        text = str(_reader().latex_to_text(latex, latex_context=_commands()))
    except _MISREAD:
        text = latex
    return without_markup(text)


@cache
def _commands() -> "LatexContextDb":
    """With the links of hyperref, which pylatexenc writes as text but does not read."""
    from pylatexenc.latexwalker import (  # type: ignore[import-untyped]
        get_default_latex_context_db,
    )
    from pylatexenc.macrospec import std_macro

    known = get_default_latex_context_db()
    known.add_context_category("links", prepend=True, macros=[std_macro("href", False, 2)])
    return known


@cache
def _reader() -> "LatexNodes2Text":
    """With what it does not know, or takes for an accent."""
    import logging

    from pylatexenc.latex2text import (
        LatexNodes2Text,
        MacroTextSpec,
        SpecialsTextSpec,
        get_default_latex_context_db,
    )

    known = get_default_latex_context_db()
    signs = [MacroTextSpec(name, sign) for name, sign in _SIGNS.items()]
    bare = [SpecialsTextSpec("&", "&")]  # outside of tables a sign whose backslash was forgotten
    known.add_context_category("signs", prepend=True, macros=signs, specials=bare)
    logging.getLogger("pylatexenc").setLevel(logging.ERROR)  # warns of what lacks an argument
    return LatexNodes2Text(known, math_mode="verbatim", keep_comments=True)
