"""Clippings that are one and the same piece."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.clipping import Clipping
from clippings.dates import PartialDate
from clippings.duplicates import new_among, same_addresses, twin_of

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
        (Clipping(), Clipping()),
    ],
)
def test_what_may_be_two_pieces_are_two(candidate: Clipping, other: Clipping) -> None:
    assert twin_of(candidate, [other]) is None


def test_prefers_a_twin_with_the_same_title() -> None:
    one, two = Clipping(url=URL, title="One"), Clipping(url=URL, title="Two")
    assert twin_of(Clipping(url=URL, title="TWO"), [one, two]) is two
    assert twin_of(Clipping(url=URL, title="Three"), [one, two]) is one


def test_only_what_is_new_is_new() -> None:
    old = Clipping(id="old", url=URL)
    new = Clipping(id="new", url="https://example.org/b")
    again = Clipping(id="again", url="http://example.org/b/")
    print_one = Clipping(id="print", outlet="Le Monde", date=DAY)
    print_two = Clipping(id="print-2", outlet="Le Monde", date=DAY)
    candidates = [Clipping(url=URL, title="Un projet géant"), new, again, print_one, print_two]
    assert new_among(candidates, [old]) == [new, print_one, print_two]


def test_one_address_with_another_title_is_new() -> None:
    old = [Clipping(url=URL, title="One")]
    two = Clipping(url=URL, title="Two")
    assert new_among([two, Clipping(url=URL, title="one"), Clipping(url=URL)], old) == [two]


@given(
    st.lists(
        st.builds(
            Clipping,
            url=st.sampled_from(["", URL, URL + "/", "https://example.org/b"]),
            title=st.sampled_from(["", "One", "one", "Two"]),
            file=st.sampled_from(["", "a.pdf"]),
        )
    )
)
def test_nothing_is_new_the_second_time(clippings: list[Clipping]) -> None:
    known = [one for one in clippings if one.url or one.title or one.file]
    assert new_among(known, known) == []
    assert new_among(new_among(known, []), known) == []


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
