"""Listings of folders that servers make, when there is no file in the folder."""

import re

from clippings.links.judging.page.emptiness import without_counters
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled

_FEW_WORDS = 300  # characters
# Apache, nginx, lighttpd and Caddy; Python and Java; the name of the folder is not the root.
_LISTING = r"(?i)(?:index of|directory listing (?:for|of)|directory:)\s+(?P<folder>/\S[^\0]*?)/?"
_LINK = r"""(?i)<a\b[^<>]*?\bhref\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))"""
# The folder above, and links that sort the list.
_NO_FILE = r"(?:\.{1,2}/?)?(?:\?.*)?|https?://(?:[\w-]+\.)*(?:apache|nginx|lighttpd)\.\w+/?"


def lists_no_file(page: Markup) -> bool:
    """Whether the page is the listing of a folder below the root, and only leads upwards."""
    if page.letters > _FEW_WORDS:
        return False
    listing = compiled(_LISTING).fullmatch(page.heading or page.title)
    if not listing or "<a " not in page.folded:
        return False
    if "<script" in without_counters(page.folded) or any(it.endswith(".") for it in page.blocks):
        return False  # the files are listed by a script, or the folder is described
    folder = f"{listing['folder']}/"
    links = ("".join(it) for it in compiled(_LINK).findall(page.shown))
    return all(_leads_up(link, folder) for link in links)


def _leads_up(link: str, folder: str) -> bool:
    if compiled(_NO_FILE).fullmatch(link):
        return True
    path = re.sub(r"\?.*", "", link)
    return path.startswith("/") and folder.startswith(path.rstrip("/") + "/")
