"""Files by the ends of their names."""

import re

import pytest

from clippings.addresses.file_types import DOCUMENTS, PICTURES, RECORDINGS, SCANS


@pytest.mark.parametrize(
    ("suffix", "kinds"),
    [
        ("jpeg", (PICTURES, SCANS)),
        ("svg", (PICTURES,)),
        ("mp3", (RECORDINGS,)),
        ("pdf", (DOCUMENTS,)),
        ("html", ()),
    ],
)
def test_a_suffix_has_its_kinds(suffix: str, kinds: tuple[str, ...]) -> None:
    every = (PICTURES, SCANS, RECORDINGS, DOCUMENTS)
    assert tuple(one for one in every if re.fullmatch(one, suffix)) == kinds
