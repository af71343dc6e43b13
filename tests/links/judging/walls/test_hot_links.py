"""Images that are shown on their own site only say so by a name or by words."""

import pytest

from clippings.links.judging.walls.hot_links import is_hot_link_address, says_no_hot_links


@pytest.mark.parametrize(
    ("url", "so"),
    [
        ("https://a.example/img/hotlink.png", True),
        ("https://a.example/no-hot_link.gif?x=1", True),
        ("https://a.example/leech.jpg", True),
        ("https://a.example/hotlink/photo.jpg", False),
        ("https://a.example/photo.jpg?hotlink=1", False),
    ],
)
def test_the_name_of_the_file_tells_it(url: str, so: bool) -> None:
    assert is_hot_link_address(url) is so


@pytest.mark.parametrize(
    ("words", "so"),
    [
        ("Hotlinking is not allowed", True),
        ("Direct linking to images is forbidden", True),
        ("Bandwidth theft!", True),
        ("Embedding is disabled", True),
        ("本站已开启防盗链", True),
        ("The image was moved", False),
    ],
)
def test_words_in_its_place_tell_it(words: str, so: bool) -> None:
    assert says_no_hot_links(words) is so
