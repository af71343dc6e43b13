"""Reads tab-separated values."""

from tests.importers.reading import plain, read


def test_a_comma_does_not_split_a_cell() -> None:
    text = "Title\tOutlet\tURL\nOne, two\tWired\thttps://a.example/1\n"
    assert plain(read("tsv", text)) == [
        {"title": "One, two", "outlet": "Wired", "url": "https://a.example/1"}
    ]
