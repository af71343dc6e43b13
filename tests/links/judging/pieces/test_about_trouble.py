"""One sign is enough."""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.about_trouble import is_about_trouble


def test_one_sign_of_an_article_is_enough() -> None:
    below = "<p>The harbour authority said that a digger had cut the cable.</p>"
    assert is_about_trouble(Markup(f"<title>The cable</title><h1>The cable</h1>{below}"))
    below = "<p>The site is offline.</p>"
    assert not is_about_trouble(Markup(f"<title>Offline</title><h1>Offline</h1>{below}"))


def test_an_essay_may_be_headed_by_a_message_that_its_title_goes_on_from() -> None:
    heading = "<h1>404 Not Found: what happens to our sources?</h1>"
    below = (
        "<p>Karin Ehlers spoke in Bremen about links that die. Half of all links in the decisions"
        " of courts lead nowhere today, and nobody keeps them.</p>"
    )
    title = "<title>404 Not Found – {} at the archive congress</title>"
    assert is_about_trouble(Markup(title.format("talk") + heading + below))
    gone = "<p>The page was moved or deleted. Go back to the homepage.</p>"
    assert not is_about_trouble(Markup(title.format("talk") + "<h1>404 Not Found</h1>" + gone))
