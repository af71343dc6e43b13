"""Running text, distinguished from lines of a list."""

from clippings.page_entries import read_entries


def test_a_mark_alone_on_a_line_before_links_is_no_error() -> None:
    found = read_entries(":\nhttp://planet.example/a\n: http://gull.example/b\n: http://c.example/")
    assert {one.plain["url"] for one in found} <= {
        "http://planet.example/a",
        "http://gull.example/b",
        "http://c.example/",
    }


def test_a_sentence_with_a_link_is_no_entry_but_a_name_before_a_colon_leads_one() -> None:
    said = "We wrote to [the office](https://town.example/office) about the lake and its fishes"
    page = (
        f"# Press\n\n{said} and they answered.\n\n[The Planet](https://planet.example/a): A lake\n"
    )
    assert [one.plain["url"] for one in read_entries(page)] == ["https://planet.example/a"]
