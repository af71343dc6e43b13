"""A page whose front matter tells of one piece, as the files of a folder of them do."""

import re
from collections.abc import Mapping

from clippings.errors import ClipError
from clippings.importers.imported import Imported
from clippings.importers.notations.list_bytes import decoded
from clippings.importers.notations.plain_tree import texts_by_key
from clippings.importers.page_data.front_body import leads_elsewhere
from clippings.importers.page_data.front_matter import (
    DATA_SUFFIXES,
    front_matter_record,
    read_folder,
)
from clippings.importers.rows.looks import is_url
from clippings.values import Plain
from clippings.words.keys import field_meant
from clippings.words.sections import announce_press

# A line of a list that begins with a link, as those of a page of press do.
_LISTED = re.compile(r"^[ \t]*(?:[-*+]|\d+\.)[ \t]+\[[^\]\n]+\]\(\s*https?:", re.MULTILINE)


def read_piece(name: str, data: bytes, names: Mapping[str, str]) -> Imported:
    """The clipping that a page of this name tells of; none where it is no page of one piece."""
    if name.rpartition(".")[2].lower() in DATA_SUFFIXES:
        return Imported()
    text = decoded(data).replace("\r\n", "\n")
    try:
        record = front_matter_record(text, name)
    except ClipError:
        return Imported()
    alone = _is_piece(record) and not _LISTED.search(text)
    return read_folder({name: data}, names) if alone else Imported()


def _is_piece(record: Mapping[str, Plain]) -> bool:
    """Whether a record has a title and says where the piece is, and by whom, when or as what.

    Where it does not lead elsewhere it names the outlet and the day; where it names no outlet and
    has no remark, the title is not that of a page of press.
    """
    texts = {key: text for key, text in texts_by_key(record).items() if text.strip()}
    told = {field_meant(key) for key, text in texts.items() if not is_url(text)}
    titles = [text for key, text in texts.items() if field_meant(key) == "title"]
    if not titles or not leads_elsewhere(record):
        return {"title", "outlet", "date"} <= told
    if told & {"outlet", "note"} or announce_press(titles):
        return bool(told & {"outlet", "note"})
    others = (text for key, text in texts.items() if field_meant(key) != "title")
    return bool(told & {"date", "author"}) or announce_press([*others])
