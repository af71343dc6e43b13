"""The data that the page shows for one clipping."""

from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import east_asian_width

from clippings.addresses.targets import web_target
from clippings.clipping import Clipping, Quote
from clippings.exporters.html_page.exact_facts import exact_facts
from clippings.exporters.html_page.files import Files, ShownPicture
from clippings.exporters.html_page.lang import direction_of, language_group, valid_language
from clippings.headlines import address_of, headline_of
from clippings.locales import PageLocale
from clippings.values import format_offset, join_names

USUAL_KIND = "article"  # the kind that is not shown
_BRIEF = 120  # columns; a quotation up to this length is set in large type,
_LONG = 320  # and one beyond this length in small type
_WIDE_ENOUGH = 200  # px; narrower pictures are not enlarged


class Shown(NamedTuple):
    """A picture with its alt text and the address it links to.

    `fit` is its layout: `wide` fills its box, `tall` is cropped at the bottom, `small` and `logo`
    are never enlarged.
    """

    picture: ShownPicture
    alt: str
    credit: str
    fit: str
    href: str


class ShownQuote(NamedTuple):
    """A quotation; `size` is brief, long, or empty for a length between them."""

    text: str
    speaker: str
    role: str
    size: str


class Also(NamedTuple):
    """A further link under the clipping."""

    href: str
    text: str


class Card(NamedTuple):
    """One clipping as texts in the language of the page; empty ones are not shown."""

    anchor: str
    year: str
    group: str
    exact: str
    featured: bool
    lang: str
    direction: str
    headline: str
    href: str
    host: str
    outlet: str
    kind: str
    day: str
    date: str
    facts: tuple[str, ...]
    byline: str
    summary: str
    cite: str
    copy: str
    quotes: tuple[ShownQuote, ...]
    shown: Shown | None
    gone: bool
    also: tuple[Also, ...]


def card_of(clipping: Clipping, anchor: str, locale: PageLocale, files: Files) -> Card:
    """Make the card of a clipping."""
    cite = web_target(clipping.url)
    document = _document(clipping.file, files) if clipping.file else ""
    copy = web_target(clipping.archive.url) if clipping.archive else ""
    gone = clipping.status == "dead"
    page = web_target(address_of(clipping))
    href = (copy if gone else "") or page or document
    headline = headline_of(clipping) or _host(cite) or locale.words["untitled"]
    return Card(
        anchor=anchor,
        year=str(clipping.date.year) if clipping.date else "",
        group=language_group(clipping.lang),
        exact=exact_facts(clipping),
        featured=clipping.featured,
        lang=valid_language(clipping.lang),
        direction=direction_of(headline),
        headline=headline,
        href=href,
        host=_host(cite) if href == page and _host(cite) != headline else "",
        outlet=clipping.outlet,
        kind=locale.kind_name(clipping.kind) if clipping.kind not in ("", USUAL_KIND) else "",
        day=str(clipping.date or ""),
        date=locale.date(clipping.date) if clipping.date else "",
        facts=tuple(_facts(clipping, locale)),
        byline=locale.words["by"].format(join_names(clipping.authors)) if clipping.authors else "",
        summary=clipping.summary,
        cite=cite,
        copy=copy,
        quotes=tuple(map(_shown_quote, clipping.quotes)),
        shown=_shown(clipping, headline, href, locale, files),
        gone=gone,
        also=tuple(_also(clipping, copy, document if document != href else "", locale)),
    )


def _document(file: str, files: Files) -> str:
    """The address of a document, given as a path or a web address."""
    return web_target(file) or files.document(file)


def _facts(clipping: Clipping, locale: PageLocale) -> Iterator[str]:
    group = language_group(clipping.lang)
    if group and group != language_group(locale.tag):
        yield locale.language(clipping.lang)
    if clipping.issue:
        yield locale.words["issue"].format(clipping.issue)
    if clipping.pages:
        yield locale.words["pages"].format(clipping.pages)
    if clipping.start is not None:
        yield locale.words["starts_at"].format(format_offset(clipping.start))
    if access := locale.access.get(clipping.access):
        yield access


def _host(address: str) -> str:
    return address.split("/")[2].removeprefix("www.") if address else ""


def _shown_quote(quote: Quote) -> ShownQuote:
    return ShownQuote(*quote, _size(quote.text))


def _size(text: str) -> str:
    if len(text) > _LONG:
        return "long"
    columns = len(text)
    if not text.isascii():
        columns += sum(east_asian_width(char) in "WF" for char in text)
    return "brief" if columns <= _BRIEF else "long" if columns > _LONG else ""


def _shown(
    clipping: Clipping, headline: str, href: str, locale: PageLocale, files: Files
) -> Shown | None:
    image = clipping.image
    picture = files.picture(image.src) if image else None
    if not image or not picture:
        return None
    link = href if image.link else ""
    alt = image.alt or (locale.words["picture"].format(headline) if link else "")
    fit = "logo" if image.role == "logo" else _fit(picture)
    return Shown(picture, alt, image.credit, fit, link)


def _fit(picture: ShownPicture) -> str:
    if 0 < picture.width < _WIDE_ENOUGH:
        return "small"
    return "tall" if picture.height > picture.width else "wide"


def _also(clipping: Clipping, copy: str, document: str, locale: PageLocale) -> Iterator[Also]:
    if copy and clipping.archive:
        saved = clipping.archive.date
        on = locale.words["archived_on"].format(locale.date(saved)) if saved else ""
        yield Also(copy, on or locale.words["archived"])
    if document:
        yield Also(document, locale.words["document"])
    for link in clipping.links:
        if target := web_target(link.url):
            yield Also(target, locale.relation.get(link.rel) or locale.relation["other"])
