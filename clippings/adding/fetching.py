"""Fetching what a new clipping is about: a page, a PDF, or a recording and what its site says."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import NamedTuple

from clippings.addresses import host_of, masked
from clippings.addresses.asked import asked_form, resolve_reference
from clippings.errors import ClipError
from clippings.fields import RECORDINGS
from clippings.links.asking.refreshes import refresh_target
from clippings.links.judging.judge import judge
from clippings.links.judging.page_markup import is_html, markup_of
from clippings.links.judging.request import Request
from clippings.links.judging.videos import declared_oembed
from clippings.links.reasons import worded
from clippings.oembed import Recording, recording_at
from clippings.page import read_page
from clippings.page.facts import Facts
from clippings.page.oembed_answer import read_oembed
from clippings.pdf import is_pdf, pdf_facts, read_pdf
from clippings.pdf.reading import LARGEST_PDF
from clippings.reply import Reply
from clippings.web.page import Unanswered, fetch_page

_MOST_REFRESHES = 5


class Piece(NamedTuple):
    """What was found at an address: its facts, and its words as a page.

    `url` is where it was found at last; `is_cut` when it was not read to its end. Where it could
    not be read, `trouble` says why, and there are no words and no address.
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
        reply = _fetch(url, options)
        read = _read_pdf if is_pdf(reply.body) else _read_page
        piece = read(url, reply, options)
    except Unanswered as error:
        unread = _unread(url, worded(error.cause, error.detail))
        return Piece(told) if told.title else unread
    if not told.title and (declared := _declared(reply, piece.facts)):
        told = _ask_site(declared, options)
    if told.title:
        return piece._replace(facts=_over(told, piece.facts), trouble="")
    return piece


def _fetch(url: str, options: FetchOptions) -> Reply:
    """The page, or the one to which it sends its readers on by itself; raises Unanswered."""
    reply = fetch_page(url, allow_private=options.allow_private)
    for _ in range(_MOST_REFRESHES):
        onward = refresh_target(reply, markup_of(reply)) if is_html(reply) else ""
        if not onward or asked_form(onward) == asked_form(reply.url):
            break
        reply = fetch_page(onward, allow_private=options.allow_private)
    return reply


def _read_page(url: str, reply: Reply, options: FetchOptions) -> Piece:
    reason = judge(Request(url, redirected=reply.url != url), reply).reason
    if reason != "ok":
        return _unread(url, worded(reason, "" if reply.status == 200 else str(reply.status)))
    content_type = reply.headers.get("content-type", "").strip().lower()
    if not is_html(reply) and not content_type.startswith("text/"):
        return _unread(url, "it is no page, but a file")
    facts = read_page(reply.body, reply.url, reply.charset, outlet_names=options.outlets)
    if facts.unreadable:
        return _unread(url, facts.unreadable)
    return Piece(facts, reply.body, reply.charset, reply.url, is_cut=reply.end != "whole")


def _read_pdf(url: str, reply: Reply, options: FetchOptions) -> Piece:
    if reply.end == "capped":
        reply = fetch_page(url, allow_private=options.allow_private, limit=LARGEST_PDF)
    try:
        pdf = read_pdf(reply.body)
    except ClipError as error:
        return _unread(url, str(error))
    return Piece(pdf_facts(pdf, reply.url, options.outlets), pdf.html, url=reply.url)


def _unread(url: str, why: str) -> Piece:
    return Piece(trouble=f"{masked(url)} cannot be read: {why}")


def _declared(reply: Reply, facts: Facts) -> Recording | None:
    """Where a page of a recording says that its own site can be asked about it."""
    if not facts.kind or facts.kind.value not in RECORDINGS or not is_html(reply):
        return None
    named = declared_oembed(markup_of(reply))
    address = resolve_reference(reply.url, named) if named else None
    if not address or host_of(address) != host_of(reply.url):
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
    image = page.image or told.image
    own = {"image": image, "image_alt": page.image_alt, "lang": lang, "unreadable": ""}
    return Facts(**known | own)
