"""Videos: their pages remain when they are removed, so the site's oEmbed endpoint is asked."""

import re

from clippings.links.judging.page.markup import TWO_LINES, Markup
from clippings.links.judging.page.patterns import compiled
from clippings.oembed import recording_at

_MENTIONED = re.compile(r"\+(?i:oembed)")  # a quick test
_DISCOVERED = r"(?i)<link\b(?=[^<>]*application/json\+oembed)[^<>]*?href\s*=\s*[\"']?([^\s\"'<>]+)"
# In lower case; each begins with literal characters, which are found quickly.
_VIDEO_PAGE = (
    r"<meta\b(?:(?=[^<>]*property=[\"']?og:type)[^<>]*content=[\"']?video"
    r"|[^<>]*property=[\"']?og:video)",
    r"videoobject(?<=[\"']videoobject)[\"']",
    r"itemtype=[\"']?[^\s\"'<>]*videoobject",
)
TITLE_WORDS = ("video", "vidéo", "vídeo", "stream", "recording", "- youtube")
_VIDEO = (
    r"(?:this )?(?:video|live ?stream|recording) (?:is |was |has been )*(?:no longer available"
    r"|unavailable|not available|private|removed|deleted)(?: .{0,60})?\W*"
    r"|video nicht verfügbar|vidéo (?:non|pas) disponible|v[ií]deo no disponible|- youtube"
)


def oembed_address(url: str) -> str | None:
    """The oEmbed address that says whether the video at `url` exists; None for other pages."""
    recording = recording_at(url)
    return recording.address if recording and recording.tells_removal else None


def declared_oembed(page: Markup) -> str | None:
    """The oEmbed address that the page of a video names (oEmbed §4, discovery), if it does."""
    if not _MENTIONED.search(page.text) or page.is_article:
        return None  # an article exists without the video that it shows
    match = compiled(_DISCOVERED).search(page.text)
    if not match or not any(compiled(mark).search(page.folded) for mark in _VIDEO_PAGE):
        return None
    return match[1].replace("&amp;", "&")


def says_video_removed(page: Markup) -> bool:
    """Whether the page of a video says only that it is no longer available."""
    titles = f"{page.title}\n{page.heading}".lower()
    if not any(map(titles.__contains__, TITLE_WORDS)):
        return False
    if not any(compiled(_VIDEO).fullmatch(title) for title in titles.split("\n")):
        return False
    return page.letters_below <= TWO_LINES and not page.is_signed
