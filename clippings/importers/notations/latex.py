"""Converts LaTeX to plain text."""

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
# pylatexenc raises these for commands without their arguments and for deeply nested braces.
_FAILURES = (AttributeError, LookupError, RecursionError, TypeError)
_COMMANDS = re.compile(r"[\\{}$%~^_&#`']|--")  # characters with a meaning in LaTeX


def latex_words(latex: str) -> str:
    """The text without LaTeX commands and HTML or Markdown markup.

    Text that is not valid LaTeX, such as a command without its argument, stays as it is.
    """
    if not _COMMANDS.search(latex):
        return without_markup(latex)
    try:
        text = str(_reader().latex_to_text(latex, latex_context=_commands()))
    except _FAILURES:
        text = latex
    return without_markup(text)


@cache
def _commands() -> "LatexContextDb":
    """The known commands, plus the links of hyperref, which pylatexenc does not parse."""
    from pylatexenc.latexwalker import (  # type: ignore[import-untyped]
        get_default_latex_context_db,
    )
    from pylatexenc.macrospec import std_macro

    known = get_default_latex_context_db()
    known.add_context_category("links", prepend=True, macros=[std_macro("href", False, 2)])
    return known


@cache
def _reader() -> "LatexNodes2Text":
    """A converter with signs that pylatexenc lacks or takes for accents."""
    import logging

    from pylatexenc.latex2text import (
        LatexNodes2Text,
        MacroTextSpec,
        SpecialsTextSpec,
        get_default_latex_context_db,
    )

    known = get_default_latex_context_db()
    signs = [MacroTextSpec(name, sign) for name, sign in _SIGNS.items()]
    bare = [SpecialsTextSpec("&", "&")]  # outside of tables a literal & without its backslash
    known.add_context_category("signs", prepend=True, macros=signs, specials=bare)
    logging.getLogger("pylatexenc").setLevel(logging.ERROR)  # it warns of missing arguments
    return LatexNodes2Text(known, math_mode="verbatim", keep_comments=True)
