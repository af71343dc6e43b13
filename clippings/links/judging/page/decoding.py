"""The page in an answer."""

from clippings.charset import decode_page
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.reply import Reply

_A_LINE = 200  # characters
_HEAD = r"(?i)<head\b[^<>]*>"


def markup_of(reply: Reply) -> Markup:
    """The page in the encoding that a browser would settle on."""
    text = decode_page(reply.body, reply.charset)
    if "<" not in text and len(text) <= _A_LINE:
        text = _headed(text)
    page = Markup(text, reply.end)
    if text.startswith("</", page.body_at) or page.letters:
        return page  # the head has an end, which may be left out (HTML, "optional tags")
    return Markup(compiled(_HEAD).sub("", text, count=1), reply.end)


def _headed(text: str) -> str:
    """The line that a program sends without any markup, as the heading of a page."""
    line, _, further = text.strip().partition("\n")
    return f"<title>{line}</title><h1>{line}</h1><p>{further}</p>"
