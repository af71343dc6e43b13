"""Rejects pages that are nested too deeply."""

import pytest

from clippings.errors import ClipError
from clippings.importers.notations.nesting import require_shallow
from tests.importers.reading import read

LINK = '<a href="https://a.example/1">A river returns</a>, Daily News'


def test_many_siblings_are_not_nesting() -> None:
    require_shallow("<div><p>a<br><i>b</i></div>" * 9, 2)
    with pytest.raises(ClipError, match="nested too deeply; import the part with the list alone"):
        require_shallow("<div><div><i>b</i></div></div>", 2)


@pytest.mark.parametrize("name", ["html", "markdown"])
def test_a_page_that_would_take_minutes_to_parse_is_refused(name: str) -> None:
    with pytest.raises(ClipError, match="the page is nested too deep"):
        read(name, "<div>" * 100_000 + LINK + "</div>" * 100_000)


def test_addresses_in_markdown_are_not_nesting() -> None:
    text = "# Press\n\n" + "<https://a.example/> <br>\n" * 3_000
    require_shallow(text, 2_000)
