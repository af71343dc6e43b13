"""Data that keeps pages, or lines of pages, as texts."""

import json

import pytest

from clippings.importers import guess_format
from clippings.values import Plain
from tests.importers.reading import plain, read

HTML = (
    "<h2>2021</h2> <ul><li>{0}<a href='https://lemonde.example/1'>A river</a>, Le Monde, 4 May"
    " 2021</li> <li><a href='https://zeit.example/2'>A lake</a>, Die Zeit, 5 May 2021</li></ul>"
)
MARKDOWN = (
    "- [A river](https://lemonde.example/1), Le Monde, 4 May 2021\n"
    "- [A lake](https://zeit.example/2), Die Zeit, 5 May 2021\n"
)
FOUND = [
    ("https://lemonde.example/1", "A river", "Le Monde", "2021-05-04"),
    ("https://zeit.example/2", "A lake", "Die Zeit", "2021-05-05"),
]


def facts(entries: list[dict[str, Plain]]) -> list[tuple[Plain, ...]]:
    return [tuple(one.get(key) for key in ("url", "title", "outlet", "date")) for one in entries]


@pytest.mark.parametrize("text", [HTML.format(""), MARKDOWN, HTML.format("<b>New:</b> ")])
@pytest.mark.parametrize(
    "kept",
    [
        lambda text: {"id": 7, "slug": "press", "content": {"rendered": text}},
        lambda text: {"title": "Press", "link": "https://a.example/press", "body": text},
        lambda text: {"sections": [{"heading": "Print", "html": text}]},
        lambda text: [{"type": "text", "value": text}],
    ],
)
def test_a_page_in_a_text_of_data_gives_its_entries(kept: object, text: str) -> None:
    assert callable(kept)
    assert facts(plain(read("json", json.dumps(kept(text))))) == FOUND


def test_links_in_the_texts_of_records_are_not_entries() -> None:
    rows = [
        {"title": f"A river {n}", "url": f"https://a.example/{n}", "date": "2021", "text": MARKDOWN}
        for n in range(3)
    ]
    found = plain(read("json", json.dumps(rows)))
    assert [one["url"] for one in found] == [row["url"] for row in rows]


PAGE = f'id: press\ndata:\n  - title: 0\n    images: []\n    text: "{HTML.format("")}"\n'


def test_a_page_that_is_only_yaml_is_read_as_yaml() -> None:
    assert guess_format("press.md", PAGE.encode()) == "yaml"
    assert facts(plain(read("yaml", PAGE))) == FOUND


@pytest.mark.parametrize(
    "page",
    ["Press:\n\n- [A river](https://a.example/1)\n", "Note: this is our page.\n", MARKDOWN],
)
def test_other_pages_are_markdown(page: str) -> None:
    assert guess_format("press.md", page.encode()) == "markdown"


def test_a_page_in_the_front_matter_may_be_one_line() -> None:
    page = f'---\ntitle: Press\nbody: "{HTML.format("")}"\n---\n'
    assert facts(plain(read("markdown", page))) == FOUND
