"""The first entries of a file: below its comments, or under its key."""

import pytest

from clippings.errors import ClipError
from tests.yaml_text.changed import with_entry


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("", "- id: a\n  url: b\n"),
        ("# Our press\n", "# Our press\n- id: a\n  url: b\n"),
        ("# Our press", "# Our press\n- id: a\n  url: b\n"),
        ("# Our press\r\n", "# Our press\r\n- id: a\r\n  url: b\r\n"),
        ("---\n", "---\n- id: a\n  url: b\n"),
        ("[]\n", "- id: a\n  url: b\n"),
        ("~\n", "- id: a\n  url: b\n"),
        ("# c\n[]\n# d\n", "# c\n- id: a\n  url: b\n# d\n"),
        ("--- []\n", "--- \n- id: a\n  url: b\n"),
        ("[] # none yet\n", "- id: a\n  url: b # none yet\n"),
        ("clippings:\n", "clippings:\n  - id: a\n    url: b\n"),
        ("clippings:", "clippings:\n  - id: a\n    url: b\n"),
        ("clippings: ~\n", "clippings:\n  - id: a\n    url: b\n"),
        ("clippings: []\n", "clippings:\n  - id: a\n    url: b\n"),
        ("clippings: [] # newest first\n", "clippings: # newest first\n  - id: a\n    url: b\n"),
        ("clippings: # newest first\n", "clippings: # newest first\n  - id: a\n    url: b\n"),
        (
            "title: t\nclippings:\nintro: i\n",
            "title: t\nclippings:\n  - id: a\n    url: b\nintro: i\n",
        ),
        (
            "clippings:\n  # none yet\nintro: i\n",
            "clippings:\n  - id: a\n    url: b\n  # none yet\nintro: i\n",
        ),
        ('{"clippings": []}\n', '{"clippings": [{"id": "a", "url": "b"}]}\n'),
        ("{clippings: , title: t}\n", "{clippings: [{id: a, url: b}], title: t}\n"),
    ],
)
def test_the_first_entry_begins_the_list(text: str, after: str) -> None:
    assert with_entry(text, 0, id="a", url="b") == after


@pytest.mark.parametrize("text", ["[ # none\n]\n", "clippings: [ # none\n  ]\n"])
def test_an_empty_list_that_cannot_be_replaced_is_refused(text: str) -> None:
    with pytest.raises(ClipError, match=r"^clippings.yaml:1:\d+: "):
        with_entry(text, 0, id="a")
