"""A finding: what is wrong, and where."""

from typing import Literal, NamedTuple

Severity = Literal["error", "warning"]


class Place(NamedTuple):
    """A place in the data file; line and column are counted from 1, 0 means unknown."""

    file: str = ""
    line: int = 0
    column: int = 0
    excerpt: str = ""

    @property
    def position(self) -> tuple[int, int]:
        """Line and column, the sort key of places in one file."""
        return self.line, self.column


NOWHERE = Place()


class Ignored(NamedTuple):
    """The reason of an ignore comment, and its last day (ISO 8601) or `""`."""

    until: str
    reason: str

    def __str__(self) -> str:
        """`until 2027-01-01: the outlet is repairing it`."""
        return f"until {self.until or 'further notice'}: {self.reason or 'no reason is given'}"


class Finding(NamedTuple):
    """What is wrong, its severity, its place and a hint on how to fix it.

    `id` is the clipping's, `field` a path such as `image.src`; both may be empty. `fix` is the text
    that safely replaces the field, None if a person has to decide. `moves` is true if the fix is to
    move the whole entry. `ignored` is set if a comment of the file ignores the finding.
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
        """Whether `--fix` can fix it safely."""
        return self.moves or self.fix is not None
