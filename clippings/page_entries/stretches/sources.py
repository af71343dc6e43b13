"""Which links of a page may lead to pieces."""

import re
from collections.abc import Sequence

from clippings.addresses.file_types import DOCUMENTS, RECORDINGS, SCANS
from clippings.addresses.normal import split_address
from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import Anchor, is_picture_address
from clippings.words.relations import names_paper

_FILE = re.compile(rf"\.(?:{SCANS}|{RECORDINGS}|{DOCUMENTS})$", re.IGNORECASE)
_WEB = re.compile(r"https?://[^/]", re.IGNORECASE)
# Buttons to share a page or fill in a form, accounts to follow (`/@name` on any site), maps, and
# licences.
_SHARING = re.compile(
    r"https?://(?:www\.|m\.)?(?:[\w.-]+/@[\w.-]+/?(?:\?.*)?$"
    r"|creativecommons\.org/(?:licen[cs]es|publicdomain)/"
    r"|(?:twitter|x)\.com/(?:intent/|share\b|home\?status|\w+/?(?:\?.*)?$|hashtag/)"
    r"|facebook\.com/(?:sharer|share\.php|share/g/|groups/[\w.-]+/?$|dialog/|[\w.-]+/?$)"
    r"|linkedin\.com/(?:share|in/|company/|cws/)|instagram\.com/[\w.]+/?(?:\?.*)?$"
    r"|bsky\.app/profile/[\w.-]+/?$|pinterest\.[a-z.]+/pin/create|reddit\.com/submit|t\.me/share"
    r"|api\.whatsapp\.com|wa\.me/|github\.com/[\w.-]+/?$|scholar\.google\.[a-z.]+/citations"
    r"|orcid\.org/|researchgate\.net/profile/|[\w.-]+\.academia\.edu/\w+/?$"
    r"|papers\.ssrn\.com/sol3/cf_dev/AbsByAuth|tumblr\.com/share|addthis\.com/bookmark"
    r"|addtoany\.com/(?:share|add_to)|xing-share\.com/|docs\.google\.com/forms/|forms\.gle/"
    r"|goo\.gl/maps/|maps\.app\.goo\.gl/|maps\.google\.[a-z.]+/|google\.[a-z.]+/maps\b"
    r"|maps\.apple\.com/|openstreetmap\.org/(?:\?|#|$|way/|node/|relation/)"
    r"|youtube\.com/(?:channel/|user/|c/|@)[\w.@-]+/?$)",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//|#", re.IGNORECASE)
_HOME = re.compile(r"/index\.(?:x?html?|php|aspx?)$", re.IGNORECASE)
_ROUTES = ("/", "!/")  # pages that a script of the front page shows: example.org/#!/a/piece


def is_source(anchor: Anchor) -> bool:
    """Whether a link may lead to a clipping: a page of the web, or a scan in the repository."""
    if anchor.own:
        return True
    if _WEB.match(anchor.url):
        return not is_sharing(anchor.url)
    return is_within_site(anchor.url) and is_file(anchor.url)


def is_within_site(url: str) -> bool:
    """Whether an address has no host, as one of another page or a file of the site."""
    return not _ELSEWHERE.match(url)


def is_file(url: str) -> bool:
    """Whether an address is that of a scan, a recording or a document rather than a page."""
    return bool(_FILE.search(url.partition("?")[0]))


def is_sharing(url: str) -> bool:
    """Whether an address is for sharing a page, an account to follow, or a map."""
    return bool(_SHARING.match(url))


def leads_to_piece(anchor: Anchor) -> bool:
    """Whether a link may lead to a clipping rather than to a site as a whole."""
    return is_source(anchor) and not is_front_page(anchor)


def is_front_page(anchor: Anchor) -> bool:
    """Whether a link leads to the front page of a site."""
    parts = split_address(anchor.url)
    deep = parts and (
        _HOME.sub("", parts.path).strip("/") or parts.query or parts.fragment.startswith(_ROUTES)
    )
    return bool(parts and parts.netloc and not deep)


def count_pieces(blocks: Sequence[Block]) -> int:
    """The number of pieces that some blocks link to, without front pages and mere pictures."""
    links = {
        one.url: (one, block.prose.text_of(one))
        for block in blocks
        for one in block.prose.anchors
        if is_source(one)
    }
    deep = [
        url
        for url, (one, words) in links.items()
        if not (is_front_page(one) or is_picture_address(url) or names_paper(words))
    ]
    return len(deep) or len(links)
