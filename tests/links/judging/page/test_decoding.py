"""The page in an answer."""

from hypothesis import given
from hypothesis import strategies as st

from clippings.links.judging.page.decoding import markup_of
from clippings.links.judging.page.emptiness import is_empty
from clippings.links.judging.page.markup import Markup
from clippings.reply import Reply


def test_a_head_needs_no_end() -> None:
    body = b"<!doctype html><head><title>A piece</title><body><p>Words<p>of it."
    page = markup_of(Reply(url="https://a.example/piece", status=200, body=body))
    assert page.words == "A piece Words of it."
    assert not is_empty(page)


def _page(body: str) -> Markup:
    return markup_of(Reply(url="https://a.example/piece", status=200, body=body.encode()))


def test_the_only_line_of_a_page_is_its_heading() -> None:
    assert _page("Access denied\n").heading == "Access denied"
    frame = "<title>The Quay</title></head><body><p>{}</p>"
    page = _page(frame.format("Access denied"))
    assert (page.heading, page.lead) == ("Access denied", "Access denied")
    assert _page("<head><title>The Quay</title><body>Access denied").heading == "Access denied"
    assert not _page(frame.format("Access denied</p><p>Ask the harbour master")).heading
    assert not _page(frame.format("The boats came in at noon. " * 20)).heading
    assert not _page(frame.format("Access denied<iframe src=/check></iframe>")).heading


def test_a_line_that_stands_until_the_next_page_comes_is_no_heading() -> None:
    wait = "<title>The Quay</title></head><body><p>Just a moment</p>"
    assert _page(wait).heading
    assert not _page(f'<meta http-equiv="refresh" content="0; /a">{wait}').heading
    assert not _page(f"{wait}<script>location = '/a'</script>").heading
    assert not markup_of(
        Reply("https://a.example/", 200, headers={"refresh": "0; url=/a"}, body=wait.encode())
    ).heading


@given(st.text(st.sampled_from("ab <>/ph1\n&;"), max_size=60))
def test_whatever_it_says_is_shown_once_more_at_most(body: str) -> None:
    words = set(Markup(body).words.split())
    assert set(_page(body).words.split()) <= words
