"""The recordings in frames and players of an HTML page."""

from selectolax.lexbor import LexborNode

from clippings.addresses.whole import bare_address
from clippings.played import is_recording

PLAYERS = "iframe[src], video[controls], audio[controls]"


def recording_url(node: LexborNode) -> str:
    """The address of the recording that this frame or player plays; else an empty string."""
    if node.tag == "iframe":
        address = node.attributes.get("src") or ""
        return bare_address(address) if is_recording(address) else ""
    if node.tag not in ("video", "audio") or "controls" not in node.attributes:
        return ""
    files = (one.attributes.get("src") for one in (node, *node.css("source")))
    return bare_address(next(filter(None, files), ""))
