"""Articles in lines of a key and a value, for a script of the site to read.

title: A title of words
source: Wired
href: https://wired.com/a-title

An empty line or a rule separates them, as in Debian control files
(https://manpages.debian.org/deb822).
"""

import re
from collections.abc import Iterator, Mapping

from clippings.importers.imported import Imported
from clippings.importers.notations.markup_in_values import unquoted
from clippings.importers.notations.plain_tree import texts_by_key
from clippings.importers.rows import looks
from clippings.importers.rows.entries import read_rows
from clippings.importers.rows.one_row import Row
from clippings.values import Plain
from clippings.words.keys import fields_named

_LINE = re.compile(
    r"(?:[-*+][ \t]+)?(?P<key>[^\W\d][\w .-]{0,30}?)[ \t]*(?::(?:[ \t]+|$)|：[ \t]*)(?P<value>.*)"
)
_FENCE = re.compile(r"(?:-{3,}|\*{3,}|`{3,}\w*|~{3,}\w*)")
_HEADING = re.compile(r"#{1,6}[ \t]+(?P<words>.+?)[ \t#]*")
_HARD_BREAK = re.compile(r"(?:\\|[ \t]{2,}|<br ?/?>)$")
_FACTS = frozenset(("title", "outlet", "date", "image", "summary", "author"))
_FEWEST = 2  # stanzas, and facts beside the address


def read_stanzas(text: str, names: Mapping[str, str]) -> Imported:
    """The entries of the stanzas that have an address and a title, in page order."""
    rows = [row for row in _stanzas(text) if _is_article(row.values)]
    return read_rows(rows, names) if len(rows) >= _FEWEST else Imported()


def _stanzas(text: str) -> Iterator[Row]:
    """Runs of lines in which each line has a different key."""
    above: tuple[str, ...] = ()
    values: dict[str, Plain] = {}
    start, broken = 0, False
    for number, line in enumerate((*text.splitlines(), ""), start=1):
        written = _HARD_BREAK.sub("", line.strip())
        heading, pair = _HEADING.fullmatch(written), _LINE.fullmatch(written)
        if not written or heading or _FENCE.fullmatch(written):
            if values and not broken:
                yield Row(values, start, above)
            above = (heading["words"],) if heading else above
            values, broken = {}, False
        elif pair and pair["key"] not in values:
            start = start if values else number
            values[pair["key"]] = unquoted(pair["value"])
        else:
            broken = True


def _is_article(values: Mapping[str, Plain]) -> bool:
    """Whether one value is an address, and other keys are those of a title and further facts."""
    texts = texts_by_key(values).values()
    leads = any(looks.is_url(text) and not looks.is_picture_path(text) for text in texts)
    facts = {fact for key in values for fact in fields_named(key) & _FACTS}
    return leads and "title" in facts and len(values) > _FEWEST
