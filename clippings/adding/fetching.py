"""Fetching what a new clipping is about: a page, a PDF, or a recording and what its site says."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import NamedTuple

from clippings.adding.visiting import visit
from clippings.addresses import host_of, masked
from clippings.addresses.asked import resolve_reference
from clippings.errors import ClipError
from clippings.fields import RECORDINGS
from clippings.links.judging.gone.videos import declared_oembed
from clippings.links.judging.page.decoding import markup_of
from clippings.oembed import Recording, recording_at
from clippings.page import read_page
from clippings.page.facts import Facts
from clippings.page.oembed_answer import read_oembed
from clippings.pdf import is_pdf, pdf_facts, read_pdf
from clippings.pdf.reading import LARGEST_PDF
from clippings.reply import End, Reply

_IN_PART: Mapping[End, str] = {
    "capped": f"the PDF is larger than {LARGEST_PDF >> 20} MiB",
    "slow": "the PDF was not read in time",
}


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
    visited = visit(url, options.allow_private)
    reply = visited.reply
    if reply is None or visited.reason != "ok":
        return Piece(told) if told.title else _unread(url, visited.sentence)
    piece = (_read_pdf if is_pdf(reply.body) else _read_page)(url, reply, options)
    if not told.title and (declared := _declared(reply, piece.facts)):
        told = _ask_site(declared, options)
    if told.title:
        return piece._replace(facts=_over(told, piece.facts), trouble="")
    return piece


def _read_page(url: str, reply: Reply, options: FetchOptions) -> Piece:
    content_type = reply.headers.get("content-type", "").strip().lower()
    if not reply.is_html and not content_type.startswith("text/"):
        return _unread(url, "it is a file, not a page")
    facts = read_page(reply.body, reply.url, reply.charset, outlet_names=options.outlets)
    if facts.unreadable:
        return _unread(url, facts.unreadable)
    return Piece(facts, reply.body, reply.charset, reply.url, is_cut=reply.end != "whole")


def _read_pdf(url: str, reply: Reply, options: FetchOptions) -> Piece:
    if reply.end == "capped":
        visited = visit(url, options.allow_private, limit=LARGEST_PDF)
        if visited.reply is None or visited.reason != "ok":
            return _unread(url, visited.sentence)
        reply = visited.reply
    try:
        pdf = read_pdf(reply.body)
    except ClipError as error:
        return _unread(url, _IN_PART.get(reply.end, str(error)))
    return Piece(pdf_facts(pdf, reply.url, options.outlets), pdf.html, url=reply.url)


def _unread(url: str, why: str) -> Piece:
    return Piece(trouble=f"{masked(url)} cannot be read: {why}")


def _declared(reply: Reply, facts: Facts) -> Recording | None:
    """Where a page of a recording says that its own site can be asked about it."""
    if not facts.kind or facts.kind.value not in RECORDINGS or not reply.is_html:
        return None
    named = declared_oembed(markup_of(reply))
    address = resolve_reference(reply.url, named) if named else None
    if not address or host_of(address) != host_of(reply.url):
        return None
    return Recording(address, facts.kind.value)


def _ask_site(recording: Recording, options: FetchOptions) -> Facts:
    reply = visit(recording.address, options.allow_private, "json").reply
    return read_oembed(reply.body, recording.kind) if reply and reply.status == 200 else Facts()


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
