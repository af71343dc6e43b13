"""Fetch the piece of a new clipping: a page, a PDF, or a recording with its site's oEmbed data."""

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
_PAGE_IN_PART: Mapping[End, str] = {
    "slow": "the page was not read in time",
    "cut": "the connection broke off before the end of the page",
    "garbled": "the page cannot be decompressed",
}


class Piece(NamedTuple):
    """What was found at an address: the facts, and the text as HTML.

    `url` is the final address; `is_cut` is true if the piece was not read to its end. If it could
    not be read, `trouble` says why, and there is neither text nor address.
    """

    facts: Facts = Facts()
    html: bytes | str = b""
    charset: str | None = None
    url: str = ""
    is_cut: bool = False
    trouble: str = ""


class FetchOptions(NamedTuple):
    """`outlets` are names by host; `oembed` is a service that has the oEmbed data of all sites."""

    outlets: Mapping[str, str]
    allow_private: tuple[str, ...] = ()
    oembed: str = ""


def fetch_piece(url: str, options: FetchOptions) -> Piece:
    """Fetch the piece at `url`; raises ClipError only for faults in `options`."""
    recording = recording_at(url, options.oembed)
    from_site = _ask_site(recording, options) if recording else Facts()
    visited = visit(url, options.allow_private)
    reply = visited.reply
    if reply is None or visited.reason != "ok":
        return Piece(from_site) if from_site.title else _unreadable(url, visited.sentence)
    piece = (_read_pdf if is_pdf(reply.body) else _read_page)(url, reply, options)
    if not from_site.title and (declared := _declared_recording(reply, piece.facts)):
        from_site = _ask_site(declared, options)
    if from_site.title:
        return piece._replace(facts=_merged(from_site, piece.facts), trouble="")
    return piece


def _read_page(url: str, reply: Reply, options: FetchOptions) -> Piece:
    content_type = reply.headers.get("content-type", "").strip().lower()
    if not reply.is_html and not content_type.startswith("text/"):
        return _unreadable(url, "it is a file, not a page")
    facts = read_page(reply.body, reply.url, reply.charset, outlet_names=options.outlets)
    if facts.unreadable or (not facts.title and reply.end in _PAGE_IN_PART):
        return _unreadable(url, _PAGE_IN_PART.get(reply.end, facts.unreadable))
    return Piece(facts, reply.body, reply.charset, reply.url, is_cut=reply.end != "whole")


def _read_pdf(url: str, reply: Reply, options: FetchOptions) -> Piece:
    if reply.end == "capped":
        visited = visit(url, options.allow_private, limit=LARGEST_PDF)
        if visited.reply is None or visited.reason != "ok":
            return _unreadable(url, visited.sentence)
        reply = visited.reply
    try:
        pdf = read_pdf(reply.body)
    except ClipError as error:
        return _unreadable(url, _IN_PART.get(reply.end, str(error)))
    return Piece(pdf_facts(pdf, reply.url, options.outlets), pdf.html, url=reply.url)


def _unreadable(url: str, why: str) -> Piece:
    return Piece(trouble=f"{masked(url)} cannot be read: {why}")


def _declared_recording(reply: Reply, facts: Facts) -> Recording | None:
    """The recording with the oEmbed address that its page declares, if that is on the same site."""
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


def _merged(from_site: Facts, page: Facts) -> Facts:
    """The site's facts about the recording, and the page's for all that the site does not say.

    The picture is the page's, which is larger; its language may only be the visitor's.
    """
    known = {
        field.name: getattr(from_site, field.name) or getattr(page, field.name)
        for field in fields(from_site)
    }
    lang = replace(page.lang, doubtful=True) if page.lang else None
    image = page.image or from_site.image
    own = {"image": image, "image_alt": page.image_alt, "lang": lang, "unreadable": ""}
    return Facts(**known | own)
