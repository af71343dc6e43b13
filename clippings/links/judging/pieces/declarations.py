"""References for programmers, which declare what their title names: an error, say."""

import re

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import visible_words

# Up to the next tag of the same kind only, so that no page takes long.
_CODE = r"(?i)<(pre|code)\b[^<>]*>((?>(?:[^<]|<(?!/?\1\b)){0,2000}))</\1\s*>"
# "PAGE_NOT_FOUND", "pageNotFound", "NotFoundError": programs have such names, and few sites.
_NAME = r"\b[^\W\d_]\w*(?:_|[a-z\d][A-Z])\w+"
_DECLARED = (
    r"(?i)\b(?:public|protected|private|static|const|define|extern|typedef|pub|void|abstract|def"
    r"|enum|struct|class|interface)\b"
)
_A_LINE = 200  # characters


def declares_its_name(page: Markup) -> bool:
    """Whether a line of code on the page declares a name that stands in the title."""
    if "<pre" not in page.folded and "<code" not in page.folded:
        return False
    names = compiled(_NAME).findall(page.title)
    lines = _lines_of_code(page) if names else []
    return any(name in line and _declares(name, line) for name in names for line in lines)


def _lines_of_code(page: Markup) -> list[str]:
    code = (visible_words(it[2]) for it in compiled(_CODE).finditer(page.shown))
    return [line for line in code if len(line) <= _A_LINE]  # traces of errors show more


def _declares(name: str, line: str) -> bool:
    return bool(re.search(rf"{_DECLARED}.{{0,60}}{re.escape(name)}", line))
