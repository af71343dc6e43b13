"""Words beside links that may be titles."""

import pytest

from clippings.page_entries import read_entries


@pytest.mark.parametrize(
    ("words", "may_be"),
    [
        ("A long headline about us", True),
        ("Single", False),
        ("all in lower case", False),
        ("A word " * 21, False),
    ],
)
def test_a_title_has_several_words_but_not_too_many_and_no_small_beginning(
    words: str, may_be: bool
) -> None:
    page = f"# Press\n\n- {words}, 4 May 2021, [read](https://x.example/1), taz\n"
    titles = [entry.plain.get("title") for entry in read_entries(page)]
    assert titles == [words if may_be else None]
