"""Outlets get the names that the file has for them."""

import pytest

from clippings.adding.outlet_names import name_in_file, outlets_by_host
from clippings.clipping import Clipping, Collection, Outlet

FILE = Collection(
    clippings=(
        Clipping(url="https://www.lemonde.fr/a", outlet="Le Monde"),
        Clipping(url="https://venturebeat.com/a", outlet="VentureBeat"),
        Clipping(url="https://venturebeat.com/b", outlet="VB Pro"),
        Clipping(url="https://www.youtube.com/watch?v=kirkvFf5ytI", outlet="NVIDIA"),
        Clipping(url="https://ada.substack.com/p/a", outlet="Ada's Letters"),
        Clipping(outlet="El País"),
    ),
    outlets=(Outlet("New York Times", aliases=("NYT",), url="https://www.nytimes.com"),),
)


def test_a_host_with_one_outlet_is_that_outlets() -> None:
    assert outlets_by_host(FILE) == {
        "nytimes.com": "New York Times",
        "lemonde.fr": "Le Monde",
        "ada.substack.com": "Ada's Letters",
    }


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("nyt", "New York Times"),
        ("The New York Times", "New York Times"),
        ("nytimes.com", "nytimes.com"),
        ("lemonde.fr", "Le Monde"),
        ("LE MONDE", "Le Monde"),
        ("El Pais", "El País"),
        ("Le Monde diplomatique", "Le Monde diplomatique"),
        ("朝日新聞", "朝日新聞"),
        ("", ""),
    ],
)
def test_a_name_follows_the_file(name: str, own: str) -> None:
    assert name_in_file(name, FILE) == own
