"""Pages that declare in their markup that they are those for what is not found."""

import time

import pytest

from clippings.links.judging.declared import declares_not_found


@pytest.mark.parametrize(
    ("markup", "so"),
    [
        ('<meta name="prerender-status-code" content="404">', True),
        ("<META NAME='prerender-status-code' CONTENT='410'><p>404", True),
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
    assert declares_not_found(f"<title>A piece</title>{markup}<p>Words.") is so


def test_a_page_of_nothing_but_numbers_is_read_in_no_time() -> None:
    begun = time.process_time()
    assert not declares_not_found("<p>" + "404" * 100_000)
    assert time.process_time() - begun < 2
