"""A word that is none of those known."""

import pytest

from clippings.errors import ClipError
from clippings.known_words import did_you_mean, require_known


@pytest.mark.parametrize(
    ("word", "listed_by", "way_out"),
    [
        ("jsn", "", "did you mean json?"),
        ("jsn", "clip rule", "did you mean json? `clip rule` lists them all"),
        ("nope", "", "use one of json, csv"),
        ("nope", "clip rule", "`clip rule` lists them all"),
    ],
)
def test_is_named_with_the_way_out(word: str, listed_by: str, way_out: str) -> None:
    with pytest.raises(ClipError) as refusal:
        require_known(word, ("json", "csv"), "a format of `list`", listed_by=listed_by)
    assert str(refusal.value) == f"{word!r} is not a format of `list`; {way_out}"


def test_a_known_word_passes() -> None:
    require_known("csv", ("json", "csv"), "a format")


def test_did_you_mean_is_quick_for_very_long_words() -> None:
    assert did_you_mean("x" * 1_000_000, ["red", "green"]) == "use one of red, green"


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("ulr", "did you mean url?"),
        ("Titel", "did you mean title?"),
        ("soft", "did you mean soft-404?"),
        ("so", "use one of url, title, ignore, soft-404"),
        ("nope", "use one of url, title, ignore, soft-404"),
    ],
)
def test_only_what_is_near_is_meant(word: str, hint: str) -> None:
    assert did_you_mean(word, ["url", "title", "ignore", "soft-404"]) == hint
