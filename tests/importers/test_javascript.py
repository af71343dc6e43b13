"""Reads lists in scripts."""

from contextlib import suppress

import pytest

from clippings.errors import ClipError
from tests.importers.reading import messages, plain, read

LIST = """\
import gull from "./gull.png";
import { other } from "./other";

interface Piece { title: string; url?: string }
const ARCHIVE = "https://archive.example/";
const helper = (x: number) => ({ title: "no piece", rows: [x, { a: 1 }] });

// { title: "in a comment", url: "https://comment.example/" }
export const press: Piece[] = [
  {
    title: 'It\\'s "here" \\u2013 now',
    url: `https://gull.example/1`, // the first
    outlet: "The Gull",
    date: new Date("2021-05-04"),
    image: gull,
  },
  { title: "One " + "piece", url: ARCHIVE + "2", 'outlet': "Tern Weekly",
    note: t("press.note"), summary: `${other} words`, year: 2020, image: require("./tern.png") },
] as const;
"""


def test_literals_are_read_and_computed_values_are_ignored() -> None:
    imported = read("javascript", LIST)
    assert plain(imported) == [
        {
            "url": "https://gull.example/1",
            "title": 'It\'s "here" – now',
            "outlet": "The Gull",
            "date": "2021-05-04",
            "image": "./gull.png",
        },
        {
            "url": "https://archive.example/2",
            "title": "One piece",
            "outlet": "Tern Weekly",
            "date": "2020",
            "image": "./tern.png",
        },
    ]
    assert [entry.line for entry in imported.entries] == [10, 17]
    assert not messages(imported)


def test_lists_with_several_names_are_groups() -> None:
    script = """\
module.exports = {
  radio: [{ title: "On air", url: "https://a.example/1", outlet: "Gull FM" }],
  online: [{ title: "In print", url: "https://b.example/2", outlet: "Tern" }],
  team: [{ name: "Ann Doe", url: "https://ann.example/" }],
};
"""
    found = [(one["title"], one["section"]) for one in plain(read("javascript", script))]
    assert found == [("On air", "radio"), ("In print", "online")]


def test_a_broken_row_is_reported_and_the_others_are_read() -> None:
    script = """\
const press = [
  { title: "One", url: "https://a.example/1" },
  { title: "Two" url: "https://b.example/2" },
  { title: "Three", url: "https://c.example/3" },
];
"""
    imported = read("javascript", script)
    assert {"One", "Three"} <= {str(one["title"]) for one in plain(imported)}
    assert [line for line, _ in messages(imported)] == [3]


def test_a_list_in_a_script_of_a_page_is_read() -> None:
    page = """\
<!doctype html><title>Press</title><main><div id="list"></div></main>
<script src="menu.js"></script><script>let menu = [{ label: "Home", href: "/" }];</script>
<script>
var ITEMS = [{"h": "Gulls learn to sing", "u": "https://gull.example/1"},
             {"h": "A tern returns home at last", "u": "https://tern.example/2"}];
</script>
"""
    found = [(one["title"], one["url"]) for one in plain(read("html", page))]
    assert found == [
        ("Gulls learn to sing", "https://gull.example/1"),
        ("A tern returns home at last", "https://tern.example/2"),
    ]


def test_an_unreadable_script_does_not_hide_another() -> None:
    rows = [f'{{"title": "A title", "url": "https://a{n}.example/1"}}' for n in range(2)]
    page = f"<script>let a = {'[' * 3000};</script><script>let b = [{', '.join(rows)}];</script>"
    assert len(plain(read("html", f"<title>Press</title>{page}"))) == 2


def test_data_for_other_programs_is_not_a_list() -> None:
    page = """\
<title>Press</title>
<script type="application/ld+json">
[{"name": "One", "url": "https://a.example/"}, {"name": "Two", "url": "https://b.example/"}]
</script>
<script>
const links = [
  { title: "One", url: "https://a.example/1" }, { title: "Two", url: "https://a.example/2" },
];
</script>
"""
    assert not plain(read("html", page))


@pytest.mark.parametrize(
    "nested", ["f(" * 50_000, "a + " * 50_000, "x = [" + "!" * 50_000, "{a:" * 150_000]
)
def test_an_endless_script_is_reported_in_one_sentence(nested: str) -> None:
    with suppress(ClipError):
        read("javascript", nested)


def test_odd_escapes_and_depths_are_not_errors() -> None:
    script = "const a = " + "[" * 1500 + "]" * 1500 + "; const b = ['\\u{110000}', '\\xZZ', '\\"
    assert not plain(read("javascript", script))


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ('new Date("2021-05-04")', "2021-05-04"),
        ("new Date(2021, 4, 4)", "2021-05-04"),
        ("new Date(2021, 11)", "2021-12"),
        ("new Date(2021, 4, 4, 12, 30)", "2021-05-04"),
        ("new Date(1620086400000)", "2021-05-04"),
        ("new Date(2021, month)", None),
        ("new Date()", None),
        ("Date.now()", None),
    ],
)
def test_a_date_may_be_given_in_numbers(written: str, date: str | None) -> None:
    text = f"export const press = [{{title: 'A', url: 'https://a.example/1', date: {written}}}]"
    assert plain(read("javascript", text))[0].get("date") == date
