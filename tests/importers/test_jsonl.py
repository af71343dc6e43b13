"""One record a line."""

from tests.importers.reading import read, told


def test_json_lines_report_the_line_that_is_broken() -> None:
    imported = read("jsonl", '{"url": "https://a.org/1"}\n{broken\n\n{"url": "https://a.org/2"}\n')
    assert [entry.line for entry in imported.entries] == [1, 4]
    assert told(imported) == [(2, "a line is not a JSON object")]
