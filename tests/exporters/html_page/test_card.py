"""What the page shows of one clipping."""

import pytest

from clippings.clipping import Archive, Clipping, Collection, Image, Link, Quote
from clippings.dates import PartialDate
from clippings.exporters.html_page import Files, ShownPicture
from clippings.exporters.html_page.rendering import cards_of
from clippings.locales import find_locale
from tests.exporters.html_page.pages import attributes, page_of, texts

WHOLE = Clipping(
    id="le-monde-2021-05-04",
    url="https://www.lemonde.fr/a",
    title="Un projet géant",
    outlet="Le Monde",
    date=PartialDate(2021, 5, 4),
    lang="fr",
    kind="interview",
    authors=("Ada Lovelace", "Grace Hopper"),
    quotes=(Quote("Cinq millions d’heures", "Jean Zay", "ministre"), Quote("Encore")),
    summary="A portrait.",
    access="paid",
    pages="4–5",
    start=609,
)


def test_everything_known_is_on_the_card() -> None:
    card = page_of(WHOLE)
    assert texts(card, ".source") == ["Le Monde Interview May 4, 2021"]
    assert texts(card, ".headline") == ["Un projet géant"]
    assert texts(card, ".facts li:not(.permalink)") == [
        "By Ada Lovelace, Grace Hopper",
        "French",
        "p. 4–5",
        "from 10:09",
        "Subscribers only",
        "lemonde.fr",
    ]
    assert texts(card, ".told") == ["A portrait."]
    assert texts(card, "blockquote") == ["Cinq millions d’heures", "Encore"]
    assert texts(card, ".quote figcaption") == ["Jean Zay, ministre"]
    assert attributes(card, "blockquote", "cite") == ["https://www.lemonde.fr/a"] * 2
    assert attributes(card, "blockquote", "lang") == ["fr", "fr"]
    assert attributes(card, ".headline a", "href") == ["https://www.lemonde.fr/a"]
    assert attributes(card, ".permalink a", "href") == ["#le-monde-2021-05-04"]
    assert attributes(card, "article", "id") == ["le-monde-2021-05-04"]


@pytest.mark.parametrize(
    ("date", "day", "shown"),
    [
        (PartialDate(2021, 5, 4), "2021-05-04", "4 mai 2021"),
        (PartialDate(2021, 5), "2021-05", "mai 2021"),
        (PartialDate(2021), "2021", "2021"),
    ],
)
def test_a_date_is_spelled_in_the_pages_language(date: PartialDate, day: str, shown: str) -> None:
    card = page_of(Clipping(id="a", title="x", date=date), locale="fr")
    assert texts(card, "time") == [shown]
    assert attributes(card, "time", "datetime") == [day]


@pytest.mark.parametrize(
    ("clipping", "headline"),
    [
        (Clipping(title="Title", heading="Heading", outlet="Outlet"), "Title"),
        (Clipping(heading="Heading", outlet="Outlet"), "Heading"),
        (Clipping(outlet="Outlet", url="https://example.org/a"), "Outlet"),
        (Clipping(url="https://www.example.org/a"), "example.org"),
        (Clipping(file="scans/a.pdf"), "Untitled"),
    ],
)
def test_a_card_without_a_title_has_a_headline(clipping: Clipping, headline: str) -> None:
    assert texts(page_of(clipping), ".headline") == [headline]


def test_a_dead_source_gives_way_to_its_copy() -> None:
    card = page_of(
        Clipping(
            url="https://gone.example.org/a",
            title="x",
            status="dead",
            archive=Archive("https://web.archive.org/web/a", PartialDate(2021, 9)),
        )
    )
    assert set(attributes(card, "article li:not(.permalink) a, .headline a", "href")) == {
        "https://web.archive.org/web/a"
    }
    assert texts(card, ".facts li:not(.permalink)") == ["No longer online"]
    assert texts(card, ".also a") == ["Archived copy, September 2021"]


def test_further_links_say_what_they_are() -> None:
    card = page_of(
        Clipping(
            url="https://example.org/a",
            file="scans/a.pdf",
            links=(
                Link("https://example.org/de", "translation"),
                Link("https://example.org/x", "something"),
                Link("javascript:alert(1)", "part"),
            ),
        )
    )
    assert texts(card, ".also a") == ["Document", "Translation", "Further link"]


def test_a_linked_picture_has_a_name() -> None:
    card = page_of(
        Clipping(title="x", url="https://example.org/a", image=Image("a.png", link=True)),
        Clipping(title="y", image=Image("b.png", link=True)),
        Clipping(title="z", image=Image("c.png", alt="The front page", credit="© z", role="logo")),
    )
    assert attributes(card, "img", "alt") == ["Picture: x", "", "The front page"]
    assert attributes(card, ".picture a", "href") == ["https://example.org/a"]
    assert attributes(card, "img", "loading") == ["lazy"] * 3
    assert texts(card, ".picture.logo figcaption") == ["© z"]


def test_right_to_left_clippings_are_set_from_the_right() -> None:
    card = page_of(Clipping(title="مشروع ضخم"), Clipping(title="A project"))
    assert attributes(card, ".text", "dir") == ["rtl", ""]
    card = page_of(Clipping(title="مشروع ضخم"), Clipping(title="A project"), locale="ar")
    assert attributes(card, ".text", "dir") == ["", "ltr"]
    assert attributes(card, "html", "dir") == ["rtl"]


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        ("It works.", "quote brief"),
        ("a " * 100, "quote"),
        ("漢" * 70, "quote"),
        ("a " * 200, "quote long"),
    ],
)
def test_a_quotation_is_set_by_its_length(text: str, classes: str) -> None:
    assert attributes(page_of(Clipping(quotes=(Quote(text),))), ".quote", "class") == [classes]


@pytest.mark.parametrize(
    ("width", "height", "role", "fit"),
    [
        (640, 400, "photo", "wide"),
        (400, 900, "scan", "tall"),
        (64, 64, "", "small"),
        (640, 400, "logo", "logo"),
        (0, 0, "", "wide"),
    ],
)
def test_a_picture_is_set_by_its_shape(width: int, height: int, role: str, fit: str) -> None:
    one = Clipping(title="x", image=Image("a.png", role=role))
    files = Files(lambda src: ShownPicture(src, width, height), str)
    [card] = cards_of(Collection(clippings=(one,)), find_locale("en"), files)
    assert card.shown
    assert card.shown.fit == fit
