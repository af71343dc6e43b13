"""What the outlets of a file are called, and which of them an address belongs to."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from clippings.addresses import host_of
from clippings.clipping import Collection

# Hosts on which everybody publishes: one outlet there says nothing of the next.
_SHARED = re.compile(
    r"(?:.*\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|twitch\.tv"
    r"|tiktok\.com|bilibili\.com|odysee\.com|rumble\.com|peertube\..*|soundcloud\.com|acast\.com"
    r"|(?:podcasts\.(?:apple|google)|open\.spotify|podcasters\.spotify)\.com|podbean\.com|spreaker\.com"
    r"|twitter\.com|x\.com|facebook\.com|instagram\.com|linkedin\.com|reddit\.com|threads\.(?:net|com)"
    r"|bsky\.app|mastodon\..*|t\.me|vk\.com|weibo\.com|zhihu\.com|weixin\.qq\.com|news\.google\.com"
    r"|medium\.com|substack\.com|dev\.to|hackernoon\.com|note\.com|qiita\.com|habr\.com|github\.com"
    r"|(?:drive|docs|sites)\.google\.com|archive\.org|web\.archive\.org|archive\.(?:ph|is|today)"
    r"|slideshare\.net|issuu\.com|scribd\.com|dropbox\.com|msn\.com|yahoo\.com|europresse\.com)"
)
_OWN_PAGE = re.compile(r"[\w-]+\.(?:substack|medium)\.com")
_DOMAIN_TAIL = re.compile(r"(?i)(?<=\w)\.(?:com?|net|org|info|[a-z]{2})(?:\.[a-z]{2})?$")


def outlets_by_host(collection: Collection) -> dict[str, str]:
    """The outlet of each host in the file; hosts with several outlets are left out.

    So are those on which everybody publishes, such as YouTube.
    """
    named: dict[str, set[str]] = {}
    for url, name in _addresses_of_outlets(collection):
        host = host_of(url).removeprefix("www.")
        if host and not is_shared(host):
            named.setdefault(host, set()).add(name)
    return {host: names.pop() for host, names in named.items() if len(names) == 1}


def is_shared(host: str) -> bool:
    """Whether everybody publishes at this host."""
    return bool(_SHARED.fullmatch(host)) and not _OWN_PAGE.fullmatch(host)


def _addresses_of_outlets(collection: Collection) -> Iterator[tuple[str, str]]:
    for outlet in collection.outlets:
        if outlet.url:
            yield outlet.url, outlet.name
    for clipping in collection.clippings:
        if clipping.url and clipping.outlet:
            yield clipping.url, collection.outlet_named(clipping.outlet)


def name_in_file(name: str, collection: Collection) -> str:
    """The name as the file spells it: the outlet's own for an alias; unchanged where it is new."""
    own = collection.outlet_named(name)
    if own != name:
        return own
    used = Counter(clipping.outlet for clipping in collection.clippings if clipping.outlet)
    spellings: dict[str, str] = {}
    for outlet in collection.outlets:
        for word in (outlet.name, *outlet.aliases):
            spellings.setdefault(_sound(word), outlet.name)
    for word, _ in used.most_common():
        spellings.setdefault(_sound(word), collection.outlet_named(word))
    return spellings.get(_sound(name), name)


def _sound(name: str) -> str:
    """Letters and digits without case, accents, `the` and the `.com` of a site."""
    letters = unicodedata.normalize("NFKD", _DOMAIN_TAIL.sub("", name.strip())).casefold()
    letters = "".join(char for char in letters if not unicodedata.combining(char))
    return re.sub(r"[\W_]+", "", re.sub(r"^the\s+", "", letters)) or name
