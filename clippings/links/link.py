"""What check-links asks about, and what it found."""

from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple, TypeAlias

from clippings.clipping import nowhere
from clippings.finding import NOWHERE, Ignored, Place

Verdict: TypeAlias = Literal[
    "alive", "moved", "blocked", "limited", "suspect", "unsure", "dead", "refused"
]
Expects: TypeAlias = Literal["page", "image"]
EXPECTED: tuple[Expects, ...] = ("page", "image")
# A page that somebody takes for an image is a good page all the same.
Question: TypeAlias = tuple[str, Expects]


class Use(NamedTuple):
    """Where an address stands; `ignored` is there when a comment says so.

    `find` tells the place of a field, which only those that are told of are looked up.
    """

    id: str
    field: str
    find: Callable[[str], Place] = nowhere
    ignored: Ignored | None = None

    @property
    def place(self) -> Place:
        """The line and column."""
        return self.find(self.field)


class Target(NamedTuple):
    """One address as it is written, what is expected there, and all uses that expect it.

    `whole` when the page is read to its end.
    """

    url: str
    uses: tuple[Use, ...] = ()
    expects: Expects = "page"
    whole: bool = False

    @property
    def question(self) -> Question:
        """What tells it from other targets."""
        return self.url, self.expects


class Hop(NamedTuple):
    """One redirect on the way: the address that sent us on, and its status."""

    url: str
    status: int


class CheckedLink(NamedTuple):
    """The verdict on one target; `reason` is a key of REASONS, `seconds` is the time of asking.

    `status` is 0 when no answer came. `moved_to` is where a leading run of permanent redirects
    ends. `detail` is for people.
    """

    url: str
    verdict: Verdict
    reason: str
    status: int = 0
    final_url: str = ""
    moved_to: str = ""
    attempts: int = 0
    seconds: float = 0.0
    hops: tuple[Hop, ...] = ()
    uses: tuple[Use, ...] = ()
    detail: str = ""
    expects: Expects = "page"

    @property
    def question(self) -> Question:
        """That of its target."""
        return self.url, self.expects

    @property
    def ignored(self) -> bool:
        """Whether nobody wants to hear of it."""
        return bool(self.uses) and None not in [use.ignored for use in self.uses]


def in_order(links: Iterable[CheckedLink]) -> list[CheckedLink]:
    """The links as they stand in the file."""
    return sorted(links, key=_position)


def _position(link: CheckedLink) -> tuple[int, int]:
    return (link.uses[0].place if link.uses else NOWHERE).position
