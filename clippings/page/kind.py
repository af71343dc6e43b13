"""What the piece is: an article unless the page is built around a recording."""

import re

from clippings.addresses import host_of
from clippings.page import json_ld
from clippings.page.facts import Fact
from clippings.page.walk import Page

VIDEO_HOSTS = re.compile(
    r"(?:.*\.)?(?:youtube\.com|youtu\.be|youtube-nocookie\.com|vimeo\.com|dailymotion\.com|dai\.ly"
    r"|twitch\.tv|ted\.com|media\.ccc\.de|bilibili\.com|rutube\.ru|peertube\..*|odysee\.com"
    r"|tiktok\.com|nicovideo\.jp|rumble\.com)"
)
PODCAST_HOSTS = re.compile(
    r"(?:.*\.)?(?:podcasts\.(?:apple|google)\.com|open\.spotify\.com|acast\.com|soundcloud\.com"
    r"|podbean\.com|buzzsprout\.com|libsyn\.com|simplecast\.com|transistor\.fm|anchor\.fm|spreaker\.com"
    r"|overcast\.fm|pca\.st|castbox\.fm|podigee\.io|audioboom\.com|megaphone\.fm|fireside\.fm)"
)
EPISODES = re.compile("PodcastEpisode|RadioEpisode")
VIDEOS = re.compile("VideoObject")
PODCAST_PLACE = re.compile(r"(?i)//podcasts?\.|//[\w.-]*podcast\.|/podcasts?/.|\bepisodes?/\d+")


def read_kind(page: Page) -> Fact[str]:
    """`video`, `podcast` or `article`; finer kinds are the keeper's to say."""
    host, declared = host_of(page.url), page.meta("og:type").lower()
    if VIDEO_HOSTS.fullmatch(host):
        return Fact("video", "host")
    if PODCAST_HOSTS.fullmatch(host):
        return Fact("podcast", "host")
    if declared.startswith("video"):
        return Fact("video", "og:type")
    if declared.startswith(("music.song", "audio", "music.podcast", "podcast")):
        return Fact("podcast", "og:type")
    if PODCAST_PLACE.search(page.url.partition("?")[0]):
        return Fact("podcast", "address")
    if page.articles or declared == "article":
        return Fact("article", "og:type" if declared == "article" else "JSON-LD")
    if json_ld.find(page.nodes, EPISODES):
        return Fact("podcast", "JSON-LD")
    if json_ld.find(page.nodes, VIDEOS):
        return Fact("video", "JSON-LD")
    return Fact("article", "no other declared", doubtful=True)
