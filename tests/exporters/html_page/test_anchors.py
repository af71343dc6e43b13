"""Permalinks."""

from hypothesis import given
from hypothesis import strategies as st

from clippings.exporters.html_page.anchors import RESERVED, anchors


def test_an_id_is_its_own_permalink() -> None:
    assert anchors(["le-monde-2021-05-04", "été.2"]) == ["le-monde-2021-05-04", "été.2"]


def test_an_id_that_cannot_stand_or_stands_twice_is_changed() -> None:
    assert anchors(["a b", "", "x", "x"]) == ["a-b", "clipping-2", "x", "x-4"]


@given(st.lists(st.sampled_from(["", "a", "a-2", "a-2-3", "a b", "clipping-1", *RESERVED])))
def test_permalinks_are_unique_and_none_of_the_pages_own(ids: list[str]) -> None:
    names = anchors(ids)
    assert len(set(names) - set(RESERVED)) == len(ids)
    assert not any(set(name) & set(" \t\n") or not name for name in names)
