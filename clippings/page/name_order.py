"""Names written with the family name first, or with further given names in brackets."""

import re

_WORD = r"[^\W\d_][\w'’-]+"
_PARTICLES = r"(?: (?:[A-Z]\.|d[aeio]|d[aeo]s|del|della|van|von|zu|der|den|ter|ten|la|le))*"
_INVERTED = re.compile(rf"({_WORD}), ({_WORD}{_PARTICLES})")  # Doe, Jane; Jong, Michiel de
_BRACKETED = re.compile(rf"({_WORD}) \([^() ]+ [^()]+\) ({_WORD})")  # Jane (Mary Ann) Doe


def in_usual_order(text: str) -> str:
    """`Jane Doe` for `Doe, Jane` and `Jane (Mary Ann) Doe`; other text unchanged."""
    if inverted := _INVERTED.fullmatch(text):
        return f"{inverted[2]} {inverted[1]}"
    bracketed = _BRACKETED.fullmatch(text)
    return f"{bracketed[1]} {bracketed[2]}" if bracketed else text
