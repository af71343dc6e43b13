"""Press pages in Markdown as an import format."""

from clippings.importers import find_importer

PAGE = "# Press\n\n- [One](https://a.example/1) 05/04/2021\n- [Two](https://a.example/2)\n"


def test_entries_come_with_their_lines() -> None:
    imported = find_importer("markdown").read(PAGE.encode(), {})
    assert [(entry.line, entry.plain["url"]) for entry in imported.entries] == [
        (3, "https://a.example/1"),
        (4, "https://a.example/2"),
    ]


def test_what_cannot_be_read_is_reported_with_its_line() -> None:
    (finding,) = find_importer("markdown").read(PAGE.encode(), {}).findings
    assert (finding.rule, finding.place.line) == ("date", 3)


def test_a_byte_order_mark_and_windows_line_ends_are_read() -> None:
    data = PAGE.replace("\n", "\r\n").encode("utf-8-sig")
    assert len(find_importer("markdown").read(data, {}).entries) == 2


FRONT = """---
title: Press
menu: {main: {name: Press, link: "https://a.example/press"}}
coverage:
  - {title: One, button: {link: "https://a.example/1"}}
  - {title: Two, button: {link: "https://a.example/2"}}
---
{{ list }}
"""


def test_a_list_in_the_front_matter_is_read_where_the_page_has_none() -> None:
    entries = find_importer("markdown").read(FRONT.encode(), {}).entries
    assert [entry.plain["url"] for entry in entries] == [
        "https://a.example/1",
        "https://a.example/2",
    ]


def test_a_menu_in_the_front_matter_is_no_list() -> None:
    page = FRONT.replace("coverage", "contacts").encode()
    assert not find_importer("markdown").read(page.replace(b"button", b"mail"), {}).entries
