"""The links of a page that none of its entries holds."""

from collections.abc import Iterable, Iterator

from clippings.addresses import is_web_address
from clippings.importers.imported import Entry, LeftLink
from clippings.importers.notations.plain_tree import texts_in


def left_links(page: str, entries: Iterable[Entry]) -> Iterator[LeftLink]:
    """The links of a page in Markdown that might have led to pieces, each once, in its order.

    In a list that is every link of the web: what else stands there does lead to pieces.
    """
    from clippings.page_entries.markup.blocks import read_blocks
    from clippings.page_entries.stretches.sources import is_source

    held = {text for entry in entries for text in texts_in(dict(entry.plain))}
    for block in read_blocks(page):
        for anchor in block.prose.anchors:
            meant = is_source(anchor) or (block.kind == "item" and is_web_address(anchor.url))
            if meant and anchor.url not in held:
                held.add(anchor.url)
                yield LeftLink(anchor.url, page.count("\n", 0, anchor.span.start) + 1)
