"""A single page whose front matter describes one article."""

import re
from collections.abc import Mapping

from clippings.errors import ClipError
from clippings.importers.imported import Imported
from clippings.importers.notations.list_bytes import decoded
from clippings.importers.notations.plain_tree import texts_by_key
from clippings.importers.page_data.front_body import links_to_article
from clippings.importers.page_data.front_matter import (
    DATA_SUFFIXES,
    front_matter_record,
    read_folder,
)
from clippings.importers.rows.looks import is_url
from clippings.values import Plain
from clippings.words.keys import field_meant
from clippings.words.sections import announce_press

# A list item that begins with a link, as on a press page.
_LISTED = re.compile(r"^[ \t]*(?:[-*+]|\d+\.)[ \t]+\[[^\]\n]+\]\(\s*https?:", re.MULTILINE)


def read_front_article(name: str, data: bytes, names: Mapping[str, str]) -> Imported:
    """The clipping that a page of this name describes; empty if it describes no article."""
    if name.rpartition(".")[2].lower() in DATA_SUFFIXES:
        return Imported()
    text = decoded(data).replace("\r\n", "\n")
    try:
        record = front_matter_record(text, name)
    except ClipError:
        return Imported()
    alone = _describes_article(record) and not _LISTED.search(text)
    return read_folder({name: data}, names) if alone else Imported()


def _describes_article(record: Mapping[str, Plain]) -> bool:
    """Whether a record has a title, an address, and an outlet, a date or an author.

    Without an address on another site it needs the outlet and the date. Without outlet and note,
    its title must not be that of a press page.
    """
    texts = {key: text for key, text in texts_by_key(record).items() if text.strip()}
    fields = {field_meant(key) for key, text in texts.items() if not is_url(text)}
    titles = [text for key, text in texts.items() if field_meant(key) == "title"]
    if not titles or not links_to_article(record):
        return {"title", "outlet", "date"} <= fields
    if fields & {"outlet", "note"} or announce_press(titles):
        return bool(fields & {"outlet", "note"})
    others = (text for key, text in texts.items() if field_meant(key) != "title")
    return bool(fields & {"date", "author"}) or announce_press([*others])
