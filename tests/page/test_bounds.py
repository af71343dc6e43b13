"""Pages that would take a parser too long."""

import pytest

from clippings.page.bounds import MOST_ATTRIBUTES, MOST_TAGS, bounded

MANY = MOST_ATTRIBUTES + 1
NAMES = [f"attribute{number}" for number in range(MANY)]


def test_cuts_a_page_after_so_many_tags() -> None:
    assert bounded("<b>" * MOST_TAGS * 2).count("<") == MOST_TAGS - 1


@pytest.mark.parametrize(
    "attributes",
    [
        " ".join(NAMES),
        "/".join(NAMES),
        " ".join(f'{name}="1"' for name in NAMES),
        "".join(f"{name}='1'" for name in NAMES),
        'first=">" ' + " ".join(NAMES),
        '" ' + " ".join(NAMES) + ' "',
    ],
)
def test_drops_a_tag_with_more_attributes_than_any_real_one(attributes: str) -> None:
    assert bounded(f"<p>kept<div {attributes}>dropped</div>") == "<p>kept</div>"


@pytest.mark.parametrize(
    "html",
    [
        "<p>" + "word " * 5000,
        '<p class="' + "word " * 5000 + '">',
        "<script>" + "word " * 5000 + "</script>",
        "<!-- " + "word " * 5000 + "<p>not shown</p> -->",
        "<img src='data:image/png;base64," + "A" * 50_000 + "'>",
    ],
)
def test_keeps_what_is_merely_long(html: str) -> None:
    assert bounded(html) == html
