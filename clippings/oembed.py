"""Recordings that can be looked up by oEmbed (https://oembed.com); makes no requests.

To add a site: a line in PROVIDERS, with its endpoint from https://oembed.com/providers.json.
"""

import re
from typing import NamedTuple
from urllib.parse import quote


class Provider(NamedTuple):
    """A site with recordings: the pattern of their addresses, its oEmbed endpoint, their kind.

    `name` is part of all these addresses, and faster to search for than the pattern `pages`.
    `tells_removal` is true for a site that answers 4xx for recordings that were removed.
    """

    name: str
    pages: str
    endpoint: str
    kind: str
    tells_removal: bool


def _provider(
    name: str, pages: str, endpoint: str, kind: str = "video", *, tells_removal: bool = False
) -> Provider:
    return Provider(name, f"https?://(?:{pages})", endpoint, kind, tells_removal)


PROVIDERS = (
    _provider(
        "youtu",
        r"(?:(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com/"
        r"(?:watch\?(?:.*&)?v=|shorts/|live/|embed/)|youtu\.be/)[\w-]{11}(?![\w-]).*",
        "https://www.youtube.com/oembed?format=json&url=",
        tells_removal=True,
    ),
    _provider(
        "vimeo",
        r"(?:www\.|player\.)?vimeo\.com/(?:[\w/]+/)?\d+.*",
        "https://vimeo.com/api/oembed.json?url=",
        tells_removal=True,
    ),
    _provider(
        "dai",
        r"(?:www\.)?(?:dailymotion\.com/video|dai\.ly)/\w+.*",
        "https://www.dailymotion.com/services/oembed?format=json&url=",
        tells_removal=True,
    ),
    _provider(
        "tiktok",
        r"(?:www\.)?tiktok\.com/@[\w.-]+/video/\d+.*",
        "https://www.tiktok.com/oembed?url=",
        tells_removal=True,
    ),
    _provider(
        "ted.com",
        r"(?:www\.)?ted\.com/talks/.+",
        "https://www.ted.com/services/v1/oembed.json?url=",
    ),
    _provider(
        "soundcloud",
        r"(?:www\.|m\.|on\.)?soundcloud\.com/.+",
        "https://soundcloud.com/oembed?format=json&url=",
        "podcast",
    ),
    _provider(
        "spotify",
        r"open\.spotify\.com/(?:intl-\w+/)?(?:episode|show)/\w+.*",
        "https://open.spotify.com/oembed?url=",
        "podcast",
    ),
)
_NAMES = tuple(provider.name for provider in PROVIDERS)


class Recording(NamedTuple):
    """The oEmbed address of a recording, its kind, and whether the site reports removals."""

    address: str
    kind: str
    tells_removal: bool = False


def recording_at(url: str, service: str = "") -> Recording | None:
    """The recording at a web address; None for other pages.

    `service` is the address of an oEmbed service for all sites, with `/oembed` below it.
    """
    if not any(map(url.lower().__contains__, _NAMES)):
        return None
    for provider in PROVIDERS:
        if re.fullmatch(provider.pages, url, re.IGNORECASE):
            base = (
                f"{service.rstrip('/')}/oembed?format=json&url=" if service else provider.endpoint
            )
            address = base + quote(url.partition("#")[0], safe="")
            return Recording(address, provider.kind, provider.tells_removal)
    return None
