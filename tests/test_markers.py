"""The part of a page that is set aside for clippings."""

import pytest

from clippings.errors import ClipError
from clippings.markers import marked_part, only_marked


def test_without_markers_the_whole_page_is_meant() -> None:
    assert marked_part("# Press\n") is None
    assert only_marked("# Press\n") == "# Press\n"


def test_what_is_outside_is_blank_and_all_stays_in_its_place() -> None:
    page = "é\r\n<!--clip:begin-->in<!-- clip:end -->\nout"
    assert only_marked(page) == f" \r\n{' ' * 17}in{' ' * 17}\n   "


@pytest.mark.parametrize(
    "page",
    ["<!-- clip:begin -->", "<!-- clip:end --><!-- clip:begin -->", "<!-- clip:end -->" * 2],
)
def test_markers_stand_one_behind_the_other(page: str) -> None:
    with pytest.raises(ClipError, match="one <!-- clip:begin --> and one <!-- clip:end -->"):
        marked_part(page)
