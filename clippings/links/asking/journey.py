"""The state of one address between requests, on the way to a verdict."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from clippings.addresses.asked import asked_form
from clippings.links.asking.fragments import anchor_in
from clippings.links.judging.gone.videos import oembed_address
from clippings.links.link import Expects, Hop, Target
from clippings.reply import Reply, Wanted

Purpose: TypeAlias = Literal["page", "video"]

_TRIES_OF_A_LOOP = 2
# Bytes of body that are enough to decide.
_PAGE = 128 << 10
_PAGE_WITH_ANCHORS = 1 << 20
_WHOLE_PAGE = 4 << 20
_IMAGE = 1 << 20


class Journey:
    """The state of one address; the next request is for `url`.

    `page` is the page of a video while its oEmbed data is requested, and is requested itself if
    that fails. `page_seen` is the answer for the page, once it was seen; then only an oEmbed answer
    that the video was removed counts against it. `hops` are the redirects to the page; `seen` has
    each address left behind, with the state that was sent with it.
    """

    page = ""
    page_seen: Reply | None = None
    purpose: Purpose = "page"
    hops: tuple[Hop, ...] = ()
    seen: tuple[tuple[str, str], ...] = ()
    tries = 1
    is_last_try = False
    seconds = 0.0
    status = 0

    def __init__(
        self, first: str, url: str, *, expects: Expects, anchors: set[str], limit: int
    ) -> None:
        self.first = first
        self.url = url
        self.expects = expects
        self.anchors = anchors
        self.limit = limit

    @property
    def wanted(self) -> Wanted:
        """The kind of content that the next request asks for."""
        return "json" if self.purpose == "video" else self.expects

    @property
    def anchors_to_check(self) -> set[str]:
        """The anchors to look for in the page; none if a redirect has a fragment of its own.

        The fragment of a Location replaces that of the address (RFC 9110 §10.2.2).
        """
        visited = (*(hop.url for hop in self.hops), self.url)[1:]
        return set() if any("#" in url for url in visited) else self.anchors

    def is_redirect_loop(self, reply: Reply) -> bool:
        """Whether this redirect was already followed twice in the same state.

        Twice, because some servers record a visitor's first visit on their side.
        """
        return self.seen.count((asked_form(reply.url) or "", reply.state)) >= _TRIES_OF_A_LOOP

    def move_on(self, reply: Reply, url: str, purpose: Purpose) -> None:
        """Move on to the next address."""
        if self.purpose == purpose == "page":
            self.hops += (Hop(url=self.url, status=reply.status),)
        elif self.purpose == "page":
            self.page = self.url
            self.page_seen = reply
        elif purpose == "page":
            self.page = ""
            self.seen = ()
        self.seen += ((asked_form(self.url) or "", reply.state),)
        self.url = url
        self.purpose = purpose


def first_request_url(target: Target) -> str:
    """The address of the first request; for a video it is that of its oEmbed data."""
    video = oembed_address(target.url) if target.expects == "page" else None
    return video or target.url


def begin(targets: Sequence[Target], asked: str) -> Journey:
    """A new journey for targets that differ only in their fragments and uses.

    `asked` is the address of the first request.
    """
    first, anchors, whole = targets[0], set(), False
    for target in targets:
        whole = whole or target.whole
        if anchor := anchor_in(target.url):
            anchors.add(anchor)
    limit = _PAGE_WITH_ANCHORS if anchors else _PAGE
    if whole or first.expects == "image":
        limit = _WHOLE_PAGE if whole else _IMAGE
    journey = Journey(first.url, asked, expects=first.expects, anchors=anchors, limit=limit)
    if asked != first.url:
        journey.page, journey.purpose = first.url, "video"
    return journey
