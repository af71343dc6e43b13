"""Cells between tabs, which may hold commas."""

from tests.importers.reading import plain, read


def test_a_comma_in_a_cell_parts_nothing() -> None:
    text = "Title\tOutlet\tURL\nOne, two\tWired\thttps://a.example/1\n"
    assert plain(read("tsv", text)) == [
        {"title": "One, two", "outlet": "Wired", "url": "https://a.example/1"}
    ]
