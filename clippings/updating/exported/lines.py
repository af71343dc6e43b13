"""Lines and rows as our own templates write them, and whether a page is written so."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from clippings.clipping import Clipping, Collection
from clippings.exporters.markdown_page.escaping import escape_address, escape_inline
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
_TRIED = 20  # clippings
BESIDE = " – "  # before outlet and date of an item


class OwnLines(NamedTuple):
    """The template and locale that a page is written in, and its line for each clipping."""

    template: str
    locale: PageLocale
    clippings: Sequence[Clipping]
    lines: Sequence[str]

    @property
    def facts(self) -> Sequence[str]:
        """What the template shows of a clipping."""
        return _FACTS[self.template]

    def line_of(self, clipping: Clipping) -> str:
        """The line that the template writes for a clipping."""
        pairs = zip(self.clippings, self.lines, strict=True)
        return next((line for one, line in pairs if one is clipping), "")


def own_lines_of(page: str, collection: Collection) -> OwnLines | None:
    """How the page was written, told by clippings that stand on it as a template links them."""
    page = only_marked(page)
    standing = list(islice(_standing(f"\n{page}", collection.clippings), _TRIED))
    if not standing:
        return None
    template = standing[0].template
    best, most = None, 0
    for locale in locales_of_pages(collection.lang):
        times = sum(_is_spelled(one, locale) for one in standing)
        if times > most:
            best, most = locale, times
        if at_least_half(most, len(standing)):
            break
    if not best:
        return None
    lines = lines_by(template, collection.clippings, best)
    written = set(lines)
    there = [one.line for one in standing if one.line in written]
    telling = any(template == "table" or BESIDE in line for line in there)
    if not telling or not at_least_half(len(there), len(standing)):
        return None  # a bare link may be anybody's
    return OwnLines(template, best, collection.clippings, lines)


class _Standing(NamedTuple):
    """A clipping whose linked headline stands in a line where a template has it."""

    clipping: Clipping
    template: str
    line: str


def _standing(page: str, clippings: Iterable[Clipping]) -> Iterator[_Standing]:
    for one in clippings:
        address, name = linked_address(one), escape_inline(headline_of(one))
        link = f"[{name}]({escape_address(address)})" if address else name
        for template, words in (("list", f"\n- {link}"), ("table", f" | {link} |")):
            if name and (place := page.find(words)) >= 0:
                start = page.rfind("\n", 0, place + 1) + 1
                yield _Standing(one, template, page[start:].partition("\n")[0])


def _is_spelled(standing: _Standing, locale: PageLocale) -> bool:
    """Whether date and language stand in its line as in the language of the page."""
    clipping, template, line = standing
    words = [locale.date(clipping.date)] if clipping.date else []
    words += [locale.language(clipping.lang)] if clipping.lang and template == "table" else []
    return all(word in line for word in words)


def locales_of_pages(lang: str = "") -> Iterator[PageLocale]:
    """Those in which a page may be written: in its own language, our locales, languages of many."""
    tags = (*filter(None, (lang,)), *locale_tags(), *WIDELY_READ)
    return map(find_locale, dict.fromkeys(tags))


def lines_by(template: str, clippings: Sequence[Clipping], locale: PageLocale) -> Sequence[str]:
    """The lines of the template for these clippings, one each."""
    from clippings.exporters.page_template import fill_ready

    made = fill_ready(template, Collection(clippings=tuple(clippings)), "", locale)
    return made.rstrip("\n").split("\n")[-len(clippings) :]
