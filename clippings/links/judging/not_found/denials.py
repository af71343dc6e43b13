"""How languages deny that there is a page: what is denied, and the words that do it.

To add a language: one line in denials_latin.py or denials_others.py, in lower case. Denials are
parted by `|`; parts of one that `+` joins may stand anywhere in the message. `things` is a pattern
for a page, an article and whatever else is looked for.
"""

from typing import NamedTuple


class Denials(NamedTuple):
    """`slack` is how many characters a clear message holds beside a thing and its denial."""

    things: str
    denials: tuple[tuple[str, ...], ...]
    slack: int


def language(things: str, denials: str, slack: int = 24) -> Denials:
    return Denials(things, tuple(tuple(one.split("+")) for one in denials.split("|")), slack)
