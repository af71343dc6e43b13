"""Sites on which others publish: what is found there, and whether everybody may.

To teach a site, add its domain, which stands for all domains under it, too.
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
# A domain under these is one writer's site.
_BLOG_SITES = """
substack.com blogspot.com wordpress.com tumblr.com typepad.com livejournal.com weebly.com
wixsite.com beehiiv.com ghost.io
"""
_VIDEOS = frozenset(_VIDEO_SITES.split())
_PODCASTS = frozenset(_PODCAST_SITES.split())
_OTHERS = frozenset(_OTHER_SITES.split())
_BLOGS = frozenset(_BLOG_SITES.split())
_MAKERS = frozenset(("blogger", *(domain.partition(".")[0] for domain in _BLOGS)))
_OF_ONE = frozenset(("ted.com", "media.ccc.de"))  # all that is there has one publisher
_OF_WRITERS = frozenset(("medium.com", "substack.com"))  # a domain under these is one writer's
# Programs that many hosts run, under a name of their own.
_VIDEO_LABELS = frozenset(("peertube", "video", "videos"))
_SHARED_LABELS = frozenset(("peertube", "mastodon"))


def recorded_at(host: str) -> Literal["video", "podcast", ""]:
    """What the pages of a host hold, where it is made for recordings."""
    domains = _domains(host)
    if domains & _VIDEOS or _VIDEO_LABELS & _labels(host):
        return "video"
    return "podcast" if domains & _PODCASTS else ""


def is_shared(host: str) -> bool:
    """Whether everybody publishes at this host."""
    if host not in _OF_WRITERS and host.partition(".")[2] in _OF_WRITERS:
        return False
    domains = _domains(host) - _OF_ONE
    return bool(domains & (_VIDEOS | _PODCASTS | _OTHERS) or _SHARED_LABELS & _labels(host))


def is_lodged(host: str) -> bool:
    """Whether it is the site of one writer on a platform."""
    return host.partition(".")[2] in _BLOGS


def makes_blogs(name: str) -> bool:
    """Whether a name in small letters is that of a platform and not of a site on it."""
    return name in _MAKERS


def _domains(host: str) -> frozenset[str]:
    """The host and all domains above it."""
    labels = host.split(".")
    return frozenset(".".join(labels[at:]) for at in range(len(labels)))


def _labels(host: str) -> frozenset[str]:
    """The names of a host but for its last."""
    return frozenset(host.split(".")[:-1])
