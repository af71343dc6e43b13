"""One sign is enough."""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.about_trouble import is_about_trouble


def test_one_sign_of_an_article_is_enough() -> None:
    below = "<p>The site of the agency was offline on Tuesday. A digger had cut a cable.</p>"
    assert is_about_trouble(Markup(f"<title>The cable</title><h1>The cable</h1>{below}"))
    below = "<p>The site is offline.</p>"
    assert not is_about_trouble(Markup(f"<title>Offline</title><h1>Offline</h1>{below}"))
