"""One walk over a page: what it declares and shows, as plain text, before any of it is judged."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import count, islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from clippings.addresses import normal_form
from clippings.addresses.normal import split_address
from clippings.languages.scripts import WIDE_SCRIPTS
from clippings.page import json_ld
from clippings.page.asides import SENTENCE, never_aside, text_holder
from clippings.page.bounds import MOST_TAGS, bounded
from clippings.page.byline_words import CALLED
from clippings.page.declarations import read_declarations
from clippings.page.elements import Element, read_element
from clippings.page.seen_line import seen_line
from clippings.page.shown_text import shown_lines, shown_text

_MOST_ELEMENTS = 800
_SAMPLE = 6000  # characters of text: enough to detect the language
_MOST_HEADINGS = 20
_MOST_PARAGRAPHS = 200
_MOST_CHARACTERS = 100_000  # of visible text
_ENOUGH = 300  # characters of running text
_WORD = re.compile(rf"[^\W\d_{WIDE_SCRIPTS}]{{4,}}")

_IN_CLASS = (*CALLED, "date", "time", "publi", "posted", "meta")
_SHOWN = ", ".join(
    [
        "h1, time, address, [itemprop*=author i], [itemprop*=date i], a[rel~=author]",
        "span[property*=date i], div[property*=date i]",
        *(f"[class*={hint} i]" for hint in _IN_CLASS),
        "[id*=author i], #byline",
    ]
)


@dataclass(frozen=True, kw_only=True, eq=False)
class Page:
    """What a page declares and shows; the keys of `metas` and `links` are in lower case.

    `elements` are those that may carry a fact. `running_text` is the beginning of the piece, or of
    the whole page if no piece can be made out. `asides` caches which nodes are aside from the
    piece.
    """

    url: str
    lang: str
    title: str
    metas: Mapping[str, list[str]]
    links: Mapping[str, list[str]]
    feeds: tuple[str, ...]
    nodes: tuple[json_ld.JsonNode, ...]
    elements: tuple[Element, ...]
    asides: dict[int, bool]
    running_text: str
    scripted: bool
    body: LexborNode | None

    @cached_property
    def articles(self) -> tuple[json_ld.JsonNode, ...]:
        """The JSON-LD nodes about this piece; the others are of teasers."""
        articles = json_ld.of_type(self.nodes, json_ld.ARTICLE_TYPES)
        judging = json_ld.of_type(articles, json_ld.JUDGEMENTS)
        preferred = tuple(node for node in articles if node not in judging) or articles
        own = (self.url, *self.links.get("canonical", ()), *self.metas.get("og:url", ()))
        keys = {normal_form(url) for url in own}
        named = (node for node in preferred if keys & set(map(normal_form, json_ld.urls(node))))
        return tuple(named) or tuple(one for one in preferred if not self._is_other(one))[:1]

    def _is_other(self, node: json_ld.JsonNode) -> bool:
        """Whether an article has an address, and a headline that shares few words with the page's.

        Some pages declare only a related story.
        """
        words = {*_WORD.findall(json_ld.text(node, "headline").casefold())}
        titles = [self.title, self.meta("og:title", "twitter:title")]
        titles += (element.text for element in self.elements if element.tag == "h1")
        seen = {*_WORD.findall(" ".join(titles).casefold())}
        parts = (split_address(url) for url in json_ld.urls(node))
        named = any(found and found.path.strip("/") for found in parts)
        return named and bool(words and seen) and 3 * len(words & seen) < len(words)

    @cached_property
    def works(self) -> tuple[json_ld.JsonNode, ...]:
        """The articles, or else a recipe or another work, which has the same properties."""
        return self.articles or json_ld.of_type(self.nodes, json_ld.OTHER_WORKS)[:1]

    @cached_property
    def nearest(self) -> tuple[Element, ...]:
        """The elements by distance from the headline; those before it count as farther."""
        titled = (
            n for n, e in enumerate(self.elements) if e.tag == "h1" and e.text and not e.aside
        )
        heading = next(titled, 0)

        def distance(placed: tuple[int, Element]) -> int:
            return 2 * (placed[0] - heading) if placed[0] >= heading else 3 * (heading - placed[0])

        return tuple(element for _, element in sorted(enumerate(self.elements), key=distance))

    def lines(self) -> Iterator[str]:
        """The lines that readers see, one for each block; read once and only as far as needed."""
        read, further = self._lines
        for at in count():
            if at == len(read):
                read.extend(islice(further, 1))
            if at == len(read):
                return
            yield read[at]

    @cached_property
    def _lines(self) -> tuple[list[str], Iterator[str]]:
        return [], shown_lines(self.body, _MOST_CHARACTERS) if self.body else iter(())

    @cached_property
    def unspaced(self) -> str:
        """All visible text without spaces, to check whether one text follows another directly."""
        return "".join("".join(line.split()) for line in self.lines())

    def shown(self, selector: str) -> list[LexborNode]:
        """The elements of the body that match a CSS selector, in page order."""
        return self.body.css(selector) if self.body else []

    def named(self, *names: str) -> Iterator[tuple[str, str]]:
        """The metas with these names, in this order: the name and the value of each."""
        return ((name, value) for name in names for value in self.metas.get(name, ()))

    def meta(self, *names: str) -> str:
        """The value of the first meta with one of these names, in this order; empty for none."""
        return next((value for _, value in self.named(*names)), "")


def metas(*names: str) -> Callable[[Page], Iterator[str]]:
    """A finder of the values of metas with these names."""
    return lambda page: (value for _, value in page.named(*names))


def walk(text: str, url: str) -> Page:
    """Read the page once; anything beyond the size of real pages is left out."""
    tree = LexborHTMLParser(bounded(text))
    declared = read_declarations(tree)
    paragraphs = [(node, _plain_text(node)) for node in islice(tree.css("p"), _MOST_PARAGRAPHS)]
    heading = _heading(tree, (declared.title, *declared.metas.get("og:title", ()))) or tree.body
    asides = dict.fromkeys((*never_aside(heading), *never_aside(text_holder(paragraphs))), False)
    return Page(
        url=url,
        lang=declared.lang,
        title=declared.title,
        metas=declared.metas,
        links=declared.links,
        feeds=declared.feeds,
        nodes=declared.nodes,
        elements=tuple(_elements(tree, asides)),
        asides=asides,
        running_text=_running_text(tree, [text for _, text in paragraphs]),
        scripted=tree.css_first("script") is not None,
        body=tree.body,
    )


def _heading(tree: LexborHTMLParser, titles: tuple[str, ...]) -> LexborNode | None:
    """The longest h1 that is part of one of the page's titles, else the first with text."""
    shown = [(node, seen_line(node.text())) for node in islice(tree.css("h1"), _MOST_HEADINGS)]
    headings = [(node, text) for node, text in shown if text]
    named = [one for one in headings if any(one[1] in title for title in titles)]
    longest = max(named, key=lambda one: len(one[1]), default=None)
    best = longest or next(iter(headings), None)
    return best[0] if best else None


def _elements(tree: LexborHTMLParser, asides: dict[int, bool]) -> Iterator[Element]:
    """The elements that may carry a fact."""
    nodes = {node.mem_id: node for node in islice(tree.css(_SHOWN), _MOST_ELEMENTS)}
    for node in nodes.values():
        yield read_element(node, asides)


def _running_text(tree: LexborHTMLParser, paragraphs: list[str]) -> str:
    """Whole sentences of paragraphs, else of any lines; where there are hardly any, all lines."""
    if len(text := _sentences(paragraphs)) >= _ENOUGH or not tree.body:
        return text
    text = _sentences(shown_lines(tree.body, _MOST_CHARACTERS))
    return text if len(text) >= _ENOUGH else "\n".join(shown_lines(tree.body, _SAMPLE))


def _sentences(lines: Iterable[str]) -> str:
    """The lines long enough to be a sentence."""
    return "\n".join(line for line in lines if len(line) >= SENTENCE)[:_SAMPLE]


def _plain_text(node: LexborNode) -> str:
    """The text of a paragraph without scripts and styles."""
    if node.css_first("script, style, noscript"):
        return shown_text(node, _SAMPLE, MOST_TAGS)
    return seen_line(node.text()[:_SAMPLE])
