"""What a clipping is, wherever it stands."""

import pytest

from clippings.clipping import Clipping
from clippings.finding import Place


def _at(path: str) -> Place:
    return Place("clippings.yaml", len(path))


def test_two_that_say_the_same_are_alike_wherever_they_stand() -> None:
    here = Clipping(url="https://a.example/", extra={"mood": "good"}, place=_at)
    elsewhere = Clipping(url="https://a.example/", extra={"mood": "good"})
    assert here == elsewhere
    assert not here != elsewhere  # noqa: SIM202 (a tuple has a comparison of its own for it)
    assert hash(here) == hash(elsewhere)
    assert here.place("url").line == 3


@pytest.mark.parametrize(
    "other", [Clipping(url="https://b.example/"), Clipping(extra={"mood": "good"}), ("",)]
)
def test_those_that_say_something_else_are_others(other: object) -> None:
    assert Clipping() != other


def test_none_can_be_changed() -> None:
    clipping = Clipping(place=_at)
    with pytest.raises(AttributeError):
        clipping.title = "A"  # type: ignore[misc]
