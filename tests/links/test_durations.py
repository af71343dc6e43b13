"""Spans of time are typed with a letter for their unit."""

import pytest

from clippings.errors import ClipError
from clippings.links.durations import parse_duration, parse_timeout


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("30", 30),
        ("30s", 30),
        (" 1.5M ", 90),
        ("12h", 43_200),
        ("7d", 604_800),
        ("2w", 1_209_600),
        ("0", 0),
    ],
)
def test_a_number_and_its_unit(text: str, seconds: float) -> None:
    assert parse_duration(text, "--max-age") == seconds


@pytest.mark.parametrize("text", ["", "s", "-1s", "1 day", "1y", "1e3"])
def test_anything_else_is_refused_by_the_name_of_the_option(text: str) -> None:
    with pytest.raises(ClipError, match=r"--max-age .* is not a span of time; write 30s"):
        parse_duration(text, "--max-age")


def test_an_answer_needs_some_time() -> None:
    assert parse_timeout("0.5s") == 0.5
    with pytest.raises(ClipError, match="--timeout '0' leaves no time for an answer"):
        parse_timeout("0")
