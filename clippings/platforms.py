"""Publishing platforms: what kind of content they have, and whether anyone can publish there.

To add a site, add its domain, which includes all its subdomains.
"""

from typing import Literal

_VIDEO_SITES = """
youtube.com youtu.be youtube-nocookie.com vimeo.com dailymotion.com dai.ly twitch.tv ted.com
media.ccc.de bilibili.com rutube.ru odysee.com tiktok.com nicovideo.jp rumble.com bitchute.com
streamable.com metacafe.com wistia.com vevo.com ustream.tv wordpress.tv
"""
_PODCAST_SITES = """
podcasts.apple.com podcasts.google.com open.spotify.com podcasters.spotify.com acast.com
soundcloud.com podbean.com buzzsprout.com libsyn.com simplecast.com transistor.fm anchor.fm
spreaker.com overcast.fm pca.st castbox.fm podigee.io audioboom.com megaphone.fm fireside.fm
stitcher.com player.fm mixcloud.com podtail.com castos.com captivate.fm ausha.co art19.com omny.fm
redcircle.com ivoox.com letscast.fm www.iheart.com deezer.com
"""
_OTHER_SITES = """
twitter.com x.com facebook.com instagram.com linkedin.com reddit.com threads.net threads.com
bsky.app t.me vk.com weibo.com zhihu.com weixin.qq.com medium.com substack.com dev.to hackernoon.com
note.com qiita.com habr.com github.com news.google.com drive.google.com docs.google.com
sites.google.com archive.org archive.ph archive.is archive.today slideshare.net issuu.com scribd.com
dropbox.com msn.com yahoo.com europresse.com
"""
# A subdomain of these is the site of one writer.
_BLOG_SITES = """
substack.com blogspot.com wordpress.com tumblr.com typepad.com livejournal.com weebly.com
wixsite.com beehiiv.com ghost.io
"""
_VIDEOS = frozenset(_VIDEO_SITES.split())
_PODCASTS = frozenset(_PODCAST_SITES.split())
_OTHERS = frozenset(_OTHER_SITES.split())
_BLOGS = frozenset(_BLOG_SITES.split())
_PLATFORM_NAMES = frozenset(("blogger", *(domain.partition(".")[0] for domain in _BLOGS)))
_ONE_PUBLISHER = frozenset(("ted.com", "media.ccc.de"))  # everything has the same publisher
_WRITER_SUBDOMAINS = frozenset(("medium.com", "substack.com"))  # a subdomain is one writer's
# Names of programs that many hosts run, often used in host names.
_VIDEO_LABELS = frozenset(("peertube", "video", "videos"))
_SHARED_LABELS = frozenset(("peertube", "mastodon"))


def recorded_at(host: str) -> Literal["video", "podcast", ""]:
    """The kind of recordings at a host; empty if it is not made for recordings."""
    domains = _domains(host)
    if domains & _VIDEOS or _VIDEO_LABELS & _labels(host):
        return "video"
    return "podcast" if domains & _PODCASTS else ""


def is_shared(host: str) -> bool:
    """Whether many publishers share this host."""
    if host not in _WRITER_SUBDOMAINS and host.partition(".")[2] in _WRITER_SUBDOMAINS:
        return False
    domains = _domains(host) - _ONE_PUBLISHER
    return bool(domains & (_VIDEOS | _PODCASTS | _OTHERS) or _SHARED_LABELS & _labels(host))


def is_writers_site(host: str) -> bool:
    """Whether the host is the site of one writer on a blog platform."""
    return host.partition(".")[2] in _BLOGS


def makes_blogs(name: str) -> bool:
    """Whether a name in lower case is that of a blog platform, not of a site on it."""
    return name in _PLATFORM_NAMES


def _domains(host: str) -> frozenset[str]:
    """The host and all its parent domains."""
    labels = host.split(".")
    return frozenset(".".join(labels[at:]) for at in range(len(labels)))


def _labels(host: str) -> frozenset[str]:
    """The labels of a host except the top-level domain."""
    return frozenset(host.split(".")[:-1])
