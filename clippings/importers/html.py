"""Reads press pages in HTML: tables by their headers, everything else converted to Markdown."""

from collections.abc import Mapping
from dataclasses import replace

from clippings.charset import decode_page
from clippings.finding import NOWHERE
from clippings.importers.html_pages.script_links import add_script_links
from clippings.importers.html_pages.tables import read_tables
from clippings.importers.imported import Imported
from clippings.importers.markdown import read as read_markdown
from clippings.importers.notations.nesting import require_shallow
from clippings.importers.page_data.calls import read_calls
from clippings.importers.page_data.front_matter import split_front_matter
from clippings.markers import only_marked
from clippings.page_entries.markup.prose import UNSEEN

_UNSEEN = dict.fromkeys(map(ord, UNSEEN))  # Markdown markup next to one would not be recognised
_DEEPEST = 20_000  # nested elements; the parser's work grows with the square of their number
SUFFIXES = (".html", ".htm", ".xhtml")


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The clippings of the page in order (lines unknown), or the data that it passes to its site.

    Raises ClipError for a page that is nested too deeply.
    """
    from selectolax.lexbor import LexborHTMLParser

    from clippings.importers.html_pages.main import main_part
    from clippings.importers.html_pages.own_cards import take_own_cards
    from clippings.importers.html_pages.text import markdown_of, title_in_head

    text = decode_page(data)
    front_title, body = split_front_matter(text.replace("\r\n", "\n"))
    require_shallow(body, _DEEPEST)
    page = LexborHTMLParser(only_marked(body))
    own = take_own_cards(page)
    add_script_links(page)
    title = front_title or title_in_head(page)
    main = main_part(page)
    tables = read_tables(main, names)
    rest = read_markdown((title + markdown_of(main)).translate(_UNSEEN).encode(), names)
    found = (*(replace(entry, line=0) for entry in rest.entries), *tables.entries)
    entries = (*own, *found)
    passed = read_calls(body, names)
    if (
        not own
        and len(passed.entries) > len(tables.entries)
        and len(passed.entries) >= len(rest.entries)
    ):
        return passed
    if not entries:
        from clippings.importers.javascript import read_scripts

        return read_scripts(text, names)
    return Imported(
        entries=entries,
        findings=(*(one._replace(place=NOWHERE) for one in rest.findings), *tables.findings),
        keys=(*rest.keys, *tables.keys),
        left=tuple(link._replace(line=0) for link in rest.left),
    )
