import pytest

from clippings.words.names import BETWEEN_NAMES


@pytest.mark.parametrize(
    "names",
    [
        "Jo Doe, Ann Roe, Al Poe",
        "Jo Doe, Ann Roe and Al Poe",
        "Jo Doe, Ann Roe, and Al Poe",
        "Jo Doe; Ann Roe; Al Poe",
        "Jo Doe, Ann Roe & Al Poe",
        "Jo Doe y Ann Roe y Al Poe",
        "Jo Doe, Ann Roe og Al Poe",
        "Jo Doe, Ann Roe en Al Poe",
    ],
)
def test_splits_between_names(names: str) -> None:
    assert BETWEEN_NAMES.split(names) == ["Jo Doe", "Ann Roe", "Al Poe"]


def test_a_word_inside_a_name_does_not_split_it() -> None:
    assert BETWEEN_NAMES.split("Sandy Andersen, Yvonne de Boer") == [
        "Sandy Andersen",
        "Yvonne de Boer",
    ]
