"""Ids, titles and content of feed entries, for Atom and JSON Feed."""

import re
from html import escape
from uuid import NAMESPACE_URL, uuid5

from clippings.addresses import normal_form
from clippings.addresses.targets import web_target
from clippings.clipping import Clipping, Collection, Quote
from clippings.dates import PartialDate
from clippings.headlines import headline_of, targets_of
from clippings.locales import PageLocale, find_locale

UNDATED = "1970-01-01T00:00:00Z"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def identity(clipping: Clipping, page: str) -> str:
    """A permanent id (UUID, RFC 9562, 5.5) of an entry, independent of its date.

    It is made from the id and the address of the page (if known), because two pages may use the
    same ids.
    """
    return _named(clipping.id, page)


def feed_identity(collection: Collection) -> str:
    """A permanent id of the feed, made from the address of its page, else from its title."""
    return _named(f"feed {'' if collection.url else collection.title}", collection.url)


def _named(name: str, page: str) -> str:
    space = uuid5(NAMESPACE_URL, normal_form(page)) if page else NAMESPACE_URL
    return f"urn:uuid:{uuid5(space, f'clip:{name}')}"


def feed_title(collection: Collection, locale: PageLocale | None) -> str:
    """The title of the page, or a default title in its language."""
    return collection.title or (locale or find_locale("en")).words["title"]


def headline(clipping: Clipping) -> str:
    """The title (or else the heading) with the outlet; other names if both are missing."""
    title = clipping.title or clipping.heading
    if title and clipping.outlet not in title:
        return f"{title} ({clipping.outlet})"
    return headline_of(clipping) or clipping.url or clipping.file or clipping.id


def target(clipping: Clipping) -> str:
    """The web address that an entry links to, or `""`."""
    return next(filter(None, map(web_target, targets_of(clipping))), "")


def rfc3339_date(clipping: Clipping) -> str:
    """The date in RFC 3339; empty if the day is not known, as RFC 3339 requires one."""
    date = clipping.date or PartialDate(0)
    return f"{date}T00:00:00Z" if date.day else ""


def html_of(clipping: Clipping) -> str:
    """The summary and the quotations in HTML."""
    lang = f' lang="{xml_text(clipping.lang)}"' if clipping.lang else ""
    parts = [_paragraphs(clipping.summary)] if clipping.summary else []
    parts += [
        f"<blockquote{lang}>{_paragraphs(quote.text)}{_spoken(quote)}</blockquote>"
        for quote in clipping.quotes
    ]
    return "".join(parts) or f"<p>{xml_text(headline(clipping))}</p>"


def _paragraphs(text: str) -> str:
    parts = (xml_text(part.strip()) for part in text.split("\n\n") if part.strip())
    return "".join(f"<p>{part}</p>".replace("\n", "<br>") for part in parts)


def _spoken(quote: Quote) -> str:
    """The speaker and role of a quotation in HTML."""
    speaker = f"<cite>{xml_text(quote.speaker)}</cite>" if quote.speaker else ""
    source = ", ".join(filter(None, (speaker, xml_text(quote.role))))
    return f"<footer>{source}</footer>" if source else ""


def xml_text(text: str) -> str:
    """Escape a text for XML and HTML."""
    return escape(_NOT_XML.sub("", text) if not text.isprintable() else text)
