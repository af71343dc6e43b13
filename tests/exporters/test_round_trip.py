"""What our own importers read from an export is what was exported."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clippings.clipping import Archive, Clipping, Collection, Image, Quote
from clippings.dates import PartialDate
from clippings.exporters import html
from clippings.fields import read_clipping
from clippings.importers import find_importer
from clippings.importers.notations.markup_in_values import without_markup
from clippings.locales import find_locale
from tests.exporters.written import written_bytes
from tests.made_up import collections, texts


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


@pytest.mark.parametrize("locale", ["en", "fr", "ja", "ar"])
@pytest.mark.parametrize("fragment", [True, False])
@given(collection=collections)
@settings(max_examples=30)
def test_a_page_of_ours_gives_back_all_that_is_published(
    locale: str, fragment: bool, collection: Collection
) -> None:
    page = html.write(collection, find_locale(locale), fragment=fragment)
    imported = find_importer("html").read(page.encode(), {})
    back = {one.id: one for one in (read_clipping(e.plain)[0] for e in imported.entries)}
    assert (imported.findings, imported.left) == ((), ())
    assert back == {one.id: one._replace(note="", extra={}) for one in collection.clippings}


@pytest.mark.parametrize("name", ["csv", "tsv"])
@pytest.mark.parametrize("tags", [(", ",), ("a; b",), ("a, b",), (" a",)])
def test_one_tag_with_marks_in_it_stays_one(name: str, tags: tuple[str, ...]) -> None:
    collection = Collection(clippings=(Clipping(id="a", url="https://a.example/", tags=tags),))
    assert _there_and_back(collection, name) == collection.clippings


def test_a_title_alone_gets_neither_summary_nor_language_from_a_json_feed() -> None:
    collection = Collection(clippings=(Clipping(title="Only a title"),))
    assert _there_and_back(collection, "jsonfeed") == collection.clippings


RICH = Clipping(
    id="rich",
    url="https://www.lemonde.fr/a?b=1&c=%20d_e",
    title="Un projet géant : 100 % « ouvert »",
    outlet="Le Monde",
    date=PartialDate(2021, 5),
    lang="fr",
    kind="interview",
    authors=("Ada Lovelace", "Agence France-Presse", "Ludwig van Beethoven", "毛泽东"),
    quotes=(
        Quote(text="Oui,\nc’est <ça>.\n\nEncore.", speaker="Ada Lovelace", role="chef de projet"),
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


PRINTED = Clipping(
    id="e", title="E", outlet="Le Monde", date=PartialDate(2020, 2, 1), pages="A1, A4", issue="12"
)
SAVED = Clipping(
    id="f",
    url="https://f.example/a;b?c=1,2#d",
    title="100 % of {it}: a -- b, ``c'' \\ d_e ~ f^2 $5 #1 & more",
    authors=("Sammy Davis Jr.", "Doe, Jane and Sons", "Oscar de la Renta", "others"),
    outlet="Ars {Technica}",
    lang="es-419",
    kind="tv",
    archive=Archive(
        url="https://web.archive.org/web/2021/https://f.example/", date=PartialDate(2021, 3, 4)
    ),
)


@pytest.mark.parametrize("name", ["csl", "biblatex", "ris"])
@pytest.mark.parametrize(
    "clipping", [RICH, BARE, UNTITLED, SPOKEN, PRINTED, SAVED], ids=lambda one: one.id
)
def test_a_citation_brings_every_fact_back(name: str, clipping: Clipping) -> None:
    if name == "ris" and not clipping.title:
        clipping = clipping._replace(title="T")  # one without any is no reference at all
    lines = tuple(quote._replace(text=" ".join(quote.text.split())) for quote in clipping.quotes)
    # An article is what goes without saying.
    kind = clipping.kind or ("" if name == "biblatex" else "article")
    cited = clipping._replace(image=None, quotes=lines, kind=kind)
    (back,) = _there_and_back(Collection(clippings=(clipping,)), name)
    assert back._replace(id=clipping.id) == cited


@pytest.mark.parametrize("name", ["atom", "jsonfeed"])
@pytest.mark.parametrize("clipping", [RICH, BARE, UNTITLED, SPOKEN], ids=lambda one: one.id)
def test_a_feed_brings_every_fact_back(name: str, clipping: Clipping) -> None:
    (back,) = _there_and_back(Collection(clippings=(clipping,)), name)
    assert back._replace(id=clipping.id) == clipping


def test_a_dead_page_comes_back_with_its_own_address() -> None:
    dead = RICH._replace(status="dead")
    for name in ("atom", "jsonfeed"):
        (back,) = _there_and_back(Collection(clippings=(dead,)), name)
        assert (back.url, back.archive) == (dead.url, dead.archive)


@pytest.mark.parametrize("name", ["csl", "biblatex", "ris"])
@given(title=texts, outlet=texts, authors=st.lists(texts, min_size=1, max_size=3))
@settings(max_examples=60)
def test_a_citation_keeps_any_words(name: str, title: str, outlet: str, authors: list[str]) -> None:
    names = tuple(" ".join(f"A {author}".split()) for author in authors)
    clipping = Clipping(id="a", title=f"a {title}", outlet=f"a {outlet}", authors=names)
    (back,) = _there_and_back(Collection(clippings=(clipping,)), name)
    shown = tuple(
        " ".join(without_markup(text).split()) for text in (clipping.title, clipping.outlet)
    )
    assert tuple(" ".join(text.split()) for text in (back.title, back.outlet)) == shown
    if name == "biblatex":
        names = tuple(" ".join(without_markup(author).split()) for author in names)
    assert back.authors == names
