"""What feeds say of a clipping, in Atom and JSON Feed alike."""

import re
from html import escape
from uuid import NAMESPACE_URL, uuid5

from clippings.clipping import Clipping
from clippings.dates import PartialDate

UNDATED = "1970-01-01T00:00:00Z"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def identity(name: str) -> str:
    """A lasting name (RFC 9562, 5.5) made of an id alone, so that a corrected date keeps it."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'clip:{name}')}"


def headline(clipping: Clipping) -> str:
    """The title, or what stands for it on the page; with the outlet where that is known."""
    title = clipping.title or clipping.heading
    if title and clipping.outlet not in title:
        return f"{title} ({clipping.outlet})"
    return title or clipping.outlet or clipping.url or clipping.file


def dated(clipping: Clipping) -> str:
    """The date as RFC 3339; a day is needed, so a date that is not known to the day has none."""
    date = clipping.date or PartialDate(0)
    return f"{date}T00:00:00Z" if date.day else ""


def html_of(clipping: Clipping) -> str:
    """The summary and the quotations as HTML."""
    lang = f' lang="{inert(clipping.lang)}"' if clipping.lang else ""
    parts = [f"<p>{inert(clipping.summary)}</p>"] if clipping.summary else []
    for quote in clipping.quotes:
        speaker = f"<footer>{inert(quote.speaker)}</footer>" if quote.speaker else ""
        parts.append(f"<blockquote{lang}><p>{inert(quote.text)}</p>{speaker}</blockquote>")
    return "".join(parts) or f"<p>{inert(headline(clipping))}</p>"


def inert(text: str) -> str:
    """The text as it can stand in XML and HTML."""
    return escape(_NOT_XML.sub("", text))
