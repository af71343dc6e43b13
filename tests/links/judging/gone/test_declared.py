"""Pages that declare in their markup that they are those for what is not found."""

import time

import pytest

from clippings.links.judging.gone.declared import declares_not_found
from clippings.links.judging.page.markup import Markup


@pytest.mark.parametrize(
    ("markup", "so"),
    [
        ('<meta name="prerender-status-code" content="404">', True),
        ("<META NAME='prerender-status-code' CONTENT='410'>", True),
        ('<link rel="canonical" href="https://a.example/404.html">', True),
        ('<meta content=a><meta\nproperty="og:url" content="https://a.example/404/">', True),
        ('<p>404</p><body class="page error404">', True),
        ("<body class='error-404'>", True),
        ('<body class="post-404">', False),
        ('<link rel="canonical" href="https://a.example/2021/room-404">', False),
        ("<body>error404", False),
        ("<p>Error 404", False),
        ("404", False),
        ("", False),
    ],
)
def test_tags_that_say_so(markup: str, so: bool) -> None:
    assert declares_not_found(Markup(f"<title>A piece</title>{markup}<p>Words.")) is so


@pytest.mark.parametrize(
    "markup",
    [
        "<p>" + "404" * 100_000,
        "<link " + 'canonical" ' * 12_000 + "404",
        "<meta " + 'prerender-status-code" ' * 6_000 + "404",
        "<link canonical 404" * 7_000,
    ],
)
def test_no_page_takes_long(markup: str) -> None:
    begun = time.process_time()
    assert not declares_not_found(Markup(markup))
    assert time.process_time() - begun < 2
