"""The page in an answer."""

from clippings.links.judging.page.decoding import markup_of
from clippings.links.judging.page.emptiness import is_empty
from clippings.reply import Reply


def test_a_head_needs_no_end() -> None:
    body = b"<!doctype html><head><title>A piece</title><body><p>Words of it."
    page = markup_of(Reply(url="https://a.example/piece", status=200, body=body))
    assert page.words == "A piece Words of it."
    assert not is_empty(page)
