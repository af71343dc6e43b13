"""Languages: valid tags, names of languages, and the language of a text.

tags.py            language tags
names.py           names of languages, in any language
latex_names.py     names of languages in LaTeX
running_text.py    the language of a text, by its letters and stop words
stop_words.py      the most common words by language
scripts.py         letters of scripts for regular expressions
"""

from clippings.languages.latex_names import LATEX_NAMES, language_of_latex
from clippings.languages.names import (
    common_language,
    find_language,
    language_name,
    small_language,
)
from clippings.languages.running_text import LETTERS, lacks_words_of, language_of, other_language
from clippings.languages.tags import language_fault

__all__ = (
    "LATEX_NAMES",
    "LETTERS",
    "common_language",
    "find_language",
    "lacks_words_of",
    "language_fault",
    "language_name",
    "language_of",
    "language_of_latex",
    "other_language",
    "small_language",
)
