"""The page that it all began with, byte for byte."""

from pathlib import Path

import pytest

from clippings.clipping import Clipping, Collection, Image, Quote
from clippings.dates import PartialDate
from clippings.exporters.markdown_page.whole import render_markdown_page
from tests.exporters.markdown_page.pages import read
from tests.updating.updated import update_page

MEDIA = Path(__file__).with_name("media.md").read_bytes().decode()
CLIPPINGS = read(MEDIA)
NEW = Clipping(
    url="https://www.zeit.de/2022/a",
    outlet="Die Zeit",
    date=PartialDate(2022, 1, 3),
    lang="de",
    kind="interview",
    quotes=(Quote(text="Es geht."),),
    image=Image(src="uploads/images/zeit.png", link=True),
)


def changed(page: str, after: str) -> list[tuple[str, str]]:
    pairs = zip(page.splitlines(), after.splitlines(), strict=True)
    return [(old, new) for old, new in pairs if old != new]


def before(heading: str, text: str) -> str:
    return MEDIA.replace(heading, text + heading)


def updated(*clippings: Clipping) -> str:
    return update_page(MEDIA, Collection(clippings=clippings))


def test_its_clippings_are_complete() -> None:
    assert [(c.outlet, str(c.date), c.lang, c.kind, c.heading, c.start) for c in CLIPPINGS] == [
        ("VentureBeat", "2021-07-14", "en", "guest-article", "", None),
        ("NVIDIA", "2021-06-15", "", "", "NVIDIA CEO Jensen Huang, Teratec Keynote", 609),
        ("MIT Tech Review", "2021-05-20", "en", "", "", None),
        ("Le Monde", "2021-05-04", "fr", "", "", None),
    ]
    assert [c.image and c.image.link for c in CLIPPINGS] == [True, True, False, False]
    assert all(c.quotes[0].text[0] not in '"“' for c in CLIPPINGS)


def test_what_is_exported_reads_the_same() -> None:
    assert read(render_markdown_page(Collection(clippings=CLIPPINGS))) == CLIPPINGS


def test_it_is_up_to_date() -> None:
    assert updated(*CLIPPINGS) == MEDIA


def test_a_fifth_clipping_is_written_as_its_neighbours_are() -> None:
    assert updated(NEW, *CLIPPINGS) == before(
        "## VentureBeat",
        "## Die Zeit (Interview, German)\n"
        "\n"
        "- Source: [Die Zeit](https://www.zeit.de/2022/a) –\u00a0January 3, 2022\n"
        "\n"
        '"Es geht."\n'
        "\n"
        '<a href="https://www.zeit.de/2022/a">![](uploads/images/zeit.png)</a>\n'
        "\n"
        "\n",
    )


def test_it_is_put_in_by_date() -> None:
    new = NEW._replace(date=PartialDate(2021, 5, 5), image=None)
    assert updated(*CLIPPINGS, new) == before(
        "## Le Monde",
        "## Die Zeit (Interview, German)\n"
        "- Source: [Die Zeit](https://www.zeit.de/2022/a) – May 5th, 2021\n"
        "\n"
        '"Es geht."\n'
        "\n",
    )


@pytest.mark.parametrize(
    ("change", "old", "new"),
    [
        ({"date": PartialDate(2021, 5, 3)}, "May 4th, 2021", "May 3rd, 2021"),
        ({"date": PartialDate(2021, 5)}, "May 4th, 2021", "May 2021"),
        ({"lang": "es"}, "## Le Monde (French)", "## Le Monde (Spanish)"),
        ({"kind": "tv"}, "## Le Monde (French)", "## Le Monde (TV, French)"),
        ({"date": None}, " –\u00a0May 4th, 2021", ""),
        ({"image": Image(src="b.png")}, "uploads/images/press_le_monde_may.png", "b.png"),
    ],
)
def test_a_change_changes_one_line(change: dict[str, object], old: str, new: str) -> None:
    last = CLIPPINGS[-1]._replace(**change)  # type: ignore[arg-type]
    ((line, after),) = changed(MEDIA, updated(*CLIPPINGS[:-1], last))
    assert line.replace(old, new) == after


def test_what_is_no_longer_published_goes() -> None:
    assert updated(*CLIPPINGS[1:]) == MEDIA.replace(
        MEDIA[MEDIA.index("## VentureBeat") : MEDIA.index("## NVIDIA")], ""
    )
