"""Languages: which tags are valid, what they are called, and which one a text is written in."""

from clippings.languages.names import find_language, language_name
from clippings.languages.running_text import LETTERS, language_of, other_language
from clippings.languages.tags import language_fault

__all__ = (
    "LETTERS",
    "find_language",
    "language_fault",
    "language_name",
    "language_of",
    "other_language",
)
