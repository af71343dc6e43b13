"""What a clipping is, however it was made."""

from dataclasses import replace

import pytest

from clippings.clipping import Clipping, clipping_of
from clippings.finding import Place


def _at(path: str) -> Place:
    return Place("clippings.yaml", len(path))


def test_one_from_some_attributes_is_as_any_other() -> None:
    given = {"url": "https://a.example/", "extra": {"mood": "good"}, "place": _at}
    clipping = clipping_of(given)
    assert clipping == Clipping(url="https://a.example/", extra={"mood": "good"})
    assert hash(clipping) == hash(Clipping(url="https://a.example/"))
    assert repr(clipping) == repr(Clipping(url="https://a.example/", extra={"mood": "good"}))
    assert replace(clipping, title="A").status == "published"
    assert clipping.place("url").line == 3


def test_none_can_be_changed() -> None:
    clipping = clipping_of({"extra": {}, "place": _at})
    with pytest.raises(AttributeError):
        clipping.title = "A"  # type: ignore[misc]
