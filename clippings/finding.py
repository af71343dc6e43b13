"""One thing found, and where."""

from typing import Literal, NamedTuple

Severity = Literal["error", "warning"]


class Place(NamedTuple):
    """A place in the data file; line and column count from 1, 0 is not known."""

    file: str = ""
    line: int = 0
    column: int = 0
    excerpt: str = ""

    @property
    def position(self) -> tuple[int, int]:
        """Line and column, by which places of one file are put in order."""
        return self.line, self.column


NOWHERE = Place()


class Ignored(NamedTuple):
    """Why a comment of the file has something ignored, and its last day (ISO 8601) or `""`."""

    until: str
    reason: str

    def __str__(self) -> str:
        """`until 2027-01-01: the outlet is repairing it`."""
        return f"until {self.until or 'further notice'}: {self.reason or 'no reason is given'}"


class Finding(NamedTuple):
    """What is wrong, how bad it is, where it stands and the way out.

    `id` is the clipping's, `field` a path such as `image.src`; both may be empty. `fix` is the text
    that puts the field right without loss, None where that takes a person's judgement; `moves` is
    true where what puts it right is to move the whole entry. `ignored` is there when a comment of
    the file says that nobody need mind.
    """

    message: str
    rule: str = ""
    severity: Severity = "error"
    hint: str = ""
    place: Place = NOWHERE
    id: str = ""
    field: str = ""
    fix: str | None = None
    moves: bool = False
    ignored: Ignored | None = None

    @property
    def fixable(self) -> bool:
        """Whether it can be put right without asking."""
        return self.moves or self.fix is not None
