"""The templates filled in."""

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from clippings.clipping import Collection
from clippings.html_page.anchors import anchors
from clippings.html_page.card import Card, card_of
from clippings.html_page.files import Files
from clippings.html_page.groups import groups_of, language_choices, year_choices
from clippings.html_page.json_ld import Entry, item_list
from clippings.html_page.timeline import HEIGHT, timeline_of
from clippings.locales import PageLocale

if TYPE_CHECKING:
    from jinja2 import Environment

# What HTML cannot hold (HTML, preprocessing the input stream), and what turns text round.
# All but these is taken out; the commonest come first, which halves the time.
_PLANES = "".join(
    f"{chr(plane)}-{chr(plane + 0xFFFD)}" for plane in range(0x10000, 0x110000, 0x10000)
)
_UNFIT = re.compile(
    f"[^ -~\n\t\xa0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd{_PLANES}]"
)


def render_page(collection: Collection, locale: PageLocale, files: Files) -> str:
    """The whole page, which needs no other file but those that it links to."""
    cards = _cards(collection, locale, files)
    title = collection.title or locale.words["title"]
    dates = [one.date for one in collection.clippings if one.date]
    structured = _UNFIT.sub("", item_list(title, map(Entry, collection.clippings, cards)))
    page = (
        _templates()
        .get_template("page.html")
        .render(
            title=title,
            intro=[part for part in collection.intro.split("\n\n") if part.strip()],
            summary=_summary(cards, len(set(_outlets(collection).values())), locale),
            groups=groups_of(cards, locale),
            total=locale.number(len(cards)),
            years=year_choices(cards, locale),
            languages=language_choices(cards, locale),
            timeline=timeline_of(dates, locale),
            height=HEIGHT,
            structured=structured,
            digest=_digest(structured),
            locale=locale,
            words=locale.words,
        )
    )
    return _UNFIT.sub("", page)


def _digest(script: str) -> str:
    """The one script element that may stand on the page (CSP 3, hash-source)."""
    return "sha256-" + b64encode(sha256(script.encode()).digest()).decode()


def render_list(collection: Collection, locale: PageLocale, files: Files) -> str:
    """The list of clippings alone, to be put into a page that has its own style."""
    groups = groups_of(_cards(collection, locale, files), locale)
    fragment = (
        _templates()
        .get_template("list.html")
        .render(groups=groups, locale=locale, words=locale.words)
    )
    return _UNFIT.sub("", fragment)


def _cards(collection: Collection, locale: PageLocale, files: Files) -> list[Card]:
    names = anchors(clipping.id for clipping in collection.clippings)
    own = _outlets(collection) | {"": ""}
    return [
        card_of(clipping, name, own[clipping.outlet], locale, files)
        for clipping, name in zip(collection.clippings, names, strict=True)
    ]


def _outlets(collection: Collection) -> dict[str, str]:
    """The names under which outlets stand in the data, and each one's own name."""
    names = {clipping.outlet for clipping in collection.clippings if clipping.outlet}
    return {name: collection.outlet_named(name) for name in names}


def _summary(cards: list[Card], outlets: int, locale: PageLocale) -> list[str]:
    """How many, from how many outlets, in how many languages, of which years."""
    if not cards:
        return []
    groups = {card.group for card in cards} - {""}
    years = sorted({card.year for card in cards} - {""})
    told = [locale.counted("clippings", len(cards))]
    told += [locale.counted("outlets", outlets)] if outlets else []
    told += [locale.counted("languages", len(groups))] if len(groups) > 1 else []
    return told + (["–".join(dict.fromkeys((years[0], years[-1])))] if years else [])


@cache
def _templates() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("clippings", "templates/html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
