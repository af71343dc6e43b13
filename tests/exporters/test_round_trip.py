"""What our own importers read from an export is what was exported."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from clippings.clipping import Archive, Clipping, Collection, Image, Quote
from clippings.dates import PartialDate
from clippings.fields import read_clipping
from clippings.importers import find_importer
from tests.exporters.written import written_bytes
from tests.made_up import collections


def _there_and_back(collection: Collection, name: str) -> tuple[Clipping, ...]:
    data = written_bytes(name, collection)
    imported = find_importer(name).read(data, {})
    assert imported.findings == ()
    return tuple(read_clipping(entry.plain)[0] for entry in imported.entries)


@pytest.mark.parametrize("name", ["json", "jsonl", "csv", "tsv", "yaml"])
@given(collection=collections)
@settings(max_examples=60)
def test_importing_an_export_gives_the_same_clippings(name: str, collection: Collection) -> None:
    assert _there_and_back(collection, name) == collection.clippings


RICH = Clipping(
    id="le-monde-2021-05-04",
    url="https://www.lemonde.fr/a?b=1&c=%20d_e",
    title="Un projet géant : 100 % « ouvert »",
    outlet="Le Monde",
    date=PartialDate(2021, 5),
    lang="fr",
    kind="interview",
    authors=("Ada Lovelace", "Agence France-Presse", "Ludwig van Beethoven", "毛泽东"),
    quotes=(
        Quote(
            text="Oui,\nc’est <b>ça</b>.\n\nEncore.", speaker="Ada Lovelace", role="chef de projet"
        ),
        Quote(text="Non."),
    ),
    summary="Un portrait & plus.",
    image=Image(src="https://www.lemonde.fr/a.png"),
    archive=Archive(url="https://web.archive.org/web/2021/https://www.lemonde.fr/a"),
    tags=("robots", "ia"),
)
BARE = Clipping(id="b", url="https://b.example/")
UNTITLED = Clipping(id="c", url="https://c.example/", outlet="Wired", date=PartialDate(2020))
SPOKEN = Clipping(id="d", url="https://d.example/", title="D", kind="podcast", lang="pt-BR")


@pytest.mark.parametrize("name", ["atom", "jsonfeed"])
@pytest.mark.parametrize("clipping", [RICH, BARE, UNTITLED, SPOKEN], ids=lambda one: one.id)
def test_a_feed_brings_every_fact_back(name: str, clipping: Clipping) -> None:
    (back,) = _there_and_back(Collection(clippings=(clipping,)), name)
    assert replace(back, id=clipping.id) == clipping


def test_a_dead_page_comes_back_with_its_own_address() -> None:
    dead = replace(RICH, status="dead")
    for name in ("atom", "jsonfeed"):
        (back,) = _there_and_back(Collection(clippings=(dead,)), name)
        assert (back.url, back.archive) == (dead.url, dead.archive)
