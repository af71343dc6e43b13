"""One distinct address on its way to a verdict."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from clippings.addresses.asked import asked_form
from clippings.links.asking.fragments import place_of
from clippings.links.judging.gone.videos import oembed_address
from clippings.links.link import Expects, Hop, Target
from clippings.reply import Reply, Wanted

Purpose: TypeAlias = Literal["page", "video"]

_ROUNDS = 2
# Bytes of body that are enough to decide.
_PAGE = 128 << 10
_PAGE_WITH_PLACES = 1 << 20
_WHOLE_PAGE = 4 << 20
_IMAGE = 1 << 20


class Journey:
    """Where the asking for one address stands: now at `url`.

    `page` is the page of a video while its oEmbed is asked, and asked itself where that fails;
    `page_is_there` when it was seen, so that only the word of its removal speaks against it. `hops`
    led to the page; `seen` holds what was left on this way, with what was sent along.
    """

    page = ""
    page_is_there = False
    purpose: Purpose = "page"
    hops: tuple[Hop, ...] = ()
    seen: tuple[tuple[str, str], ...] = ()
    tries = 1
    asked_last = False
    seconds = 0.0
    status = 0

    def __init__(
        self, first: str, url: str, *, expects: Expects, places: set[str], limit: int
    ) -> None:
        self.first = first
        self.url = url
        self.expects = expects
        self.places = places
        self.limit = limit

    @property
    def wanted(self) -> Wanted:
        """What the next request asks for."""
        return "json" if self.purpose == "video" else self.expects

    @property
    def places_sought(self) -> set[str]:
        """The places to look for in the page: none where a redirect has led to another one.

        The fragment of a Location takes the place of the reader's (RFC 9110 §10.2.2).
        """
        led_to = (*(hop.url for hop in self.hops), self.url)[1:]
        return set() if any("#" in url for url in led_to) else self.places

    def goes_in_circles(self, reply: Reply) -> bool:
        """Whether the same redirect was followed in the same state before, and led here again.

        Twice, since there are servers that note a visitor's first visit on their side.
        """
        return self.seen.count((asked_form(reply.url) or "", reply.state)) >= _ROUNDS

    def move_on(self, reply: Reply, url: str, purpose: Purpose) -> None:
        """Leave for the next address."""
        if self.purpose == purpose == "page":
            self.hops += (Hop(url=self.url, status=reply.status),)
        elif self.purpose == "page":
            self.page = self.url
            self.page_is_there = True
        elif purpose == "page":
            self.page = ""
            self.seen = ()
        self.seen += ((asked_form(self.url) or "", reply.state),)
        self.url = url
        self.purpose = purpose


def first_asked(target: Target) -> str:
    """The address that is asked first, which for a video is not its own."""
    video = oembed_address(target.url) if target.expects == "page" else None
    return video or target.url


def begin(targets: Sequence[Target], asked: str) -> Journey:
    """The way to go for targets that differ in nothing but their fragments and uses.

    `asked` is what is asked first for one of them.
    """
    first, places, whole = targets[0], set(), False
    for target in targets:
        whole = whole or target.whole
        if place := place_of(target.url):
            places.add(place)
    limit = _PAGE_WITH_PLACES if places else _PAGE
    if whole or first.expects == "image":
        limit = _WHOLE_PAGE if whole else _IMAGE
    journey = Journey(first.url, asked, expects=first.expects, places=places, limit=limit)
    if asked != first.url:
        journey.page, journey.purpose = first.url, "video"
    return journey
