"""Parses the pairs given to `--map`."""

import pytest

from clippings.errors import ClipError
from clippings.importing.source import parse_names


def test_several_pairs_are_separated_by_commas() -> None:
    assert parse_names(["outlet=source, title = headline", "image.alt=caption"]) == {
        "outlet": "source",
        "title": "headline",
        "image.alt": "caption",
    }
    assert parse_names([]) == {}


@pytest.mark.parametrize("pair", ["outlet", "outlet=", ""])
def test_a_pair_without_a_key_is_refused(pair: str) -> None:
    with pytest.raises(ClipError, match="is not a pair; write ours=theirs"):
        parse_names([pair])


def test_an_unknown_field_is_refused() -> None:
    with pytest.raises(ClipError, match="outlet"):
        parse_names(["outlt=source"])
