"""Fills in the template of the report."""

import re

from clippings.clipping import Collection
from clippings.exporters.coverage_report.summary import best_quotes, figures, tables
from clippings.exporters.html_page import (
    Files,
    cards_of,
    fill_template,
    fit,
    groups_of,
    timeline_of,
)
from clippings.locales import PageLocale

_LONGEST_TITLE = 60  # characters, in the running header


def render_report(collection: Collection, locale: PageLocale, files: Files, title: str = "") -> str:
    """Render the whole report; `title` replaces that of the collection."""
    cards = cards_of(collection, locale, files)
    title = title or collection.title or locale.words["title"]
    years = sorted({card.year for card in cards} - {""})
    groups = groups_of(cards, locale)
    order = (card.anchor for group in groups for card in group.cards)
    return fill_template(
        "report.html",
        title=title,
        running=css_string(_shortened(fit(title))),
        report=css_string(locale.words["report"]),
        intro=[part for part in collection.intro.split("\n\n") if part.strip()],
        span="–".join(dict.fromkeys((years[0], years[-1]))) if years else "",
        figures=figures(cards, locale),
        tables=tables(collection, cards, locale),
        best_quotes=best_quotes(cards, locale),
        timeline=timeline_of([one.date for one in collection.clippings if one.date], locale),
        groups=groups,
        numbers={anchor: locale.number(place) for place, anchor in enumerate(order, 1)},
        several=len(cards) > 1,
        locale=locale,
        words=locale.words,
    )


def css_string(text: str) -> str:
    """A CSS string for a style element: all but letters, digits and spaces are escaped."""
    escaped = re.sub(r"[^\w ]|[\n]", lambda found: f"\\{ord(found[0]):x} ", text)
    return f'"{escaped}"'


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_TITLE else f"{line[: _LONGEST_TITLE - 1].rstrip()}…"
