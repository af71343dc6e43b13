"""What makes a check fail."""

import pytest

from clippings.errors import ClipError
from clippings.fail_on import parse_fail_on

KNOWN = ("dead", "changed", "absent")


@pytest.mark.parametrize(
    ("texts", "verdicts"),
    [
        ([], {"dead"}),
        (["none"], set()),
        (["changed, absent", "dead"], {"changed", "absent", "dead"}),
        (["", " , "], {"dead"}),
    ],
)
def test_the_words_are_read(texts: list[str], verdicts: set[str]) -> None:
    assert parse_fail_on(texts, known=KNOWN, usual=("dead",)) == verdicts


def test_an_unknown_word_is_named() -> None:
    with pytest.raises(
        ClipError,
        match=r"'chnged' is not a verdict or reason for --fail-on; did you mean changed\?",
    ):
        parse_fail_on(["chnged"], known=KNOWN, usual=())
