"""A path gets its verdict by the file that is there."""

import pytest

from clippings.links.files import look_at_file
from clippings.links.link import Expects, Target, Use
from clippings.local_files import Sight


@pytest.mark.parametrize(
    ("sight", "expects", "verdict", "reason"),
    [
        ("image", "image", "alive", "file-ok"),
        ("image", "page", "alive", "file-ok"),
        ("broken", "image", "dead", "broken-image"),
        ("broken", "page", "alive", "file-ok"),
        ("file", "image", "dead", "not-an-image"),
        ("file", "page", "alive", "file-ok"),
        ("missing", "image", "dead", "missing-file"),
        ("irregular", "page", "dead", "missing-file"),
        ("outside", "image", "refused", "outside"),
    ],
)
def test_a_scan_need_not_be_an_image(
    sight: Sight, expects: Expects, verdict: str, reason: str
) -> None:
    uses = (Use(id="a", field="image"),)
    link = look_at_file(Target(url="a.png", uses=uses, expects=expects), lambda _path: sight)
    assert (link.verdict, link.reason, link.uses) == (verdict, reason, uses)


def test_the_path_is_looked_at_as_it_is_written() -> None:
    sights: dict[str, Sight] = {"img/A b.png": "image"}
    assert look_at_file(Target(url="img/A b.png"), sights.__getitem__).url == "img/A b.png"
