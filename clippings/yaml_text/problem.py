"""Something that a data file must not contain."""

from typing import NamedTuple


class Problem(NamedTuple):
    """A fault and its remedy; `at` is a character index into the text."""

    at: int
    message: str
    hint: str
