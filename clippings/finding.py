"""One thing found, and where."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

Severity = Literal["error", "warning"]


class Place(NamedTuple):
    """A place in the data file; line and column count from 1, 0 is not known."""

    file: str = ""
    line: int = 0
    column: int = 0
    excerpt: str = ""


NOWHERE = Place()


@dataclass(frozen=True, kw_only=True)
class Finding:
    """What is wrong, how bad it is, where it stands and the way out.

    `id` is the clipping's, `field` a path such as `image.src`; both may be empty. `fix` is the text
    that puts the field right without loss, None where that takes a person's judgement.
    """

    message: str
    rule: str = ""
    severity: Severity = "error"
    hint: str = ""
    place: Place = NOWHERE
    id: str = ""
    field: str = ""
    fix: str | None = None
