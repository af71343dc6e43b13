"""A target of check-links, where it is used, and the verdict on it."""

from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple, TypeAlias

from clippings.clipping import nowhere
from clippings.finding import NOWHERE, Ignored, Place

Verdict: TypeAlias = Literal[
    "alive", "moved", "blocked", "limited", "suspect", "unsure", "dead", "refused"
]
Expects: TypeAlias = Literal["page", "image"]
EXPECTED: tuple[Expects, ...] = ("page", "image")
# One address can be checked both as a page and as an image.
Question: TypeAlias = tuple[str, Expects]


class Use(NamedTuple):
    """The clipping and field that have an address; `ignored` is set if a comment says so.

    `find` returns the place of a field; it is called only for uses that are reported.
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
    """One address as it is written, what is expected there, and all its uses.

    `whole` is whether to read the page to its end.
    """

    url: str
    uses: tuple[Use, ...] = ()
    expects: Expects = "page"
    whole: bool = False

    @property
    def question(self) -> Question:
        """The key by which targets differ."""
        return self.url, self.expects


class Hop(NamedTuple):
    """One redirect: the address that redirected, and its status."""

    url: str
    status: int


class CheckedLink(NamedTuple):
    """The verdict on one target; `reason` is a key of REASONS, `seconds` is how long it took.

    `status` is 0 if there was no answer. `moved_to` is where the permanent redirects at the start
    lead. `detail` is for people.
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
        """The key of its target."""
        return self.url, self.expects

    @property
    def ignored(self) -> bool:
        """Whether all its uses are ignored."""
        return bool(self.uses) and None not in [use.ignored for use in self.uses]


def in_file_order(links: Iterable[CheckedLink]) -> list[CheckedLink]:
    """The links in the order of the file."""
    return sorted(links, key=_position)


def _position(link: CheckedLink) -> tuple[int, int]:
    return (link.uses[0].place if link.uses else NOWHERE).position
