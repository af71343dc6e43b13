"""The page in an answer."""

from clippings.links.judging.page.decoding import markup_of
from clippings.links.judging.page.emptiness import is_empty
from clippings.reply import Reply


def test_a_head_needs_no_end() -> None:
    body = b"<!doctype html><head><title>A piece</title><body><p>Words of it."
    page = markup_of(Reply(url="https://a.example/piece", status=200, body=body))
    assert page.words == "A piece Words of it."
    assert not is_empty(page)


def test_a_line_without_markup_is_its_own_heading() -> None:
    body = b"Access denied\nAsk the harbour master.\n"
    page = markup_of(Reply(url="https://a.example/piece", status=200, body=body))
    assert (page.title, page.heading) == ("Access denied", "Access denied")
    assert page.lead == "Ask the harbour master."
    tale = b"The boats came in at noon. " * 9
    assert not markup_of(Reply(url="https://a.example/piece", status=200, body=tale)).heading
