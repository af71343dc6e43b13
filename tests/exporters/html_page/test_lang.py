"""Language and direction of what a page quotes."""

import pytest

from clippings.exporters.html_page.lang import direction_of, language_group, valid_language


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Le Monde", "ltr"),
        ("مشروع BLOOM", "rtl"),
        ("BLOOM مشروع", "ltr"),
        ("״זה עובד״", "rtl"),
        ("«500» באנגלית", "rtl"),
        ("2021", "ltr"),
        ("", "ltr"),
    ],
)
def test_the_first_strong_character_gives_the_direction(text: str, direction: str) -> None:
    assert direction_of(text) == direction


@pytest.mark.parametrize(
    ("tag", "valid", "group"),
    [
        ("pt-BR", "pt-BR", "pt"),
        ("no", "no", "no"),
        ("english", "", ""),
        ('x"y', "", ""),
        ("", "", ""),
    ],
)
def test_only_valid_tags_are_published(tag: str, valid: str, group: str) -> None:
    assert (valid_language(tag), language_group(tag)) == (valid, group)
