"""Press pages in HTML: tables by their headers, everything else as the Markdown it stands for."""

from collections.abc import Mapping
from dataclasses import replace

from clippings.charset import decode_page
from clippings.importers.html_pages.script_links import link_opened
from clippings.importers.html_pages.tables import read_tables
from clippings.importers.imported import Imported
from clippings.importers.markdown import read as read_markdown
from clippings.importers.notations.nesting import require_shallow
from clippings.importers.page_data.calls import read_calls
from clippings.importers.page_data.front_matter import split_front_matter
from clippings.markers import only_marked
from clippings.page_entries.markup.prose import UNSEEN

_UNSEEN = dict.fromkeys(map(ord, UNSEEN))  # a mark of Markdown beside one would be none
_DEEPEST = 20_000  # elements; the parser's work grows with the square of them
SUFFIXES = (".html", ".htm", ".xhtml")


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The clippings of the page in its order, their lines unknown, or what it hands to its site.

    Raises ClipError for a page that is nested too deep.
    """
    from selectolax.lexbor import LexborHTMLParser

    from clippings.importers.html_pages.main import main_part
    from clippings.importers.html_pages.own_cards import take_own_cards
    from clippings.importers.html_pages.text import markdown_of, title_in_head

    text = decode_page(data)
    front, body = split_front_matter(text.replace("\r\n", "\n"))
    require_shallow(body, _DEEPEST)
    page = LexborHTMLParser(only_marked(body))
    own = take_own_cards(page)
    link_opened(page)
    title = front or title_in_head(page)
    main = main_part(page)
    tables = read_tables(main, names)
    rest = read_markdown((title + markdown_of(main)).translate(_UNSEEN).encode(), names)
    found = (*(replace(entry, line=0) for entry in rest.entries), *tables.entries)
    entries = (*own, *found)
    handed = read_calls(body, names)
    if (
        not own
        and len(handed.entries) > len(tables.entries)
        and len(handed.entries) >= len(rest.entries)
    ):
        return handed
    if not entries:
        from clippings.importers.javascript import read_scripts

        return read_scripts(text, names)
    return Imported(
        entries=entries,
        findings=(*rest.findings, *tables.findings),
        keys=(*rest.keys, *tables.keys),
        left=tuple(link._replace(line=0) for link in rest.left),
    )
