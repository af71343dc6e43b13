"""Reads TOML tables with their lines."""

import pytest

from clippings.errors import ClipError
from tests.importers.reading import messages, plain, read


def test_a_broken_table_does_not_affect_the_others() -> None:
    text = (
        '[[press]]\ntitle = "A "river""\n[[press]]\ntitle = "A lake"\nurl = "https://a.example/2"\n'
    )
    imported = read("toml", text)
    assert [one["title"] for one in plain(imported)] == ["A lake"]
    assert messages(imported) == [(1, "a table is not TOML")]


def test_nested_tables_stay_with_their_table_in_broken_toml() -> None:
    text = (
        'title = "Press\n[[press]]\ntitle = "A river"\nurl = "https://a.example/1"\n'
        '[[press.links]]\nurl = "https://b.example/2"\n'
        '[[press]]\ntitle = "A lake"\nurl = "https://a.example/3"\n'
    )
    imported = read("toml", text)
    assert [one["title"] for one in plain(imported)] == ["A river", "A lake"]
    assert messages(imported) == [(1, "a table is not TOML")]


def test_toml_tables_are_read_with_their_lines() -> None:
    text = """\
[[press]]
title = "A"
url = "https://a.org/1"
date = 2021-05-04

[[press]]
title = "B"
url = "https://a.org/2"
date = "2021-05"
"""
    imported = read("toml", text)
    assert [(entry.line, entry.plain["date"]) for entry in imported.entries] == [
        (1, "2021-05-04"),
        (6, "2021-05"),
    ]


def test_articles_that_are_not_tables_have_no_line() -> None:
    text = 'press = [\n  {title = "A", url = "https://a.org/1"},\n]\n'
    assert [entry.line for entry in read("toml", text).entries] == [0]


def test_a_number_without_end_is_told_in_one_sentence() -> None:
    with pytest.raises(ClipError, match="it is not TOML"):
        read("toml", f"[[press]]\nnumber = {'9' * 5000}\n")
