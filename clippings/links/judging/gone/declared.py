"""Pages whose markup declares, for programs, that they are "not found" pages."""

import re

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled

# Prerender.io asks pages that scripts make for such a tag; WordPress gives its page a body class;
# static site generators write a page whose canonical address is its own.
_DECLARED = (
    r"""(?i)<meta\b[^<>]*prerender-status-code["'][^<>]*content\s*=\s*["']4(?:04|10)"""
    r"""|<(?:link|meta)\b[^<>]*(?:canonical|og:url)["']?[^<>]*["'][^"'<>]*/404(?:\.html?)?/?["']"""
    r"""|<body\b[^<>]*\bclass\s*=\s*["'](?:[^"'<>]*\s)?error-?404[\s"']"""
)
_CODE = re.compile("4(?:04|10)")  # in each of these
_A_TAG = 2000  # characters; the rest of a longer tag is ignored


def declares_not_found(page: Markup) -> bool:
    """Whether one of the tags with the number declares it to be that of the page."""
    text = page.text
    looked, last = 0, page.body_at + _A_TAG if page.body_at else len(text)
    for code in _CODE.finditer(text, 0, last):
        tag = text.rfind("<", looked, code.start())
        if tag >= 0 and compiled(_DECLARED).match(text[tag : tag + _A_TAG]):
            return True
        looked = code.start()
    return False
