"""Clippings that are one and the same piece."""

import pytest

from clippings.clipping import Clipping
from clippings.dates import PartialDate
from clippings.duplicates import near_twin, same_addresses, twin_at, twin_of

URL = "https://example.org/a"
DAY = PartialDate(2021, 5, 4)
PRINTED = Clipping(outlet="Le Monde", date=DAY, title="Un projet géant")


@pytest.mark.parametrize(
    ("candidate", "other"),
    [
        (Clipping(url=URL), Clipping(url="http://EXAMPLE.org/a/?utm_source=x#top")),
        (Clipping(url=URL, title="One"), Clipping(url=URL, title="Two")),
        (Clipping(file="a.pdf", title="One"), Clipping(file="a.pdf")),
        (PRINTED, Clipping(outlet="Le monde", date=DAY, title="Un projet  géant !")),
        (Clipping(title="One"), Clipping(title="one")),
    ],
)
def test_finds_the_twin(candidate: Clipping, other: Clipping) -> None:
    assert twin_of(candidate, [Clipping(id="no", title="Else"), other]) is other


@pytest.mark.parametrize(
    ("candidate", "other"),
    [
        (Clipping(url=URL), Clipping(url="https://www.example.org/a")),
        (PRINTED, Clipping(outlet="Le Monde", date=PartialDate(2021), title=PRINTED.title)),
        (PRINTED, Clipping(outlet="Le Figaro", date=DAY, title=PRINTED.title)),
        (Clipping(outlet="Le Monde", date=DAY), Clipping(outlet="Le Monde", date=DAY)),
        (Clipping(title="Jo Doe", summary="One"), Clipping(title="Jo Doe", summary="Two")),
        (Clipping(), Clipping()),
    ],
)
def test_what_may_be_two_pieces_are_two(candidate: Clipping, other: Clipping) -> None:
    assert twin_of(candidate, [other]) is None


def test_prefers_a_twin_with_the_same_title() -> None:
    one, two = Clipping(url=URL, title="One"), Clipping(url=URL, title="Two")
    assert twin_of(Clipping(url=URL, title="TWO"), [one, two]) is two
    assert twin_of(Clipping(url=URL, title="Three"), [one, two]) is one


def test_names_the_earlier_of_each_pair() -> None:
    a = Clipping(id="a", url=URL, title="One")
    b = Clipping(id="b", url=URL, title="Two")
    c = Clipping(id="c", url=URL, title="one")
    d = Clipping(id="d", url=URL)
    assert list(same_addresses([a, b, Clipping(file="x"), Clipping(file="x"), c, d])) == [
        (a, b, False),
        (a, c, True),
        (a, d, True),
    ]


def test_a_twin_is_known_by_any_of_its_addresses() -> None:
    other = Clipping(url=URL)
    assert twin_at(["", "https://m.example.org/a", "http://example.org/a/"], [other]) is other
    assert twin_at(["", "https://m.example.org/a"], [other, Clipping(title="T")]) is None


@pytest.mark.parametrize(
    ("title", "outlet", "date"),
    [
        ("Un projet géant", "Le Monde", DAY),
        ("Un projet geant !", "le monde", DAY),
        ("Un projet géant", "", PartialDate(2021, 5, 9)),
        ("Un projet géant", "Le Monde", PartialDate(2021, 5)),
        ("Un projet géante", "Le Monde", PartialDate(2021, 4, 29)),
    ],
)
def test_a_piece_of_nearly_the_same_title_is_near(
    title: str, outlet: str, date: PartialDate
) -> None:
    assert near_twin(Clipping(title=title, outlet=outlet, date=date), [PRINTED]) is PRINTED


@pytest.mark.parametrize(
    ("title", "outlet", "date"),
    [
        ("Un projet géant", "Le Monde", PartialDate(2021, 6, 4)),
        ("Un projet géant", "Le Figaro", DAY),
        ("Un projet géant, épisode 2", "Le Monde", DAY),
        ("Une tout autre chose", "Le Monde", DAY),
        ("", "Le Monde", DAY),
        ("Un projet géant", "Le Monde", None),
    ],
)
def test_other_pieces_are_not_near(title: str, outlet: str, date: PartialDate | None) -> None:
    assert near_twin(Clipping(title=title, outlet=outlet, date=date), [PRINTED]) is None
