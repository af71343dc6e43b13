"""Recordings on the sites that hold them, by oEmbed (https://oembed.com); nothing is asked here.

To add a site: a line in PROVIDERS, with the endpoint that https://oembed.com/providers.json gives.
"""

import re
from typing import NamedTuple
from urllib.parse import quote


class Provider(NamedTuple):
    """The addresses of one site's recordings, where to ask about them, and what they are.

    `name` is in all of them, and found sooner than the pattern `pages`; `tells_removal` is true for
    a site that answers 4xx for what was taken down.
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
    """Where to ask about a recording, what it is, and whether its removal is told there."""

    address: str
    kind: str
    tells_removal: bool = False


def recording_at(url: str, service: str = "") -> Recording | None:
    """The recording at an address; None for other pages.

    `service` is the address of a service that answers for all sites under `/oembed`.
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
