"""Lists that `clip export --format html` wrote, whose cards carry the data of their clippings."""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from clippings.errors import ClipError
from clippings.importers.imported import Entry
from clippings.importers.notations.plain_tree import read_json
from clippings.json_values import stated
from clippings.values import Plain

_LIST = '.clippings[data-generator="clip"]'


def take_own_cards(page: LexborHTMLParser) -> tuple[Entry, ...]:
    """The clippings of our own lists, which are removed from the page."""
    entries = []
    for listed in page.css(_LIST):
        cards = [_facts(card) for card in listed.css("article[data-clipping]")]
        if all(cards):
            entries += [Entry(plain=facts) for facts in cards]
            listed.decompose()
    return tuple(entries)


def _facts(card: LexborNode) -> dict[str, Plain]:
    """The facts of a card; empty if its data attribute has been damaged."""
    try:
        data = read_json(card.attributes.get("data-clipping") or "")
    except ClipError:
        return {}
    words: dict[str, Plain] = {"quote": list(_quotes(card)), "summary": _text(card, ".told")}
    return {**data, **stated(words)} if isinstance(data, dict) else {}


def _quotes(card: LexborNode) -> Iterator[Plain]:
    for figure in card.css(".quote"):
        speaker = _text(figure, "figcaption b")
        role = _text(figure, "figcaption").removeprefix(speaker).removeprefix(", ")
        facts = {"text": _text(figure, "blockquote p"), "speaker": speaker, "role": role}
        yield dict(stated(facts))


def _text(node: LexborNode, selector: str) -> str:
    found = node.css_first(selector)
    return found.text() if found else ""
