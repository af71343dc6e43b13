"""Articles in lines of a key and a value."""

import pytest

from tests.importers.reading import plain, read

FACTS = [
    {"title": f"A title of words {n}", "url": f"https://a.example/{n}", "outlet": "Wired"}
    for n in (1, 2)
]


def _page(keys: tuple[str, str, str], line: str, between: str) -> str:
    stanzas = [
        "\n".join(line.format(key, value) for key, value in zip(keys, facts.values(), strict=True))
        for facts in FACTS
    ]
    return "---\nlayout: page\ntitle: Press\n---\n\nWhat they wrote.\n\n" + between.join(stanzas)


@pytest.mark.parametrize("keys", [("title", "href", "source"), ("Titel", "Link", "Zeitung")])
@pytest.mark.parametrize("line", ["{}: {}", "{}: {}  ", "{}: '{}'", "- {}: {}", "{}：{}"])
@pytest.mark.parametrize("between", ["\n\n", "\n\n---\n\n", "\n---\n"])
def test_lines_of_a_key_and_a_value_are_an_article(
    keys: tuple[str, str, str], line: str, between: str
) -> None:
    found = plain(read("markdown", _page(keys, line, between)))
    assert [{key: one[key] for key in ("title", "url", "outlet")} for one in found] == FACTS


def test_a_year_above_stanzas_is_their_date_and_unknown_keys_are_kept() -> None:
    stanza = "title: A title {0}\nhref: https://a.example/{0}\nshelf: {0}b\n"
    page = f"# Press\n\n## 2022\n\n{stanza.format(1)}\n## 2021\n\n{stanza.format(2)}"
    found = plain(read("markdown", page))
    assert [(one["date"], one["shelf"]) for one in found] == [("2022", "1b"), ("2021", "2b")]


def test_an_address_after_the_name_of_an_outlet_is_not_a_stanza() -> None:
    page = (
        "# Press\n\nWired: https://wired.com/a\nNPR: https://npr.org/b\n\nFor more write to us.\n"
    )
    assert [one["url"] for one in plain(read("markdown", page))] == [
        "https://wired.com/a",
        "https://npr.org/b",
    ]
