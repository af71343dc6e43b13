"""Reads JSON Lines."""

from tests.importers.reading import messages, read


def test_a_broken_line_is_reported() -> None:
    imported = read("jsonl", '{"url": "https://a.org/1"}\n{broken\n\n{"url": "https://a.org/2"}\n')
    assert [entry.line for entry in imported.entries] == [1, 4]
    assert messages(imported) == [(2, "a line is not a JSON object")]
