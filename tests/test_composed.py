"""Mappings: what stands under their keys."""

import pytest

from clippings.composed import comma_list_of, read_keys
from clippings.values import TEXT, Faults, Plain


def test_only_known_keys_are_read() -> None:
    faults: Faults = []
    assert read_keys({"a": "b", "c": "d", "e": None}, {"a": TEXT, "e": TEXT}, faults) == {"a": "b"}
    assert [fault.rule for fault in faults] == ["unknown-key", "shape"]


@pytest.mark.parametrize(
    ("plain", "values", "written"),
    [
        ("a", ("a",), "a"),
        ("a, b c,", ("a", "b c"), ["a", "b c"]),
        (["a, b"], ("a, b",), ["a, b"]),
        (["a", "b"], ("a", "b"), ["a", "b"]),
        (",", (), []),
    ],
)
def test_commas_part_a_list_that_is_written_as_text(
    plain: Plain, values: tuple[str, ...], written: Plain
) -> None:
    kind = comma_list_of(TEXT)
    faults: Faults = []
    assert kind.read(plain, "tags", faults) == values
    assert kind.write(values) == written
    assert kind.read(written, "tags", faults) == values
    assert faults == []
