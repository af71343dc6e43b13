"""Moved addresses written into entries."""

from collections.abc import Mapping

from clippings.addresses import address_faults
from clippings.addresses.asked import asked_form
from clippings.links.link import Link
from clippings.values import Plain


def new_address(link: Link) -> str | None:
    """Where the link has moved, the place in the page kept; None when that is not to be written."""
    if link.verdict != "moved" or not link.moved_to:
        return None
    fragment = link.url.partition("#")[2]
    kept = f"#{fragment}" if fragment and "#" not in link.moved_to else ""
    # Servers send blanks; what is faultless stays as readable as they wrote it.
    spellings = (link.moved_to, asked_form(link.moved_to) or "")
    moved = next((one + kept for one in spellings if not address_faults(one + kept)), None)
    return None if moved == link.url else moved


def with_new_addresses(entry: Mapping[str, Plain], moved: Mapping[str, str]) -> dict[str, Plain]:
    """An entry in which every value that is a moved address is the new one."""
    return {key: _moved(value, moved) for key, value in entry.items()}


def _moved(value: Plain, moved: Mapping[str, str]) -> Plain:
    if isinstance(value, str):
        return moved.get(value, value)
    if isinstance(value, list):
        return [_moved(item, moved) for item in value]
    return with_new_addresses(value, moved) if isinstance(value, dict) else value
