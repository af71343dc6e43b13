"""A collection as its readers meet it."""

from pathlib import Path

import pytest

from clippings.clipping import Archive, Clipping, Collection, Image, Link, Outlet
from clippings.exporters import DATA_FORMATS, EXPORTERS
from clippings.publishing.exporting import made
from clippings.publishing.for_readers import for_readers, public, with_logos
from clippings.publishing.format_options import FormatOptions
from clippings.settings import Settings

SETTINGS = Settings(Path("clippings.yaml"), "https://example.org/media/")
KNOWN = Collection(
    clippings=(Clipping(title="x", outlet="lqj", image=Image("a.png")),),
    outlets=(Outlet("La Quinzaine", aliases=("LQJ",)),),
)


def test_an_outlet_is_called_by_its_own_name() -> None:
    (one,) = for_readers(KNOWN, SETTINGS).clippings
    assert one.outlet == "La Quinzaine"


def test_a_picture_whose_path_begins_on_the_web_has_its_whole_address() -> None:
    (one,) = for_readers(KNOWN, SETTINGS).clippings
    assert one.image == Image("https://example.org/media/a.png")
    (one,) = for_readers(KNOWN, Settings(Path("clippings.yaml"))).clippings
    assert one.image == Image("a.png")


@pytest.mark.parametrize(
    ("logo", "shown"),
    [
        ("d.png", "https://example.org/media/d.png"),
        ("https://daily.example/d.png", "https://daily.example/d.png"),
        ("", ""),
    ],
)
def test_a_logo_whose_path_begins_on_the_web_has_its_whole_address(logo: str, shown: str) -> None:
    outlets = (Outlet("The Daily", logo=logo),)
    (one,) = for_readers(Collection(outlets=outlets), SETTINGS).outlets
    assert one.logo == shown
    assert for_readers(Collection(outlets=outlets), Settings(Path("c.yaml"))).outlets == outlets


@pytest.mark.parametrize("name", sorted(EXPORTERS.keys() - set(DATA_FORMATS)))
def test_every_format_for_readers_calls_an_outlet_alike(name: str) -> None:
    content = made(KNOWN, name, FormatOptions(), SETTINGS, None).content
    assert isinstance(content, str)
    assert "La Quinzaine" in content
    assert "lqj" not in content


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


def test_notes_and_passwords_stay_at_home() -> None:
    secret, open_ = "https://ann:secret@example.org/a", "https://example.org/a"
    clipping = Clipping(
        id="a",
        url=secret,
        note="for us",
        image=Image(secret, alt="A"),
        archive=Archive(f"https://archive.example/web/{secret}"),
        links=(Link(secret, "part"),),
    )
    assert public(clipping) == Clipping(
        id="a",
        url=open_,
        image=Image(open_, alt="A"),
        archive=Archive(f"https://archive.example/web/{open_}"),
        links=(Link(open_, "part"),),
    )


def test_what_has_nothing_to_hide_is_as_it_was() -> None:
    clipping = Clipping(id="a", url="https://medium.com/@ann/story", links=(Link("images/a@2x"),))
    assert public(clipping) == clipping
