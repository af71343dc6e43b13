"""How much words are like titles, outlets or authors."""

import pytest

from clippings.page_entries.in_lists.likeness import likeness, may_be

TITLES = [
    ("A long story of the river", "https://www.wired.com/1"),
    ("How the lakes of the town were saved", "https://www.lemonde.fr/2"),
    ("Why nobody winds the old clock", "https://www.zeit.de/3"),
]
OUTLETS = [("Wired", TITLES[0][1]), ("Le Monde", TITLES[1][1]), ("Die Zeit", TITLES[2][1])]
AUTHORS = [("Ada Lovelace", TITLES[0][1]), ("Grace Hopper", TITLES[1][1])]


@pytest.mark.parametrize(
    ("pairs", "field"), [(TITLES, "title"), (OUTLETS, "outlet"), (AUTHORS, "author")]
)
def test_each_is_most_like_what_it_is(pairs: list[tuple[str, str]], field: str) -> None:
    fields = ("title", "outlet", "author")
    like = {one: likeness(one, pairs, is_part=False) for one in fields}
    assert max(like, key=lambda one: like[one]) == field


def test_no_lines_are_like_nothing() -> None:
    assert likeness("title", [], is_part=False) == 0


@pytest.mark.parametrize(
    ("field", "words", "so"),
    [
        ("outlet", "The Hive", True),
        ("outlet", "a story of the old river", False),
        ("author", "Ada Lovelace", True),
        ("author", "the old river", False),
        ("title", "A story", True),
        ("title", "and so it goes", False),
        ("title", "word " * 40, False),
    ],
)
def test_one_line_may_be_an_exception(field: str, words: str, so: bool) -> None:
    assert may_be(field, words, "https://a.example/1") is so
