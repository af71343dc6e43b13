"""What makes a check fail."""

import pytest

from clippings.errors import ClipError
from clippings.fail_on import parse_fail_on
from clippings.links.policy import USUALLY_FAIL
from clippings.quotes.match import QUOTES_THAT_FAIL
from tests.running import Clip

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


@pytest.mark.parametrize(
    ("check", "usual"), [("check-links", USUALLY_FAIL), ("check-quotes", QUOTES_THAT_FAIL)]
)
def test_help_tells_what_no_longer_fails_where_something_else_is_named(
    check: str, usual: tuple[str, ...], clip: Clip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "400")
    *others, last = usual
    assert (
        f"exit 1, instead of {', '.join(others)} and {last}; or none." in clip(check, "--help").out
    )
