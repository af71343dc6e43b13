"""Recordings that pages play in frames: videos and podcasts, at sites for them or as files."""

import re

from clippings.addresses import host_of
from clippings.platforms import recorded_at

_FILE = re.compile(r"\.(?:mp3|m4a|ogg|oga|wav|mp4|m4v|webm|ogv|mov)(?:[?#].*)?$", re.IGNORECASE)
_SEVERAL = re.compile(r"/videoseries\b|[?&]listType=", re.IGNORECASE)
TAGS = ("iframe", "video", "audio", "source")


def is_recording(address: str) -> bool:
    """Whether one piece is played at this address, rather than read; lists of them are none."""
    played = recorded_at(host_of(address)) or _FILE.search(address)
    return bool(played) and not _SEVERAL.search(address)
