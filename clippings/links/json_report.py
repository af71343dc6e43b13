"""The check for programs: `{"version": 1, "links": […], "quotes": […], "summary": {…}}`.

The shape is a promise: keys may be added, and what changes otherwise gets another version.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from clippings.addresses import masked
from clippings.errors import ClipError
from clippings.finding import Place
from clippings.inert import inert_json
from clippings.links.checked import Checked
from clippings.links.link import Hop, Link, Use
from clippings.links.policy import VERDICTS
from clippings.links.reasons import REASONS
from clippings.quotes.json_report import read_shape, shape_of
from clippings.quotes.stored import StoredQuote

VERSION = 1


def write(checked: Checked) -> str:
    """One JSON object."""
    shape = {
        "version": VERSION,
        "links": [_shape(link) for link in checked.links],
        "quotes": [shape_of(quote) for quote in checked.quotes],
        "summary": checked.summary,
    }
    return inert_json(json.dumps(shape, ensure_ascii=False, indent=2)) + "\n"


def _shape(link: Link) -> dict[str, object]:
    return {
        "url": masked(link.url),
        "verdict": link.verdict,
        "reason": link.reason,
        "status": link.status or None,
        "final_url": masked(link.final_url) or None,
        "moved_to": masked(link.moved_to) or None,
        "attempts": link.attempts,
        "seconds": link.seconds,
        "hops": [{"url": masked(hop.url), "status": hop.status} for hop in link.hops],
        "detail": masked(link.detail),
        "uses": [_use(use) for use in link.uses],
    }


def _use(use: Use) -> dict[str, object]:
    place = use.place
    return {
        "id": use.id,
        "field": use.field,
        "file": place.file,
        "line": place.line,
        "ignored": use.ignored,
    }


def merge(texts: Iterable[tuple[str, str]]) -> Checked:
    """Several reports (name and text) as one, in the order of the file; raises ClipError."""
    links: dict[str, Link] = {}
    quotes: list[StoredQuote] = []
    unasked = 0
    for name, text in texts:
        try:
            shape = json.loads(text)
            if shape["version"] != VERSION:
                raise ClipError(f"{name} was written by another version of clip")
            links |= {link["url"]: _read_link(link) for link in shape["links"]}
            quotes += [read_shape(quote) for quote in shape["quotes"]]
            unasked += shape["summary"].get("unasked", 0)
        except (ValueError, KeyError, TypeError, AttributeError):
            raise ClipError(f"{name} is no JSON report of check-links") from None
    ordered = sorted(links.values(), key=lambda link: [use.place.line for use in link.uses][:1])
    return Checked(links=tuple(ordered), quotes=tuple(quotes), unasked=unasked)


def _read_link(shape: Mapping[str, Any]) -> Link:
    if shape["verdict"] not in VERDICTS or shape["reason"] not in REASONS:
        raise ValueError
    return Link(
        url=shape["url"],
        verdict=shape["verdict"],
        reason=shape["reason"],
        status=shape["status"] or 0,
        final_url=shape["final_url"] or "",
        moved_to=shape["moved_to"] or "",
        attempts=shape["attempts"],
        seconds=shape["seconds"],
        hops=tuple(Hop(**hop) for hop in shape["hops"]),
        detail=shape["detail"],
        uses=tuple(_read_use(use) for use in shape["uses"]),
    )


def _read_use(shape: Mapping[str, Any]) -> Use:
    place = Place(file=shape["file"], line=shape["line"])
    return Use(id=shape["id"], field=shape["field"], place=place, ignored=shape["ignored"])
