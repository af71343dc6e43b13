"""How the parts of pages are called, and what is written in pictures."""

import pytest

from clippings.links.judging.not_found.parts import is_marked_not_found, pictured
from clippings.links.judging.page.markup import Markup


@pytest.mark.parametrize(
    "name", ["page-404", "error_page", "ErrorCode", "not-found-page", "big pagenotfound", "err404"]
)
def test_a_part_is_called_so(name: str) -> None:
    assert is_marked_not_found(Markup(f'<p>Hm</p><div class="{name}">Hm</div>'))
    assert not is_marked_not_found(Markup(f'<p>Hm</p><div title="{name}">Hm</div>'))


@pytest.mark.parametrize("name", ["post-404", "errors", "found"])
def test_a_part_may_be_called_otherwise(name: str) -> None:
    assert not is_marked_not_found(Markup(f"<div class='{name}'>Hm</div>"))


def test_what_is_written_in_pictures_counts_where_hardly_anything_is_said() -> None:
    picture = "<img alt='Page not found'>"
    assert pictured(Markup(f"<p>Hm</p>{picture}")) == ["Page not found"]
    assert pictured(Markup(f"<p>{'Copper and tin. ' * 20}</p>{picture}")) == []
