"""A collection as its readers meet it."""

from pathlib import Path

import pytest

from clippings.clipping import Clipping, Collection, Image, Outlet
from clippings.exporters import DATA, EXPORTERS
from clippings.publishing.exporting import made
from clippings.publishing.for_readers import for_readers
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


@pytest.mark.parametrize("name", sorted(EXPORTERS.keys() - set(DATA)))
def test_every_format_for_readers_calls_an_outlet_alike(name: str) -> None:
    content = made(KNOWN, name, FormatOptions(), SETTINGS, None).content
    assert isinstance(content, str)
    assert "La Quinzaine" in content
    assert "lqj" not in content
