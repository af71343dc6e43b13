"""Something that a data file must not hold."""

from typing import NamedTuple


class Problem(NamedTuple):
    """What is wrong, and the way out; `at` is the index of the character where it stands."""

    at: int
    message: str
    hint: str
