"""A change is returned only if it holds what was intended."""

import pytest

from clippings.errors import ClipError
from clippings.text_edits import Edit
from clippings.yaml_text.document import parse
from clippings.yaml_text.read_again import Page, checked, refusing

DOCUMENT = parse("title: A\nclippings:\n- id: a\n", "press.yaml")
OTHER_TITLE = [Edit(7, 8, "B")]


def test_what_was_meant_is_handed_back() -> None:
    changed = checked(DOCUMENT, OTHER_TITLE, DOCUMENT.entries, {"title": "B"})
    assert changed.text == "title: B\nclippings:\n- id: a\n"


@pytest.mark.parametrize("page", [None, {"title": "C"}])
def test_what_was_not_meant_is_refused_with_its_place(page: Page | None) -> None:
    with (
        pytest.raises(ClipError, match=r"press.yaml:1:8: .* cannot be changed safely"),
        refusing(DOCUMENT),
    ):
        checked(DOCUMENT, OTHER_TITLE, DOCUMENT.entries, page)


def test_lines_of_old_macs_are_refused() -> None:
    document = parse("title: A\rclippings: []\r")
    with pytest.raises(ClipError, match="carriage return"), refusing(document):
        pass
