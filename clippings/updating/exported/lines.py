"""The lines and rows that our templates write, and whether a page consists of them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from clippings.clipping import Clipping, Collection
from clippings.exporters.markdown_page.escaping import escape_address, escape_inline, escape_line
from clippings.exporters.markdown_page.facts import linked_address
from clippings.headlines import headline_of
from clippings.languages.names import WIDELY_READ
from clippings.locales import PageLocale, find_locale, locale_tags
from clippings.markers import only_marked
from clippings.shares import at_least_half

_FACTS = {
    "list": ("title", "outlet", "address", "date"),
    "table": ("title", "outlet", "address", "date", "lang", "kind"),
}
_SAMPLE = 20  # clippings
_DEFAULT = "en"  # the language of an export
FACTS_SEPARATOR = " – "  # before outlet and date of an item


class ExportedLines(NamedTuple):
    """The template and the locale that wrote a page, and its line for each clipping."""

    template: str
    locale: PageLocale
    clippings: Sequence[Clipping]
    lines: Sequence[str]

    @property
    def facts(self) -> Sequence[str]:
        """The facts that the template shows."""
        return _FACTS[self.template]

    def line_of(self, clipping: Clipping) -> str:
        """The line that the template writes for a clipping."""
        pairs = zip(self.clippings, self.lines, strict=True)
        return next((line for one, line in pairs if one is clipping), "")


def exported_lines_of(page: str, collection: Collection) -> ExportedLines | None:
    """The template and locale that wrote the page, by a sample of its lines; None if none did."""
    page = only_marked(page)
    found = list(islice(_found_lines(f"\n{page}", collection.clippings), _SAMPLE))
    if not found:
        return None
    template = found[0].template
    best, most = None, 0
    for locale in locales_of_pages(collection.lang):
        times = sum(_agrees_with_locale(one, locale) for one in found)
        if times > most:
            best, most = locale, times
        if most == len(found):
            break
    if not best:
        return None
    lines = fill_lines(template, collection.clippings, best)
    written = set(lines)
    there = [one.line for one in found if one.line in written]
    certain = any(template == "table" or FACTS_SEPARATOR in line for line in there)
    if not certain or not at_least_half(len(there), len(found)):
        return None  # a bare link may have been written by hand
    return ExportedLines(template, best, collection.clippings, lines)


class _FoundLine(NamedTuple):
    """A clipping whose linked headline is in a line where a template puts it."""

    clipping: Clipping
    template: str
    line: str


def _found_lines(page: str, clippings: Iterable[Clipping]) -> Iterator[_FoundLine]:
    for one in clippings:
        address, name = linked_address(one), escape_inline(headline_of(one))
        link = f"[{name}]({escape_address(address)})" if address else name
        for template, words in (("list", f"\n- {link}"), ("table", f" | {link} |")):
            if name and (place := page.find(words)) >= 0:
                start = page.rfind("\n", 0, place + 1) + 1
                yield _FoundLine(one, template, page[start:].partition("\n")[0])


def _agrees_with_locale(found: _FoundLine, locale: PageLocale) -> bool:
    """Whether the line spells the date, the language and the kind as the locale does."""
    clipping, template, line = found
    words = [locale.date(clipping.date)] if clipping.date else []
    if template == "table":
        words += [locale.language(clipping.lang)] if clipping.lang else []
        words += [locale.kind_name(clipping.kind)] if clipping.kind else []
    return all(word in line or escape_line(word) in line for word in words)


def locales_of_pages(lang: str = "") -> Iterator[PageLocale]:
    """Locales a page may be in: its own language, else English, our locales, widely read ones."""
    tags = (lang or _DEFAULT, *locale_tags(), "en-GB", *WIDELY_READ)
    return map(find_locale, dict.fromkeys(tags))


def fill_lines(template: str, clippings: Sequence[Clipping], locale: PageLocale) -> Sequence[str]:
    """The lines of the template for these clippings, one each."""
    from clippings.exporters.page_template import fill_ready

    made = fill_ready(template, Collection(clippings=tuple(clippings)), "", locale)
    return made.rstrip("\n").split("\n")[-len(clippings) :]
