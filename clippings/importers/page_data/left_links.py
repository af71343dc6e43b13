"""Links of a page that none of its entries contains."""

from collections.abc import Iterable, Iterator

from clippings.addresses import is_web_address
from clippings.importers.imported import Entry, LeftLink
from clippings.importers.notations.plain_tree import texts_in
from clippings.written_dates.line import has_date


def left_links(page: str, entries: Iterable[Entry]) -> Iterator[LeftLink]:
    """The links of a page in Markdown that may lead to articles, each once, in page order.

    In list items all web links count, because the other links there do lead to articles; of links
    within the site those with a date beside them.
    """
    from clippings.page_entries.markup.blocks import read_blocks
    from clippings.page_entries.stretches.sources import is_source, is_within_site

    held = {text for entry in entries for text in texts_in(dict(entry.plain))}
    for block in read_blocks(page):
        is_item = block.kind == "item"
        is_dated = is_item and has_date(block.prose.text)
        for anchor in block.prose.anchors:
            may_be_article = (
                is_source(anchor)
                or (is_item and is_web_address(anchor.url))
                or (is_dated and is_within_site(anchor.url))
            )
            if may_be_article and anchor.url not in held:
                held.add(anchor.url)
                yield LeftLink(anchor.url, page.count("\n", 0, anchor.span.start) + 1)
