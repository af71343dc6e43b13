"""The page in an answer."""

from clippings.charset import decode_page
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.reply import Reply

_A_LINE = 200  # characters
_LEADS_ON = ("http-equiv", "location", "<iframe", "<frame")
_OF_MARKUP = {"<", ">", "&"}
_HEAD = r"(?i)<head\b[^<>]*>"


def markup_of(reply: Reply) -> Markup:
    """The page in the encoding that a browser would settle on."""
    text = decode_page(reply.body, reply.charset)
    page = Markup(text, reply.end)
    if not (text.startswith("</", page.body_at) or page.letters):
        # The head has no end, which may be left out (HTML, "optional tags").
        page = Markup(compiled(_HEAD).sub("", text, count=1), reply.end)
    if page.heading or page.letters > _A_LINE or "refresh" in reply.headers:
        return page
    return _headed_by_its_line(page)


def _headed_by_its_line(page: Markup) -> Markup:
    """The page below its only line as heading, as some say what is wrong in a bare paragraph."""
    lines = [it for it in page.blocks if it not in page.title_parts]
    if len(lines) != 1 or page.has_any(_LEADS_ON) or not _OF_MARKUP.isdisjoint(lines[0]):
        return page
    begin = page.body_at or max(page.folded.find("</title"), 0)
    at = page.text.find(">", begin) + 1 if begin else 0
    return Markup(f"{page.text[:at]}<h1>{lines[0]}</h1>{page.text[at:]}", page.end)
