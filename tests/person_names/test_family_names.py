"""Family names that come first identify a person's name."""

import pytest

from clippings.person_names.family_names import (
    is_chinese_name,
    is_japanese_name,
    is_leading_family_name,
)


@pytest.mark.parametrize(
    ("name", "so"),
    [("王小明", True), ("欧阳修", True), ("張偉", True), ("王", False), ("博物馆", False)],
)
def test_chinese_family_names_are_followed_by_one_or_two_characters(name: str, so: bool) -> None:
    assert is_chinese_name(name) is so


@pytest.mark.parametrize(
    ("name", "so"), [("佐藤 花子", True), ("長谷川潤", True), ("佐藤", False), ("新聞社", False)]
)
def test_japanese_names_have_one_to_three(name: str, so: bool) -> None:
    assert is_japanese_name(name) is so


def test_vietnamese_names_begin_with_one() -> None:
    assert is_leading_family_name("Nguyễn")
    assert not is_leading_family_name("Nguyen")
