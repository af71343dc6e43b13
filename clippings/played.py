"""Recordings (videos, podcasts), on platforms or as files, and the offset where they start."""

import re

from clippings.addresses import host_of
from clippings.addresses.offsets import start_in
from clippings.platforms import recorded_at

_FILE = re.compile(r"\.(?:mp3|m4a|ogg|oga|wav|mp4|m4v|webm|ogv|mov)(?:[?#].*)?$", re.IGNORECASE)
_SEVERAL = re.compile(r"/videoseries\b|[?&]listType=", re.IGNORECASE)
# Players that accept a start offset, and its form: "?" in the query, "#" in the fragment.
_BEGINNINGS = (
    (re.compile(r"//(?:[\w-]+\.)?youtube(?:-nocookie)?\.com/embed/"), "?start={0}"),
    (re.compile(r"//(?:[\w-]+\.)?youtube\.com/(?:watch\?|live/)|//youtu\.be/"), "?t={0}s"),
    (re.compile(r"//(?:www\.|player\.)?vimeo\.com/(?:\w+/)*\d+"), "#t={0}s"),
    (re.compile(r"//(?:www\.|m\.)?twitch\.tv/videos/"), "?t={0}s"),
    (re.compile(r"//(?:www\.)?dailymotion\.com/(?:embed/)?video/"), "?start={0}"),
    (re.compile(r"//media\.ccc\.de/v/"), "#t={0}"),
    (_FILE, "#t={0}"),
)
_OFFSET = re.compile(r"(?<=[?&#])(?:t|start)=[\dhms:]+(?:&|$)|[?&#](?:t|start)=[\dhms:]+(?=#|$)")
TAGS = ("iframe", "video", "audio", "source")


def is_recording(address: str) -> bool:
    """Whether the address is that of one recording; playlists are not."""
    played = recorded_at(host_of(address)) or _FILE.search(address)
    return bool(played) and not _SEVERAL.search(address)


def beginning_at(address: str, seconds: int | None) -> str:
    """Add a start offset to an address, if it has none and the player accepts one."""
    way = next((way for page, way in _BEGINNINGS if page.search(address)), "") if seconds else ""
    page, mark, fragment = address.partition("#")
    if not way or start_in(address) is not None or (mark and way[0] == "#"):
        return address
    joint = "&" if way[0] == "?" and "?" in page else way[0]
    return f"{page}{joint}{way[1:].format(seconds)}{mark}{fragment}"


def from_the_beginning(address: str) -> str:
    """The address of a recording without its start offset."""
    return _OFFSET.sub("", address) if start_in(address) is not None else address
