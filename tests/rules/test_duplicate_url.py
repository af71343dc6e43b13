"""Two clippings with one address."""

import pytest

from tests.rules.judging import messages


@pytest.mark.parametrize(
    "other",
    [
        "https://example.org/a",
        "http://example.org/a",
        "https://EXAMPLE.org/a/",
        "https://example.org:443/a?utm_source=x",
        "https://example.org/a#top",
    ],
)
def test_finds_one_address_in_two_spellings(other: str) -> None:
    text = f"- id: a\n  url: https://example.org/a\n- id: b\n  url: {other}\n"
    assert messages(text, "duplicate-url") == [
        "4 error: the address is the same as in 'a' (line 2)"
    ]


def test_only_warns_where_the_titles_differ() -> None:
    text = (
        "- {id: a, url: https://example.org/e-paper, title: One}\n"
        "- {id: b, url: https://example.org/e-paper, title: Two}\n"
        "- {id: c, url: https://example.org/e-paper, title: one}\n"
    )
    assert messages(text, "duplicate-url") == [
        "2 warning: the address is the same as in 'a' (line 1)",
        "3 error: the address is the same as in 'a' (line 1)",
    ]


def test_www_and_parameters_tell_addresses_apart() -> None:
    text = (
        "- {id: a, url: https://example.org/a}\n"
        "- {id: b, url: https://www.example.org/a}\n"
        '- {id: c, url: "https://example.org/a?p=2"}\n'
        "- {id: d, title: A}\n"
        "- {id: e, title: A}\n"
    )
    assert messages(text, "duplicate-url") == []
