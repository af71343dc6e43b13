"""The report for programs: `{"version": 1, "shard": "1/1", "links": […], …}`.

The format is stable: keys may be added, any other change gets a new version.
"""

import json
from collections.abc import Mapping

from clippings.addresses import masked
from clippings.errors import ClipError
from clippings.finding import Place
from clippings.ignored_json import read_ignored, shape_of_ignored
from clippings.inert import inert_json
from clippings.json_values import (
    read_array,
    read_mapping,
    read_number,
    read_string,
    read_whole,
)
from clippings.links.checked import Checked, FoundQuote
from clippings.links.link import EXPECTED, CheckedLink, Hop, Use, in_file_order
from clippings.links.policy import VERDICTS
from clippings.links.reasons import REASONS
from clippings.links.shards import Shard, find_shard
from clippings.quotes.json_report import read_shape, shape_of
from clippings.quotes.match import VERDICTS as OF_QUOTES

VERSION = 1


def write(checked: Checked) -> str:
    """The results as one JSON object."""
    shape = {
        "version": VERSION,
        "shard": str(checked.shard),
        "links": [_shape(link) for link in in_file_order(checked.links)],
        "quotes": [shape_of(quote) for quote in checked.quotes],
        "quotes_found": [_found(quote) for quote in checked.found],
        "summary": checked.summary,
        "quotes_summary": checked.quotes_summary,
    }
    return inert_json(json.dumps(shape, ensure_ascii=False, indent=2)) + "\n"


def _shape(link: CheckedLink) -> dict[str, object]:
    return {
        "url": masked(link.url),
        "expects": link.expects,
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
        **shape_of_ignored(use.ignored),
    }


def _found(quote: FoundQuote) -> dict[str, object]:
    return {
        "id": quote.id,
        "field": quote.field,
        "file": quote.place.file,
        "line": quote.place.line,
        "verdict": quote.verdict,
    }


def read_report(text: str, name: str) -> Checked:
    """Parse a text of `write`; raises ClipError with the `name` of its file if it is not one."""
    try:
        return _read(text, name)
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError):
        raise ClipError(
            f"{name} is not a JSON report of check-links; make it with --format json"
        ) from None


def _read(text: str, name: str) -> Checked:
    shape = read_mapping(json.loads(text.removeprefix("\ufeff")))
    this_version = read_whole(shape["version"]) == VERSION
    links = [read_mapping(link) for link in read_array(shape["links"])] if this_version else []
    if not this_version or any(read_string(link["reason"]) not in REASONS for link in links):
        raise ClipError(f"{name} was written by another version of clip; make it again")
    return Checked(
        links=tuple(map(_read_link, links)),
        quotes=tuple(read_shape(read_mapping(quote)) for quote in read_array(shape["quotes"])),
        found=tuple(
            _read_found(read_mapping(quote)) for quote in read_array(shape["quotes_found"])
        ),
        unasked=read_whole(read_mapping(shape["summary"]).get("unasked", 0)),
        unasked_quotes=read_whole(read_mapping(shape["quotes_summary"]).get("unasked", 0)),
        shard=_read_shard(read_string(shape.get("shard", "1/1"))),
    )


def _read_shard(text: str) -> Shard:
    if shard := find_shard(text):
        return shard
    raise ValueError(text)


def _read_found(shape: Mapping[str, object]) -> FoundQuote:
    if shape["verdict"] not in OF_QUOTES:
        raise ValueError(shape)
    return FoundQuote(
        id=read_string(shape["id"]),
        field=read_string(shape["field"]),
        place=_read_place(shape),
        verdict=read_string(shape["verdict"]),
    )


def _read_place(shape: Mapping[str, object]) -> Place:
    return Place(file=read_string(shape["file"]), line=read_whole(shape["line"]))


def _read_link(shape: Mapping[str, object]) -> CheckedLink:
    reason = read_string(shape["reason"])
    verdict = next((one for one in VERDICTS if one == shape["verdict"]), None)
    wanted = shape.get("expects", "page")
    expects = next((one for one in EXPECTED if one == wanted), None)
    if verdict is None or expects is None:
        raise ValueError(shape)
    return CheckedLink(
        url=read_string(shape["url"]),
        expects=expects,
        verdict=verdict,
        reason=reason,
        status=read_whole(shape["status"] or 0),
        final_url=read_string(shape["final_url"] or ""),
        moved_to=read_string(shape["moved_to"] or ""),
        attempts=read_whole(shape["attempts"]),
        seconds=read_number(shape["seconds"]),
        hops=tuple(_read_hop(read_mapping(hop)) for hop in read_array(shape["hops"])),
        detail=read_string(shape["detail"]),
        uses=tuple(_read_use(read_mapping(use)) for use in read_array(shape["uses"])),
    )


def _read_hop(shape: Mapping[str, object]) -> Hop:
    return Hop(url=read_string(shape["url"]), status=read_whole(shape["status"]))


def _read_use(shape: Mapping[str, object]) -> Use:
    place = _read_place(shape)
    return Use(
        id=read_string(shape["id"]),
        field=read_string(shape["field"]),
        find=lambda _field: place,
        ignored=read_ignored(shape),
    )
