"""Texts that are the name of a person beyond doubt."""

import pytest

from clippings.person_names.full_names import is_full_name


@pytest.mark.parametrize("name", ["Nguyễn Văn An", "Lê Thị Hoa", "山田太郎", "佐々木 希"])
def test_a_common_family_name_in_front_marks_a_persons_name(name: str) -> None:
    assert is_full_name(name)


@pytest.mark.parametrize("text", ["Le Monde", "Lý", "共同通信", "山田", "Do Not Miss"])
def test_similar_texts_are_not_recognised(text: str) -> None:
    assert not is_full_name(text)
