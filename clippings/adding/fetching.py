"""Fetching what a new clipping is about: a page, a PDF, or a recording and what its site says."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import NamedTuple

from clippings.adding.recordings import read_oembed
from clippings.addresses import host_of, masked
from clippings.addresses.asked import asked_form, joined
from clippings.errors import ClipError
from clippings.links.judge import Request, judge
from clippings.links.markup import is_html, markup_of
from clippings.links.reasons import REASONS
from clippings.links.refreshes import refresh_target
from clippings.links.videos import declared_oembed
from clippings.oembed import Recording, recording_at
from clippings.page import read_page
from clippings.page.facts import Facts
from clippings.pdf import is_pdf, pdf_facts, read_pdf
from clippings.pdf.reading import LARGEST
from clippings.web.page import MAX_PAGE, FetchedPage, Unanswered, fetch_page

_RECORDINGS = ("video", "podcast")
_MOST_REFRESHES = 5


class Piece(NamedTuple):
    """What was found at an address: its facts, and its words as a page.

    `url` is where it was found at last; `is_cut` when it is too long to be read to its end. Where
    it could not be read, `trouble` says why, and there are no words and no address.
    """

    facts: Facts = Facts()
    html: bytes | str = b""
    charset: str | None = None
    url: str = ""
    is_cut: bool = False
    trouble: str = ""


class FetchOptions(NamedTuple):
    """How to ask: `outlets` are names by host, `oembed` a service that answers for all sites."""

    outlets: Mapping[str, str]
    allow_private: tuple[str, ...] = ()
    oembed: str = ""


def fetch_piece(url: str, options: FetchOptions) -> Piece:
    """The piece at `url`; raises ClipError only for what is wrong in `options`."""
    recording = recording_at(url, options.oembed)
    told = _ask_site(recording, options) if recording else Facts()
    try:
        page = _fetch(url, options)
        piece = _read_pdf(page, options) if is_pdf(page.body) else _read_page(page, options)
    except Unanswered as error:
        return Piece(told, trouble="" if told.title else str(error))
    if not told.title and (declared := _declared(page, piece.facts)):
        told = _ask_site(declared, options)
    if told.title:
        return piece._replace(facts=_over(told, piece.facts), trouble="")
    return piece


def _fetch(url: str, options: FetchOptions) -> FetchedPage:
    """The page, or the one to which it sends its readers on by itself; raises Unanswered."""
    page = fetch_page(url, allow_private=options.allow_private)
    for _ in range(_MOST_REFRESHES):
        reply = page.reply
        onward = refresh_target(reply, markup_of(reply)) if is_html(reply) else ""
        if not onward or asked_form(onward) == asked_form(page.final_url):
            break
        page = replace(fetch_page(onward, allow_private=options.allow_private), url=url)
    return page


def _read_page(page: FetchedPage, options: FetchOptions) -> Piece:
    request = Request(page.url, redirected=page.final_url != page.url)
    reason = judge(request, page.reply).reason
    if reason != "ok":
        status = "" if page.status == 200 else f" ({page.status})"
        return _unread(page, f"{REASONS[reason].says}{status}")
    if not is_html(page.reply) and not page.content_type.startswith("text/"):
        return _unread(page, "it is no page, but a file")
    facts = read_page(page.body, page.final_url, page.charset, outlet_names=options.outlets)
    if facts.unreadable:
        return _unread(page, facts.unreadable)
    is_cut = len(page.body) >= MAX_PAGE
    return Piece(facts, page.body, page.charset, page.final_url, is_cut)


def _read_pdf(page: FetchedPage, options: FetchOptions) -> Piece:
    if len(page.body) >= MAX_PAGE:
        page = fetch_page(page.url, allow_private=options.allow_private, limit=LARGEST)
    try:
        pdf = read_pdf(page.body)
    except ClipError as error:
        return _unread(page, str(error))
    return Piece(pdf_facts(pdf, page.final_url, options.outlets), pdf.html, url=page.final_url)


def _unread(page: FetchedPage, why: str) -> Piece:
    return Piece(trouble=f"{masked(page.url)} cannot be read: {why}")


def _declared(page: FetchedPage, facts: Facts) -> Recording | None:
    """Where a page of a recording says that its own site can be asked about it."""
    if not facts.kind or facts.kind.value not in _RECORDINGS or not is_html(page.reply):
        return None
    named = declared_oembed(markup_of(page.reply))
    address = joined(page.final_url, named) if named else None
    if not address or host_of(address) != host_of(page.final_url):
        return None
    return Recording(address, facts.kind.value)


def _ask_site(recording: Recording, options: FetchOptions) -> Facts:
    try:
        answer = fetch_page(recording.address, allow_private=options.allow_private, wanted="json")
    except Unanswered:
        return Facts()
    return read_oembed(answer.body, recording.kind) if answer.status == 200 else Facts()


def _over(told: Facts, page: Facts) -> Facts:
    """What the site says of the recording, then what the page says of itself.

    The page's picture is the larger one; its language may be that of the visitor.
    """
    known = {
        field.name: getattr(told, field.name) or getattr(page, field.name) for field in fields(told)
    }
    lang = replace(page.lang, doubtful=True) if page.lang else None
    return Facts(**known | {"image": page.image or told.image, "lang": lang, "unreadable": ""})
