"""Elements aside from the piece, and elements that never are."""

from clippings.page import Fact
from tests.page.small_pages import HEADLINE, PIECE, page, read


def test_comments_stand_aside_though_they_are_longer_than_the_piece() -> None:
    comment = f'{PIECE}<p class="author">Jane Doe</p>'
    html = page("", f"<p>Worms.</p><div class='comments'>{comment * 3}</div>")

    assert read(html.replace(f"{PIECE}</body>", "</body>")).authors is None


def test_the_element_with_most_of_the_text_is_the_piece_whatever_its_class() -> None:
    held = f'<div class="card">{PIECE * 3}<p class="byline">Jane Doe</p></div>'
    html = f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1>{held}"

    assert read(html).authors == Fact(("Jane Doe",), "byline", doubtful=True)
