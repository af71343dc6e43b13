"""The facts in oEmbed answers."""

import json

import pytest

from clippings.page.facts import Facts
from clippings.page.oembed_answer import read_oembed


def test_the_channel_is_outlet_and_author() -> None:
    told = {
        "title": " A\tkeynote ",
        "author_name": "The Lab",
        "thumbnail_url": "https://i.example/a.jpg",
        "provider_name": "YouTube",
    }
    facts = read_oembed(json.dumps(told).encode(), "video")
    known = {name: getattr(facts, name).value for name in ("title", "outlet", "authors", "image")}
    assert known == {
        "title": "A keynote",
        "outlet": "The Lab",
        "authors": ("The Lab",),
        "image": "https://i.example/a.jpg",
    }
    assert facts.kind is not None
    assert facts.kind.value == "video"


@pytest.mark.parametrize(
    "answer",
    [b"", b"Not Found", b"[1]", b"null", b"[" * 100_000, b'{"title": 7, "thumbnail_url": "x"}'],
)
def test_other_answers_say_nothing(answer: bytes) -> None:
    assert read_oembed(answer, "video") == Facts()
