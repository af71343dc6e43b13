"""The kind of the piece: an article unless the page is built around a recording."""

import re

from clippings.addresses import host_of
from clippings.page import json_ld
from clippings.page.facts import Fact
from clippings.page.walk import Page
from clippings.platforms import recorded_at

_EPISODES = re.compile("PodcastEpisode|RadioEpisode")
_VIDEOS = re.compile("VideoObject")
_PODCAST_PLACE = re.compile(r"(?i)//podcasts?\.|//[\w.-]*podcast\.|/podcasts?/.|\bepisodes?/\d+")
_AUDIO_PLACE = re.compile(r"(?i)//[^/]+/(?:[\w-]+/)*audios?/.")
_VIDEO_PLACE = re.compile(r"(?i)//[^/]+/(?:[\w-]+/)*videos?/.")
_OWN_WORDS = re.compile(r"(?i)//[^/]+/(?:[\w-]+/)?(?:blog|help|resources)(?:/|$)")


def read_kind(page: Page) -> Fact[str]:
    """`video`, `podcast` or `article`; a finer kind is the user's to choose."""
    address, declared = page.url.partition("?")[0], page.meta("og:type").lower()
    host = "" if _OWN_WORDS.match(address.partition(":")[2]) else host_of(page.url)
    if recorded := recorded_at(host):
        return Fact(recorded, "host")
    if declared.startswith("video"):
        return Fact("video", "og:type")
    if declared.startswith(("music.song", "audio", "music.podcast", "podcast", "episode")):
        return Fact("podcast", "og:type")
    if _PODCAST_PLACE.search(address):
        return Fact("podcast", "address")
    return _by_content(page, address, declared)


def _by_content(page: Page, address: str, declared: str) -> Fact[str]:
    """The kind by JSON-LD, metas and address."""
    if page.articles:
        return Fact("article", "og:type" if declared == "article" else "JSON-LD")
    if json_ld.of_type(page.nodes, _EPISODES):
        return Fact("podcast", "JSON-LD")
    if page.meta("og:audio", "og:audio:url", "og:audio:secure_url"):
        return Fact("podcast", "og:audio")
    if declared != "article" and _AUDIO_PLACE.match(address.partition(":")[2]):
        return Fact("podcast", "address")
    recorded = bool(json_ld.of_type(page.nodes, _VIDEOS))
    filmed = recorded or bool(page.meta("og:video", "og:video:url"))
    if _VIDEO_PLACE.match(address.partition(":")[2]) and (filmed or declared != "article"):
        return Fact("video", "address")
    if declared == "article" or page.works:
        return Fact("article", "og:type" if declared == "article" else "JSON-LD")
    if recorded:
        return Fact("video", "JSON-LD")
    return Fact("article", "no other kind declared", doubtful=True)
