"""Languages: which tags are valid, what they are called, and which one a text is written in.

tags.py            language tags
names.py           what languages are called, in any language
latex_names.py     what LaTeX calls them
running_text.py    which one a text is written in, by its letters and its stop_words.py
scripts.py         letters for patterns
"""

from clippings.languages.latex_names import LATEX_NAMES, language_of_latex
from clippings.languages.names import (
    common_language,
    find_language,
    language_name,
    small_language,
)
from clippings.languages.running_text import LETTERS, language_of, other_language
from clippings.languages.tags import language_fault

__all__ = (
    "LATEX_NAMES",
    "LETTERS",
    "common_language",
    "find_language",
    "language_fault",
    "language_name",
    "language_of",
    "language_of_latex",
    "other_language",
    "small_language",
)
