"""Names of pictures that are shown in the place of others."""

import pytest

from clippings.links.judging.redirects.placeholders import is_placeholder_address


@pytest.mark.parametrize(
    ("path", "so"),
    [
        ("/removed.png", True),
        ("/i/image-not-available.jpg", True),
        ("/static/no_photo.gif", True),
        ("/img/noimage-300x200.webp", True),
        ("/placeholder.svg", True),
        ("/removed-from-the-wall.png", False),
        ("/photo.jpg", False),
        ("/2014/missing-boat.jpg", False),
        ("/removed/boat.png", False),
    ],
)
def test_names_of_stand_ins(path: str, so: bool) -> None:
    assert is_placeholder_address(f"https://a.example{path}?w=9") is so
