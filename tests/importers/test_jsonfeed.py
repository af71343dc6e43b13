"""Reads JSON Feed."""

import pytest

from clippings.errors import ClipError
from tests.importers.reading import plain, read


def test_json_feed_is_read() -> None:
    text = """{"version": "https://jsonfeed.org/version/1.1", "language": "en", "items": [
      {"id": "1", "url": "https://a.org/1", "title": "A", "authors": [{"name": "J"}],
       "date_published": "2021-05-04T10:00:00+02:00", "content_html": "<p>x</p>"}, 3]}"""
    assert plain(read("jsonfeed", text)) == [
        {
            "url": "https://a.org/1",
            "title": "A",
            "date": "2021-05-04",
            "lang": "en",
            "author": ["J"],
            "summary": "x",
        }
    ]


@pytest.mark.parametrize("text", ["[]", "{}", '{"items": {}}'])
def test_a_feed_without_items_is_refused(text: str) -> None:
    with pytest.raises(ClipError, match="it is not a JSON Feed: it has no items"):
        read("jsonfeed", text)
