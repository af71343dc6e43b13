"""Recognises formats by their content."""

import pytest

from clippings.errors import ClipError
from clippings.importers import IMPORTERS, find_importer, guess_format
from clippings.importers.signs import (
    format_by_content,
    is_binary,
    is_only_markdown,
    is_only_yaml,
)

FRONT = "---\ntitle: Press\neditor: source\n---\n\n"


@pytest.mark.parametrize(
    ("name", "text", "format_name"),
    [
        ("press.yml", "", "yaml"),
        ("press.md", "- a: b", "markdown"),
        ("press.csv", "a;b", "csv"),
        ("press.json", "[]", "json"),
        ("press.json", '[{"type": "book", "issued": {"date-parts": [[2021]]}}]', "csl"),
        ("feed.json", '{"version": "https://jsonfeed.org/version/1.1", "items": []}', "jsonfeed"),
        ("x.htm", "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>B</TITLE>", "bookmarks"),
        ("x.htm", "<!DOCTYPE html><html>", "html"),
        ("x.html", "## 2021\n\n- **Wired**: [A piece](https://wired.com/a)", "markdown"),
        ("x.html", "In short: [A piece](https://a.b)<ul><li>x</ul>", "html"),
        ("x.xml", '<?xml version="1.0"?><rss version="2.0">', "rss"),
        ("stdin", '{"a": 1}\n{"a": 2}\n', "jsonl"),
        ("stdin", '[{"a": 1}]', "json"),
        ("stdin", "TY  - NEWS\nER  - \n", "ris"),
        ("stdin", "% by hand\n@article{a, title={x}}", "bibtex"),
        ("stdin", '[[press]]\ntitle = "x"\n', "toml"),
        ("stdin", "# ours\n- title: x\n", "yaml"),
        ("stdin", "# Media\n\n- [a](https://b.org)\n", "markdown"),
        (
            "stdin",
            "# Media\n\n## Le Monde\n\n- Source: [Le Monde](https://b.org) – 2021",
            "markdown",
        ),
        ("stdin", "# Media\n\nPress office: us\n\n- [a](https://b.org)\n", "markdown"),
        ("stdin", "# ours\n- title: x\n  note: see [a](https://b.org)\n", "yaml"),
        ("stdin", f"{FRONT}- [a](https://b.org), Wired, 2021\n", "markdown"),
        ("stdin", f"{FRONT}-   Wired: [a](https://b.org)\n", "markdown"),
        (
            "stdin",
            f"{FRONT}- I was on *Today*: [a](https://b.org)\n".replace("---", "+++"),
            "markdown",
        ),
        ("stdin", f"{FRONT}- title: x\n  url: https://b.org\n", "yaml"),
        ("press.qmd", f"{FRONT}- Wired: A piece, 2021\n", "markdown"),
        ("press.Rmd", f"{FRONT}- Wired: A piece, 2021\n", "markdown"),
        ("press.mdx", f"{FRONT}- Wired: A piece, 2021\n", "markdown"),
        ("press.txt", f"{FRONT}- Wired: [a](https://b.org)\n", "markdown"),
        ("stdin", "date,outlet,title,url\n", "csv"),
        ("stdin", "A piece, Le Monde, 4 May 2021\nhttps://a.org/1\n", "markdown"),
        ("stdin", "date\toutlet\ttitle\n", "tsv"),
        ("stdin", "https://a.org/1\nhttps://b.org/2\n", "markdown"),
        ("stdin", '\ufeff<?xml version="1.0"?>\n<feed xmlns="x">', "rss"),
    ],
)
def test_recognises_the_format(name: str, text: str, format_name: str) -> None:
    assert guess_format(name, text.encode()) == format_name


def test_asks_for_a_format_that_is_not_recognised() -> None:
    with pytest.raises(ClipError, match="--from"):
        guess_format("stdin", b"hello")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("press.xlsx", b"PK\x03\x04\x14"),
        ("press.pdf", b"%PDF-1.7\n"),
        ("press.xls", b"\xd0\xcf\x11\xe0\0\0"),
        ("press.org", b"* [[https://a.org/1][A piece]], Wired, 2021\n"),
    ],
)
def test_a_file_in_an_unsupported_format_must_be_converted(name: str, data: bytes) -> None:
    with pytest.raises(
        ClipError,
        match=f"^{name} is in a format that cannot be read; save the list as CSV, HTML or Mark",
    ):
        guess_format(name, data)


def test_lists_the_formats_for_an_unknown_name() -> None:
    with pytest.raises(ClipError, match="did you mean yaml"):
        find_importer("yml")


@pytest.mark.parametrize("name", IMPORTERS)
def test_every_format_has_its_module(name: str) -> None:
    importer = find_importer(name)
    assert all(suffix.startswith(".") for suffix in importer.SUFFIXES)
    assert callable(importer.read)


@pytest.mark.parametrize(
    ("text", "found"), [("[]", "json"), ("a\tb\n", None), ("TY  - NEWS\n", None)]
)
def test_only_given_formats_are_considered(text: str, found: str | None) -> None:
    assert format_by_content(text.encode(), ("json", "csv")) == found


@pytest.mark.parametrize(
    ("data", "so"),
    [(b"%PDF-1.7", True), (b"PK\x03\x04", True), (b"a\0b", True), (b"- a: b", False)],
)
def test_binary_documents_are_recognised(data: bytes, so: bool) -> None:
    assert is_binary(data) is so


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("- [a](https://b.org)", True),
        ("- [a](https://b.org)\n<li>b</li>", False),
        ("- a", False),
    ],
)
def test_markdown_links_without_html_distinguish_it_from_html(text: str, so: bool) -> None:
    assert is_only_markdown(text.encode()) is so


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("# ours\npress:\n- title: x\n", True),
        ("title: x\n", False),
        ("press: [a, b]\n[c]: d\n", False),
        ("Wired: [a](https://b.org)\n", False),
        ("hello\n", False),
    ],
)
def test_a_mapping_with_nested_values_is_yaml(text: str, so: bool) -> None:
    assert is_only_yaml(text.encode()) is so
