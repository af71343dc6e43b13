"""Mappings: what stands under their keys."""

from clippings.composed import read_keys
from clippings.values import TEXT, Faults


def test_only_known_keys_are_read() -> None:
    faults: Faults = []
    assert read_keys({"a": "b", "c": "d", "e": None}, {"a": TEXT, "e": TEXT}, faults) == {"a": "b"}
    assert [fault.rule for fault in faults] == ["unknown-key", "shape"]
