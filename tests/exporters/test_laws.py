"""What holds for every format, whatever stands in the fields, as other readers see it."""

import csv
import json
import re
from collections.abc import Iterator
from io import BytesIO, StringIO
from xml.etree import ElementTree

import feedparser  # type: ignore[import-untyped]
import pytest
import rispy  # type: ignore[import-untyped]
import yaml
from bibtexparser.entrypoint import parse_string
from hypothesis import given, settings
from markdown_it import MarkdownIt
from markdown_it.token import Token

from clippings.clipping import Collection
from clippings.exporters.markdown import TEMPLATES
from clippings.grouping import GROUPINGS
from clippings.locales import find_locale
from tests.exporters.hostile import hostile
from tests.exporters.written import written

_WEB_OR_LOCAL = re.compile(r"https?://[^/]|(?![a-zA-Z][a-zA-Z0-9+.-]*:|//|\\).", re.DOTALL)
# What pages themselves write around a picture that leads somewhere, and where a line ends.
_OURS = re.compile(r'</a>|<br/>|<a href="(?P<href>[^"<>]*)">')


def _tokens(page: str) -> list[Token]:
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return reader.parse(page)


def _inline(tokens: list[Token]) -> Iterator[Token]:
    return (child for token in tokens for child in token.children or ())


def _count(tokens: list[Token], kind: str, level: int | None = None) -> int:
    return sum(token.type == kind and level in (None, token.level) for token in tokens)


def _refuse_what_runs(tokens: list[Token]) -> None:
    assert _count(tokens, "html_block") == 0
    for token in _inline(tokens):
        if token.type == "html_inline":
            ours = _OURS.fullmatch(token.content)
            assert ours, token.content
            assert ours["href"] is None or _WEB_OR_LOCAL.match(ours["href"])
        for name in ("href", "src"):
            if address := token.attrs.get(name):
                assert _WEB_OR_LOCAL.match(str(address)), address


@pytest.mark.parametrize("template", TEMPLATES)
@given(collection=hostile)
@settings(max_examples=20)
def test_nothing_on_a_markdown_page_runs(template: str, collection: Collection) -> None:
    _refuse_what_runs(_tokens(written("markdown", collection, template=template)))


@pytest.mark.parametrize("by", GROUPINGS)
@given(collection=hostile)
@settings(max_examples=8)
def test_nothing_under_a_heading_runs(by: str, collection: Collection) -> None:
    page = written("markdown", collection, template="list", group_by=by, locale=find_locale("ar"))
    _refuse_what_runs(_tokens(page))


@given(collection=hostile)
@settings(max_examples=20)
def test_every_entry_of_a_page_has_its_heading_and_no_more(collection: Collection) -> None:
    tokens = _tokens(written("markdown", collection))
    assert _count(tokens, "heading_open") == 1 + len(collection.clippings)
    assert _count(tokens, "fence") + _count(tokens, "code_block") + _count(tokens, "hr") == 0


@given(collection=hostile)
@settings(max_examples=20)
def test_every_line_of_a_list_is_one_item(collection: Collection) -> None:
    tokens = _tokens(written("markdown", collection, template="list"))
    assert _count(tokens, "list_item_open") == len(collection.clippings)
    assert _count(tokens, "fence") + _count(tokens, "code_block") + _count(tokens, "hr") == 0


@given(collection=hostile)
@settings(max_examples=20)
def test_what_stands_in_a_cell_stays_in_it(collection: Collection) -> None:
    tokens = _tokens(written("markdown", collection, template="table"))
    assert _count(tokens, "td_open") == 5 * len(collection.clippings)
    assert _count(tokens, "tr_open") == len(collection.clippings) + bool(collection.clippings)


@pytest.mark.parametrize(("name", "delimiter"), [("csv", ","), ("tsv", "\t")])
@given(collection=hostile)
@settings(max_examples=20)
def test_no_cell_of_a_table_runs(name: str, delimiter: str, collection: Collection) -> None:
    text = written(name, collection)
    rows = list(csv.reader(StringIO(text, newline=""), delimiter=delimiter))
    assert len(rows) == 1 + len(collection.clippings)
    assert len({len(row) for row in rows}) == 1
    assert not re.search(
        r"^[=+\-@\t\r＝＋－＠]", "\n".join(cell[:1] for row in rows for cell in row)
    )
    raw = csv.DictReader(
        StringIO(written(name, collection, raw=True), newline=""), delimiter=delimiter
    )
    assert [row["title"] for row in raw] == [one.title for one in collection.clippings]


@given(collection=hostile)
@settings(max_examples=20)
def test_atom_is_read_whole(collection: Collection) -> None:
    text = written("atom", collection)
    ElementTree.fromstring(text.encode())
    feed = feedparser.parse(BytesIO(text.encode()))
    assert (feed.bozo, len(feed.entries)) == (False, len(collection.clippings))
    links = [link.href for entry in feed.entries for link in entry.get("links", ())]
    assert all(href.startswith(("http://", "https://")) for href in links)


@given(collection=hostile)
@settings(max_examples=20)
def test_a_json_feed_is_read_whole(collection: Collection) -> None:
    items = json.loads(written("jsonfeed", collection))["items"]
    assert len(items) == len(collection.clippings)
    for item in items:
        assert item["content_html"]
        for address in (item.get("url"), item.get("image"), item.get("_clip", {}).get("archive")):
            assert not address or address.startswith(("http://", "https://"))


@pytest.mark.parametrize("name", ["json", "csl"])
@given(collection=hostile)
@settings(max_examples=20)
def test_json_is_read_whole(name: str, collection: Collection) -> None:
    items = json.loads(written(name, collection))
    assert [item["id"] for item in items] == [one.id for one in collection.clippings]


@given(collection=hostile)
@settings(max_examples=20)
def test_json_lines_are_lines(collection: Collection) -> None:
    lines = written("jsonl", collection).splitlines()
    assert [json.loads(line)["id"] for line in lines] == [one.id for one in collection.clippings]


@given(collection=hostile)
@settings(max_examples=20)
def test_yaml_is_read_whole_and_as_text(collection: Collection) -> None:
    items = yaml.safe_load(written("yaml", collection))
    titles = [str(item.get("title", "")) for item in items]
    assert titles == [one.title for one in collection.clippings]
    assert all(isinstance(item.get("title", ""), str) for item in items)


@given(collection=hostile)
@settings(max_examples=20)
def test_ris_is_read_whole(collection: Collection) -> None:
    references = rispy.loads(written("ris", collection))
    assert [one["id"] for one in references] == [one.id for one in collection.clippings]
    urls = [url for one in references for url in one.get("urls", [])]
    assert not [url for url in urls if re.match(r"\s*(javascript|data):", url)]


@given(collection=hostile)
@settings(max_examples=20)
def test_biblatex_is_read_whole(collection: Collection) -> None:
    library = parse_string(written("biblatex", collection))
    assert not library.failed_blocks
    assert [one.key for one in library.entries] == [one.id for one in collection.clippings]
    for entry in library.entries:
        for name in ("url", "eprint"):
            assert name not in entry.fields_dict or entry[name].startswith("http")
