"""Adds the first entries to a page, or to the part of it between the markers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from clippings.clipping import Clipping
from clippings.exporters.markdown_page.rendering import render_entry
from clippings.exporters.markdown_page.style import style_at
from clippings.headlines import headline_of
from clippings.html_source.tree import read_tree
from clippings.locales import find_locale
from clippings.markers import marked_part
from clippings.text_edits import Edit
from clippings.updating.changes import ChangeNote, PageChange
from clippings.updating.facts.lines import line_facts
from clippings.updating.facts.writing import in_attribute, in_html
from clippings.updating.readers import PageFormat

_LANGUAGE = re.compile(r"<html\b[^<>]*\blang=[\"']?([a-zA-Z-]+)", re.IGNORECASE)
_HEADING = re.compile(r"^(#{1,5})[ \t]", re.MULTILINE)
_LISTS = ("ul", "ol")


def begin_on_page(
    page: str, page_format: PageFormat, new: Sequence[Clipping]
) -> Iterator[PageChange]:
    """Changes that insert entries before the second marker, else at the end of a page in Markdown.

    Without markers, a page in HTML does not show where clippings belong: then the changes have no
    way.
    """
    part = marked_part(page)
    line_end = style_at(page, (), 0).line_end
    if page_format == "html":
        ways = list(_items(page, part.end, new, line_end)) if part else [()] * len(new)
    elif part:
        ways = list(_paragraphs(page, part.end, new, line_end, line_end * 2))
    else:
        ways = list(_paragraphs(page, len(page), new, _to_blank_line(page, line_end), line_end))
    for clipping, edits in zip(new, ways, strict=True):
        yield PageChange(ChangeNote("new", clipping.id, 0), (edits,) if edits else (), (), clipping)


def _to_blank_line(page: str, line_end: str) -> str:
    ending = page[len(page.rstrip("\r\n")) :]
    missing = 2 - ending.count("\n") if page.strip() else 0
    return line_end * max(missing, 0)


def _paragraphs(
    page: str, place: int, new: Sequence[Clipping], first: str, last: str
) -> Iterator[tuple[Edit, ...]]:
    above_it = _HEADING.findall(page, 0, place)
    level = len(above_it[-1]) + 1 if above_it else 2
    style = replace(style_at(page, (), 0), before_heading=f"{'#' * level} ")
    for number, clipping in enumerate(new):
        above = style.between if number else first
        below = last if number + 1 == len(new) else ""
        yield (Edit(place, place, above + render_entry(clipping, style) + below),)


def _items(
    page: str, place: int, new: Sequence[Clipping], line_end: str
) -> Iterator[tuple[Edit, ...]]:
    """The edits that insert list items, with a list around them if the place is not in one."""
    tag = _LANGUAGE.search(page)
    outer = [e for e in read_tree(page).elements if e.tag.end <= place <= e.inner_end]
    bare = bool(outer) and outer[-1].name in _LISTS
    for number, clipping in enumerate(new):
        above = f"<ul>{line_end}" if not number and not bare else ""
        below = f"</ul>{line_end}" if number + 1 == len(new) and not bare else ""
        item = f"<li>{_item(clipping, tag[1] if tag else 'en')}</li>{line_end}"
        yield (Edit(place, place, above + item + below),)


def _item(clipping: Clipping, lang: str) -> str:
    facts = line_facts(clipping)
    name = in_html(headline_of(clipping) or clipping.url or clipping.file)
    address = facts.get("address")
    facts_shown = [f'<a href="{in_attribute(address)}">{name}</a>' if address else name]
    facts_shown += [in_html(clipping.outlet)] if clipping.title and clipping.outlet else []
    if clipping.date:
        spelled = in_html(find_locale(lang).date(clipping.date))
        facts_shown.append(f'<time datetime="{clipping.date}">{spelled}</time>')
    return ", ".join(facts_shown)
