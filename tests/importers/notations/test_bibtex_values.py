"""Concatenated BibTeX values."""

import pytest

from clippings.importers.notations.bibtex_values import joined


@pytest.mark.parametrize(
    ("value", "whole"),
    [
        ('"Über" # " alles"', "{Über alles}"),
        ("J # { und {mehr}}", "{Journal und {mehr}}"),
        ('jan # "~1"', "{jan~1}"),
        ('"a {"} b" # c', '{a {"} bc}'),
    ],
)
def test_parts_are_joined(value: str, whole: str) -> None:
    assert joined(value, {"j": "{Journal}"}) == whole


@pytest.mark.parametrize("value", ['"No. # 1"', "{C# and F#}", "j", "{a \\{ # b}", '# "a"', ""])
def test_a_single_part_is_not_changed(value: str) -> None:
    assert joined(value, {"j": "{Journal}"}) == value
