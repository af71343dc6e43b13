"""Videos: their pages are there when they are not, so the site's oEmbed is asked instead."""

import re
from urllib.parse import quote

from clippings.links.markup import Markup

# Of https://oembed.com/providers.json those that answer 4xx for a video that was removed.
_PROVIDERS = (
    (
        re.compile(
            r"https?://(?:(?:www\.|m\.|music\.)?youtube\.com/(?:watch\?(?:.*&)?v=|shorts/|live/"
            r"|embed/)"
            r"|youtu\.be/)[\w-]{11}(?![\w-]).*"
        ),
        "https://www.youtube.com/oembed?format=json&url=",
    ),
    (re.compile(r"https?://(?:www\.|player\.)?vimeo\.com/(?:video/)?\d+.*"), "https://vimeo.com/api/oembed.json?url="),
    (re.compile(r"https?://(?:www\.)?(?:dailymotion\.com/video|dai\.ly)/\w+.*"), "https://www.dailymotion.com/services/oembed?format=json&url="),
    (re.compile(r"https?://(?:www\.)?tiktok\.com/@[\w.-]+/video/\d+.*"), "https://www.tiktok.com/oembed?url="),
)  # fmt: skip
_DISCOVERED = re.compile(
    r"<link\b(?=[^<>]*application/json\+oembed)[^<>]*?href\s*=\s*[\"']([^\"']+)", re.IGNORECASE
)
_VIDEO_PAGE = re.compile(
    r"property=[\"']og:type[\"']\s+content=[\"']video|[\"']VideoObject[\"']"
    r"|itemtype=[\"'][^\"']*VideoObject",
    re.IGNORECASE,
)


def oembed_address(url: str) -> str | None:
    """The address that tells whether the video at `url` is there; None for other pages."""
    for pattern, endpoint in _PROVIDERS:
        if pattern.fullmatch(url):
            return endpoint + quote(url.partition("#")[0], safe="")
    return None


def declared_oembed(page: Markup) -> str | None:
    """The address that a page of a video names for the same purpose (oEmbed §4, discovery)."""
    match = _DISCOVERED.search(page.text) if "json+oembed" in page.folded else None
    return match[1].replace("&amp;", "&") if match and _VIDEO_PAGE.search(page.text) else None
