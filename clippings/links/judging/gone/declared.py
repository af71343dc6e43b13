"""Pages that declare in their markup, for programs, that they are those for what is not found."""

import re

from clippings.links.judging.page.patterns import compiled

# Prerender.io asks pages made by scripts to say so; WordPress marks its own page; makers of static
# sites write one that goes by its own address.
_DECLARED = (
    r"""(?i)<meta\b[^<>]*prerender-status-code["'][^<>]*content\s*=\s*["']4(?:04|10)"""
    r"""|<(?:link|meta)\b[^<>]*(?:canonical|og:url)["']?[^<>]*["'][^"'<>]*/404(?:\.html?)?/?["']"""
    r"""|<body\b[^<>]*\bclass\s*=\s*["'](?:[^"'<>]*\s)?error-?404[\s"']"""
)
_CODE = re.compile("4(?:04|10)")  # in each of them
_BODY = re.compile(r"<[bB][oO][dD][yY]\b")  # the last of them
_A_TAG = 2000  # characters; of one that holds more, only these are looked through


def declares_not_found(text: str) -> bool:
    """Whether one of the tags that hold the number says that it is the page's."""
    body = _BODY.search(text)
    looked, last = 0, body.end() + _A_TAG if body else len(text)
    for code in _CODE.finditer(text, 0, last):
        tag = text.rfind("<", looked, code.start())
        if tag >= 0 and compiled(_DECLARED).match(text[tag : tag + _A_TAG]):
            return True
        looked = code.start()
    return False
