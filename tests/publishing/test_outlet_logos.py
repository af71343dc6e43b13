"""Logos of outlets."""

from clippings.clipping import Clipping, Collection, Image, Outlet
from clippings.publishing.outlet_logos import with_logos

LE_MONDE = Outlet("Le Monde", logo="logos/le-monde.svg")
LOGO = Image("logos/le-monde.svg", alt="Le Monde", role="logo")


def images(*clippings: Clipping, outlets: tuple[Outlet, ...] = (LE_MONDE,)) -> list[Image | None]:
    """The pictures that are shown."""
    shown = with_logos(Collection(clippings=clippings, outlets=outlets))
    return [one.image for one in shown.clippings]


def test_a_clipping_without_a_picture_has_the_logo_of_its_outlet() -> None:
    assert images(Clipping(outlet="Le Monde"), Clipping()) == [LOGO, None]


def test_a_picture_stays() -> None:
    scan = Image("scan.png", role="scan")
    assert images(Clipping(outlet="Le Monde", image=scan)) == [scan]


def test_other_outlets_have_none() -> None:
    assert images(Clipping(outlet="Die Zeit"), Clipping()) == [None, None]
    assert images(Clipping(outlet="Le Monde"), outlets=(Outlet("Le Monde"),)) == [None]
