"""Reads CSL-JSON as citation managers write it."""

import pytest

from clippings.errors import ClipError
from tests.importers.reading import plain, read


def test_csl_is_read() -> None:
    text = """[{"id": "x", "type": "post-weblog", "title": "T <i>x</i>", "container-title": "taz",
      "issued": {"date-parts": [["2021", 5]]}, "URL": "https://x.org", "language": "de",
      "author": [{"family": "Doe", "given": "Jane"}, {"literal": "AFP"}], "DOI": "10.1/x"}]"""
    assert plain(read("csl", text)) == [
        {
            "title": "T x",
            "outlet": "taz",
            "url": "https://x.org",
            "date": "2021-05",
            "lang": "de",
            "kind": "blog-post",
            "author": ["Jane Doe", "AFP"],
            "DOI": "10.1/x",
        }
    ]


def test_the_programme_of_a_recording_in_csl_is_its_outlet() -> None:
    text = '[{"type": "broadcast", "title": "A river", "collection-title": "Science Unscripted"}]'
    assert plain(read("csl", text))[0]["outlet"] == "Science Unscripted"


@pytest.mark.parametrize("text", ['"a"', "3", '{"items": 3}'])
def test_anything_but_a_list_of_items_is_refused(text: str) -> None:
    with pytest.raises(ClipError, match="it is not CSL-JSON, which is a list of items"):
        read("csl", text)
