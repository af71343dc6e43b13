"""Language tags."""

import pytest

from tests.rules.judging import clipping, found, messages


@pytest.mark.parametrize("tag", ["fr", "pt-BR", "no", "nb", "zh-Hans", "gsw"])
def test_takes_tags_in_use(tag: str) -> None:
    assert found(clipping(lang=tag), "lang") == []


def test_names_the_tag_that_was_meant() -> None:
    (finding,) = found(clipping(lang="French"), "lang")
    assert finding.severity == "error"
    assert finding.message == "'French' is not a language tag (BCP 47)"
    assert finding.hint == "write fr"
    assert finding.fix is None


def test_can_put_right_a_spelling() -> None:
    (finding,) = found(clipping(lang="pt_BR"), "lang")
    assert finding.fix == "pt-BR"


def test_looks_at_the_languages_of_the_page_and_of_outlets() -> None:
    text = "lang: english\noutlets:\n- name: Le Monde\n  lang: French\nclippings: []\n"
    assert messages(text, "lang") == [
        "1 error: 'english' is not a language tag (BCP 47)",
        "4 error: 'French' is not a language tag (BCP 47)",
    ]


@pytest.mark.parametrize(
    ("beside", "line"),
    [
        ("title: The foxx press\nintro: hi\nlang: xx\n", 3),
        ("# xx\ntitle: xx\noutlets:\n- {name: xx, lang: 'xx'}\n", 4),
        (
            "title: xx\noutlets:\n  axx: [xx]\n  xx:\n    url: https://xx.example/\n    lang: xx\n",
            6,
        ),
    ],
)
def test_shows_the_place_of_the_value_and_not_of_the_same_letters_elsewhere(
    beside: str, line: int
) -> None:
    (finding,) = found(f"{beside}clippings:\n- {{id: a, title: xx, lang: en}}\n", "lang")
    assert finding.place.line == line
    assert finding.place.excerpt[finding.place.column - 1 :].strip("'}") == "xx"
