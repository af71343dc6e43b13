"""Given names in scripts without capitals."""

import pytest

from clippings.person_names.full_names import is_full_name
from clippings.person_names.given_names_uncased import UNCASED_NAMES


@pytest.mark.parametrize(
    "name", ["رنا حداد", "أحمد شوقي", "נעמה ריבה", "अनीता देशमुख", "سیمین رضایی"]
)
def test_a_common_given_name_marks_a_persons_name(name: str) -> None:
    assert is_full_name(name)


@pytest.mark.parametrize("text", ["أخبار محلية", "חדשות היום", "ताज़ा ख़बर", "رنا"])
def test_other_words_are_none(text: str) -> None:
    assert not is_full_name(text)


def test_every_name_is_listed_once() -> None:
    names = UNCASED_NAMES.split()

    assert len(names) == len({*names})
