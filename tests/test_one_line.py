"""Text from data as one line of a page."""

import pytest

from clippings.one_line import one_line, shows


def test_breaks_and_controls_are_blanks() -> None:
    assert one_line(" two\r\nlines\u2028and\x1bmore\t") == "two lines and more"


@pytest.mark.parametrize(("text", "seen"), [("a", True), ("", False), (" \t\n\x1b", False)])
def test_blanks_and_controls_alone_show_nothing(text: str, seen: bool) -> None:
    assert shows(text) is seen
