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


@pytest.mark.parametrize(
    "code",
    [
        "```html\n<!-- clip:begin -->\n<!-- clip:end -->\n```\n",
        "> ~~~~\r\n> <!-- clip:begin -->\r\n> ~~~\r\n> ~~~~\r\n",
        "Put `<!-- clip:begin -->` and ``<!-- clip:end --> ` `` around it.\n",
        "```<!-- clip:begin -->``` begins it.\n",
        "1. ```html\n   <!-- clip:begin -->\n   ```\n- ~~~\n  <!-- clip:end -->\n  ~~~\n",
    ],
)
def test_markers_that_are_shown_as_code_do_not_count(code: str) -> None:
    marked = "<!-- clip:begin -->\nin\n<!-- clip:end -->\n"
    assert marked_part(code) is None
    part = marked_part(f"{code}\n{marked}\n{code}")
    assert part
    assert f"{code}\n{marked}"[part.start : part.end] == "\nin\n"


def test_a_single_backtick_hides_no_marker() -> None:
    assert marked_part("\\` <!-- clip:begin --> in <!-- clip:end --> \\`")
    assert marked_part("The 5` o`clock\nnews` <!-- clip:begin --> in <!-- clip:end -->")


@pytest.mark.parametrize(
    "above", ["> ```\n> code", "<pre>\n~~~~ /\\ ~~~~\n</pre>", "```sh\n" * 9_000]
)
def test_a_fence_that_is_not_closed_hides_no_marker(above: str) -> None:
    assert marked_part(f"{above}\n\n<!-- clip:begin -->\nin\n<!-- clip:end -->\n")
