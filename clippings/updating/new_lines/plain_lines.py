"""Writes a new line in a common form, for lists in which no neighbour can serve as a model."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from clippings.dates import parse_date
from clippings.exporters.markdown_page.escaping import escape_address, escape_inline
from clippings.exporters.markdown_page.facts import PartFacts
from clippings.html_tokens import is_balanced
from clippings.page_entries.entry import Part
from clippings.spans import Span
from clippings.updating.changes import with_edits
from clippings.updating.facts.writing import in_attribute, in_html
from clippings.updating.new_lines.cleaning import attributes_of_neighbour
from clippings.written_dates.on_page import spelling_on_page, usual_on_page
from clippings.written_dates.spelling import Spelling, spell_date

LIST_MARK = re.compile(r"\s*(?:[-*+]|\d+[.)])?\s*")
_ELEMENT = re.compile(
    r"<(?P<name>li|p|div|dd|article|section|figure|h\d)\b[^<>]*>\s*", re.IGNORECASE
)


def plain_lines(page: str, lines: Sequence[Part], facts: PartFacts) -> Iterator[str]:
    """Lines such as `- [Title](address) – Outlet, May 4, 2021`, with the list mark of the page."""
    first = lines[0] if lines else None
    html = bool(first and first.html)
    shell = _element(page, lines, facts) if html else (_mark(page, first), "")
    if not shell:
        return
    spelling = next(_spellings(page, lines), None) or usual_on_page(page)
    escape = in_html if html else escape_inline
    date = escape(spell_date(parse_date(facts["date"]), spelling)) if "date" in facts else ""
    title, outlet = (escape(facts.get(fact, "")) for fact in ("title", "outlet"))
    name = title or outlet or escape(facts.get("address", ""))
    outlet = outlet if title else ""
    for text in _texts(name, outlet, date, facts.get("address", ""), html=html):
        yield shell[0] + text + shell[1]


def _spellings(page: str, lines: Sequence[Part]) -> Iterator[Spelling]:
    """How the lines spell their dates."""
    for part in lines:
        if part.spelling:
            date = part.slot("date") or part.span
            yield spelling_on_page(part.spelling, page[date.start : date.end], page)


def _texts(name: str, outlet: str, date: str, address: str, *, html: bool) -> Iterator[str]:
    """The common forms of a line, those that are read most reliably first."""

    def linked(words: str) -> str:
        if not address:
            return words
        if html:
            return f'<a href="{in_attribute(address)}">{words}</a>'
        return f"[{words}]({escape_address(address)})"

    def joined(*words: str) -> str:
        return ", ".join(filter(None, words))

    def bracketed(*words: str) -> str:
        return f" ({joined(*words)})" if any(words) else ""

    strong = f"<b>{outlet}</b>" if html else f"**{outlet}**"
    yield " – ".join(filter(None, (linked(name), joined(outlet, date))))
    yield linked(name) + bracketed(outlet, date)
    if outlet:
        yield f"{outlet}: {linked(name)}{bracketed(date)}"
        yield f"{strong}: {linked(name)}{bracketed(date)}"
        yield joined(f"{outlet}: {linked(name)}", date)
        yield joined(name, linked(outlet), date)
        yield f"{linked(f'{outlet}: {name}')}{bracketed(date)}"
    if date:
        yield f"{date}: {joined(linked(name), outlet)}"
        yield f"{date} – {joined(outlet, linked(name))}"


def _mark(page: str, line: Part | None) -> str:
    mark = LIST_MARK.match(page[line.span.start : line.span.end] if line else "- ")
    return mark[0] if mark else ""


def _element(page: str, lines: Sequence[Part], facts: PartFacts) -> tuple[str, str] | None:
    """The tags around the nearest line that is a single element; None if there is none."""
    for part in lines:
        text = page[part.span.start : part.span.end]
        opened = _ELEMENT.match(text)
        if not opened:
            continue
        closed = re.search(rf"\s*</{opened['name']}\s*>\Z", text, re.IGNORECASE)
        if closed and is_balanced(text[opened.end() : closed.start()]):
            tag = Span(part.span.start, part.span.start + opened.end())
            edits = attributes_of_neighbour(page, replace(part, span=tag), facts)
            return with_edits(page, tag, edits), closed[0]
    return None
