"""Which new addresses are written into entries."""

import pytest

from clippings.links.link import Link
from clippings.links.moving import new_address

OLD = "https://a.example/old"


@pytest.mark.parametrize(
    ("url", "moved_to", "written"),
    [
        (OLD, "https://b.example/stück", "https://b.example/stück"),
        (OLD, "https://b.example/a piece/ü", "https://b.example/a%20piece/%C3%BC"),
        (f"{OLD}#part", "https://b.example/new", "https://b.example/new#part"),
        (f"{OLD}#part", "https://b.example/new#other", "https://b.example/new#other"),
        (OLD, "https://ann:secret@b.example/new", None),
        (OLD, OLD, None),
        (OLD, "", None),
    ],
)
def test_new_addresses(url: str, moved_to: str, written: str | None) -> None:
    link = Link(url=url, verdict="moved", reason="permanent-redirect", moved_to=moved_to)
    assert new_address(link) == written
