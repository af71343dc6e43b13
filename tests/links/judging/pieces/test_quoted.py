"""Messages that a page shows of others are not its own."""

import time

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.quoted import unquoted, without_quoted

MESSAGE = "Page not found. The page you are looking for does not exist."


@pytest.mark.parametrize("tag", ["pre", "code", "blockquote"])
def test_a_page_that_says_something_itself_is_taken_without_what_it_quotes(tag: str) -> None:
    page = f"<h2>my-404.html</h2><{tag}>{MESSAGE}</{tag}><p>ann, 3 years ago, 12 stars</p>"
    assert "does not exist" not in without_quoted(Markup(page)).words


@pytest.mark.parametrize(
    "beside",
    ["", "<h1>Oops</h1>", "<a href='/'>To the front</a>", "<p>Sorry about all of that</p>"],
)
def test_a_message_may_be_shown_in_one_piece(beside: str) -> None:
    page = Markup(f"<pre>{MESSAGE}</pre>{beside}")
    assert without_quoted(page) is page


@pytest.mark.parametrize("part", ["<pre>", "<pre><code>", "<q>a<pre>b", "<code>x"])
def test_no_page_takes_long(part: str) -> None:
    begun = time.process_time()
    unquoted(part * (131072 // len(part)))
    assert time.process_time() - begun < 1
