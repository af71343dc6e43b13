"""Which links of a page may lead to pieces."""

import pytest

from clippings.page_entries import read_entries


@pytest.mark.parametrize(
    "address",
    [
        "https://www.researchgate.net/profile/Jo-Doe",
        "https://sc.academia.edu/JoDoe",
        "https://www.facebook.com/groups/oldmaps",
        "https://www.addthis.com/bookmark.php?v=250",
        "https://goo.gl/maps/9OyMH",
        "https://maps.app.goo.gl/9OyMH",
        "https://www.google.de/maps/place/Old+Town",
        "https://maps.google.com/?q=Old+Town",
        "https://www.openstreetmap.org/way/1234",
        "https://www.tiktok.com/@oldmaps",
        "https://maps.social/@oldmaps",
        "https://creativecommons.org/licenses/by/4.0/",
    ],
)
def test_accounts_maps_and_buttons_to_share_are_no_pieces(address: str) -> None:
    page = (
        f"# Press\n\n- [A title](https://a.example/1), May 2021\n- [Old maps and seas]({address})\n"
    )
    assert [one.plain["url"] for one in read_entries(page)] == ["https://a.example/1"]
