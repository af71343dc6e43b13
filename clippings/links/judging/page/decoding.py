"""The page in an answer."""

from clippings.charset import decode_page
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.reply import Reply

_HEAD = r"(?i)<head\b[^<>]*>"


def markup_of(reply: Reply) -> Markup:
    """The page in the encoding that a browser would settle on."""
    text = decode_page(reply.body, reply.charset)
    page = Markup(text, reply.end)
    if text.startswith("</", page.body_at) or page.letters:
        return page  # the head has an end, which may be left out (HTML, "optional tags")
    return Markup(compiled(_HEAD).sub("", text, count=1), reply.end)
