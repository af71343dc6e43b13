"""Renders the page and the list by filling in their templates."""

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256

from clippings.clipping import Collection
from clippings.exporters.html_page.anchors import anchors
from clippings.exporters.html_page.card import Card, card_of
from clippings.exporters.html_page.files import Files
from clippings.exporters.html_page.groups import groups_by, language_choices, year_choices
from clippings.exporters.html_page.json_ld import ClippingCard, item_list
from clippings.exporters.html_page.templates import fill_template, fit
from clippings.exporters.html_page.timeline import timeline_of
from clippings.locales import PageLocale

_MANY = 500  # cards; with more, browsers lay them out only when scrolled to


def render_html_page(
    collection: Collection, locale: PageLocale, files: Files, group_by: str = ""
) -> str:
    """Render the whole page as one file.

    Cards are grouped by year if the years are sorted, or by another key of GROUPINGS.
    """
    cards = cards_of(collection, locale, files)
    title = collection.title or locale.words["title"]
    dates = [one.date for one in collection.clippings if one.date]
    structured = fit(item_list(title, map(ClippingCard, collection.clippings, cards)))
    return fill_template(
        "page.html",
        title=title,
        intro=[part for part in collection.intro.split("\n\n") if part.strip()],
        summary=page_summary(cards, locale),
        groups=groups_by(group_by, collection, cards, locale),
        group_by=group_by,
        many=len(cards) > _MANY,
        total=locale.number(len(cards)),
        years=year_choices(cards, locale),
        languages=language_choices(cards, locale),
        timeline=timeline_of(dates, locale),
        structured=structured,
        digest=_digest(structured),
        locale=locale,
        words=locale.words,
    )


def render_list(
    collection: Collection, locale: PageLocale, files: Files, group_by: str = ""
) -> str:
    """Render only the list of clippings, for a page with its own style."""
    groups = groups_by(group_by, collection, cards_of(collection, locale, files), locale)
    return fill_template(
        "list.html", groups=groups, group_by=group_by, locale=locale, words=locale.words
    )


def cards_of(collection: Collection, locale: PageLocale, files: Files) -> list[Card]:
    """A card for each clipping, each with a unique anchor."""
    names = anchors(clipping.id for clipping in collection.clippings)
    return [
        card_of(clipping, name, locale, files)
        for clipping, name in zip(collection.clippings, names, strict=True)
    ]


def page_summary(cards: Sequence[Card], locale: PageLocale) -> list[str]:
    """Texts with the numbers of clippings, outlets and languages, and the years."""
    if not cards:
        return []
    outlets = {card.outlet for card in cards} - {""}
    groups = {card.group for card in cards} - {""}
    years = sorted({card.year for card in cards} - {""})
    parts = [locale.counted("clippings", len(cards))]
    parts += [locale.counted("outlets", len(outlets))] if outlets else []
    parts += [locale.counted("languages", len(groups))] if len(groups) > 1 else []
    return parts + (["–".join(dict.fromkeys((years[0], years[-1])))] if years else [])


def _digest(script: str) -> str:
    """The hash of the only script element allowed on the page (CSP 3, hash-source)."""
    return "sha256-" + b64encode(sha256(script.encode()).digest()).decode()
