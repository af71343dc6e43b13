"""Values of JSON, ours and those of the type they ought to have."""

from collections.abc import Callable

import pytest

from clippings.json_values import (
    read_array,
    read_flag,
    read_mapping,
    read_number,
    read_string,
    read_whole,
    stated,
)

Read = Callable[[object], object]


@pytest.mark.parametrize(
    ("read", "value"),
    [
        (read_mapping, {"a": 1}),
        (read_array, [1]),
        (read_string, "a"),
        (read_whole, 1),
        (read_number, 1.5),
        (read_number, 1),
        (read_flag, False),
    ],
)
def test_the_right_type_is_taken(read: Read, value: object) -> None:
    assert read(value) == value


@pytest.mark.parametrize(
    ("read", "value"),
    [
        (read_mapping, []),
        (read_array, "a"),
        (read_string, 1),
        (read_string, "\ud800"),
        (read_whole, 1.5),
        (read_whole, True),
        (read_number, "1"),
        (read_number, True),
        (read_number, float("nan")),
        (read_flag, 1),
    ],
)
def test_another_type_is_refused(read: Read, value: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        read(value)


def test_what_holds_nothing_is_not_stated() -> None:
    assert stated({"a": "", "b": None, "c": [], "d": {}, "e": "x", "f": 1}) == {"e": "x", "f": 1}
