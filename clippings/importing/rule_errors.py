"""Holds the entries of a list to the rules, so that an import brings in no errors."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from clippings.addresses import host_of, is_web_address, without_secrets
from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.duplicates import piece_of
from clippings.fields import FIELDS, read_clipping
from clippings.finding import Finding, Place
from clippings.importers.imported import unread
from clippings.importing.candidates import Candidate
from clippings.rules import Subject, findings_in
from clippings.rules.control_character import without_invisible
from clippings.values import Plain

# The rules that find errors in a clipping by itself; the others find warnings, or look at files.
_RULES = ("id", "url", "lang", "archive", "image", "control-character")
_ADDRESSES = ("url", "image", "archive", "links")
_ANY_DAY = PartialDate(2000)  # none of these rules asks for the day


def hold_to_rules(
    candidates: Iterable[Candidate],
) -> tuple[tuple[Candidate, ...], tuple[Finding, ...]]:
    """The candidates without errors, and the findings on those of which nothing remains.

    Characters that nobody sees are dropped, and an id that cannot be one is kept as `their_id`.
    Other values with errors are dropped and reported.
    """
    sound = [_without_errors(candidate) for candidate in candidates]
    kept = tuple(one for one in sound if _shows_something(one.clipping))
    left_out = (one for one in sound if not _shows_something(one.clipping))
    return kept, tuple(fault for one in left_out for fault in (*one.lost, _nothing_shown(one)))


def _without_errors(candidate: Candidate) -> Candidate:
    plain: dict[str, Plain] = {
        without_invisible(key): clean
        for key, value in candidate.plain.items()
        if (clean := _in_texts(without_invisible, value))
    }
    lost = list(candidate.lost)
    for field in (name for name in _ADDRESSES if name in plain):
        public = _in_texts(without_secrets, plain[field])
        if public != plain[field]:
            lost.append(unread(candidate.line, f"{field} held a password, which is left out", ""))
        plain[field] = _in_texts(_without_spaces, public)
    outlet = plain.get("outlet")
    if isinstance(outlet, str) and is_web_address(outlet):
        plain["outlet"] = host_of(outlet).removeprefix("www.")
    for fault in _errors(_read(plain)):
        field = re.split(r"[.\[]", fault.field)[0]
        value = plain.pop(field, None)
        if field == "id":
            plain["their_id"] = value
        elif value:
            lost.append(_placed(fault, field, candidate.line))
    clipping = _read(plain)
    return Candidate(plain, clipping, piece_of(clipping), tuple(lost), candidate.line)


def _in_texts(convert: Callable[[str], str], value: Plain) -> Plain:
    """The value with its texts converted; empty ones are left out of lists and mappings."""
    if isinstance(value, list):
        return [clean for item in value if (clean := _in_texts(convert, item))]
    if isinstance(value, dict):
        pairs = ((key, _in_texts(convert, item)) for key, item in value.items())
        return {key: clean for key, clean in pairs if clean}
    text = convert(value) if value else ""
    return text if text.strip() else ""


def _without_spaces(address: str) -> str:
    """A web address with `%20` for spaces, as browsers ask for it."""
    return address.strip().replace(" ", "%20") if is_web_address(address) else address


def _read(plain: Mapping[str, Plain]) -> Clipping:
    return read_clipping({key: plain[key] for key in FIELDS if key in plain})[0]


def _errors(clipping: Clipping) -> Iterator[Finding]:
    subject = Subject(
        collection=Collection(clippings=(clipping,)), today=_ANY_DAY, look=lambda _: "image"
    )
    return (fault for fault in findings_in(subject, _RULES) if fault.severity == "error")


def _placed(fault: Finding, field: str, line: int) -> Finding:
    message = f"{fault.message}, so {field} is left out"
    return fault._replace(id="", message=message, fix=None, place=Place(line=line))


def _shows_something(clipping: Clipping) -> bool:
    """Whether an entry can be shown; a piece in print may have no title."""
    in_print = clipping.outlet and (clipping.date or clipping.quotes)
    return bool(clipping.url or clipping.title or clipping.file or in_print)


def _nothing_shown(candidate: Candidate) -> Finding:
    message = "an entry without address, title or file is left out"
    return unread(candidate.line, message, "add one of these to the list")
