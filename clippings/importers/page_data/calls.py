"""Articles that a page passes to a template of its site: shortcodes, includes, components.

`{{< press title="…" url="…" >}}`, `{% include press.html title="…" url="…" %}`,
`<PressItem outlet="…" href="…">A title</PressItem>`.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from clippings.importers.imported import Imported
from clippings.importers.notations.line_numbers import with_lines
from clippings.importers.notations.markup_in_values import without_markup
from clippings.importers.rows.entries import read_rows
from clippings.importers.rows.one_row import Row
from clippings.importers.trees.article_records import has_address
from clippings.shares import mostly
from clippings.values import Plain
from clippings.words.keys import fields_among

_VALUE = (
    r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\{\s*(?:"[^"]*"|'[^']*'|`[^`]*`)\s*\}|`[^`]*`)"""
)
_PAIR = re.compile(rf"([\w:.-]+)\s*[=:]\s*({_VALUE})")
_CALL = re.compile(
    rf"(?:\{{\{{[<%]\s*(?P<shortcode>[\w/.-]+)|\{{%-?\s*(?P<tag>\w+(?:\s+[\w/.-]+\.\w+)?)"
    rf"|<(?P<component>[A-Z][\w.]*|[a-z]+-[\w-]+))(?P<pairs>(?:[\s,]+[\w:.-]+\s*[=:]\s*{_VALUE})+)"
    r"\s*/?(?:[%>]\}\}|-?%\}|/?>)(?:(?P<body>[^<>{}]{1,300})</)?"
)
_HEADING = re.compile(r"^#{2,6}[ \t]+(?P<words>.+?)[ \t#]*$", re.MULTILINE)
_NAMING_FIELDS = ("title", "outlet")


def read_calls(text: str, names: Mapping[str, str]) -> Imported:
    """The entries of the calls that have an address and a title or an outlet, in page order."""
    found: dict[str, list[Row]] = defaultdict(list)
    for name, row in _calls(text):
        found[name].append(row)
    rows = max(filter(_are_articles, found.values()), key=len, default=[])
    return read_rows(rows, names) if rows else Imported()


def _calls(text: str) -> Iterator[tuple[str, Row]]:
    headings = [*_HEADING.finditer(text)]
    above = ""
    for call, line in with_lines(text, _CALL.finditer(text)):
        while headings and headings[0].start() < call.start():
            above = headings.pop(0)["words"]
        values: dict[str, Plain] = {
            key: _value(written) for key, written in _PAIR.findall(call["pairs"])
        }
        if call["body"] and (words := without_markup(call["body"])):
            values["text" if "title" in fields_among(values) else "title"] = words
        name = call["shortcode"] or call["tag"] or call["component"]
        yield " ".join(name.split()), Row(values, line, (above,) if above else ())


def _value(written: str) -> str:
    return re.sub(r"\\(.)", r"\1", written.strip("{} \n\t")[1:-1])


def _are_articles(rows: Sequence[Row]) -> bool:
    """Whether most calls have an address and a title or an outlet."""
    return mostly(
        has_address(row.values) and bool(fields_among(row.values) & {*_NAMING_FIELDS})
        for row in rows
    )
