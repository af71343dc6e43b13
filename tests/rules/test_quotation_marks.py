"""Quotation marks around a quote."""

import pytest

from clippings.rules.quotation_marks import without_outer_marks
from tests.rules.judging import clipping, found


@pytest.mark.parametrize(
    ("stored", "bare"),
    [
        ('"It works."', "It works."),
        ("“It works.”", "It works."),
        ("„Es geht.“", "Es geht."),
        ("«\u202fÇa marche.\u202f»", "Ça marche."),
        ("»Es geht.«", "Es geht."),
        ("'It's open'", "It's open"),
        ("‘It’s open’", "It’s open"),
        ("「動く」", "動く"),
        ("“He said “no” twice”", "He said “no” twice"),
        ('  "It works."\n', "It works."),
        ("“First.\n\nSecond.”", "First.\n\nSecond."),
    ],
)
def test_takes_off_one_outer_pair(stored: str, bare: str) -> None:
    assert without_outer_marks(stored) == bare


@pytest.mark.parametrize(
    "text",
    [
        "It works.",
        '"Yes" and "no"',
        "“Yes” and “no”",
        "‘Yes’ and ‘no’",
        "The “open” lab",
        "“Open” is the word",
        "'tis open",
        '""',
        '"',
        "",
    ],
)
def test_leaves_marks_that_belong_to_the_words(text: str) -> None:
    assert without_outer_marks(text) == text


def test_offers_each_quote_without_them() -> None:
    text = clipping(quote="\n    - {text: “One.”, speaker: “Ada”}\n    - Two.\n    - “Three.”")
    assert [(finding.field, finding.fix) for finding in found(text, "quotation-marks")] == [
        ("quote[0].text", "One."),
        ("quote[2].text", "Three."),
    ]
