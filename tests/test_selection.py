"""Choosing and ordering clippings."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clippings.clipping import Clipping, Collection, Outlet, Quote
from clippings.dates import PartialDate, parse_date
from clippings.errors import ClipError
from clippings.selection import SORTS, Filters, ordered_by, select
from tests.made_up import clippings_of

PRESS = Collection(
    outlets=(Outlet(name="Le Monde", aliases=("LeMonde.fr",)),),
    clippings=(
        Clipping(
            id="a",
            outlet="LEMONDE.FR",
            lang="fr",
            date=PartialDate(2021, 5, 4),
            title="Un projet géant",
            kind="interview",
            tags=("Open", "models"),
        ),
        Clipping(
            id="b",
            outlet="El País",
            lang="pt-BR",
            date=PartialDate(2021, 5),
            quotes=(Quote("It WORKS.", "Ada"),),
            status="draft",
        ),
        Clipping(id="c", outlet="Le Monde", lang="no", date=PartialDate(2021), kind="haiku"),
        Clipping(id="d", url="https://example.org/d", note="to do"),
    ),
)


def ids(filters: Filters) -> str:
    """What the filters let pass."""
    return "".join(clipping.id for clipping in select(PRESS, filters))


@pytest.mark.parametrize(
    ("filters", "passing"),
    [
        (Filters(), "abcd"),
        (Filters(lang=["fr"]), "a"),
        (Filters(lang=["FR", "no"]), "ac"),
        (Filters(lang=["pt"]), "b"),
        (Filters(lang=["pt-br"]), "b"),
        (Filters(lang=["pt-BR-x"]), ""),
        (Filters(outlet=["le monde"]), "ac"),
        (Filters(outlet=["lemonde.fr"]), "ac"),
        (Filters(outlet=["país", "monde"]), "abc"),
        (Filters(kind=["interview"]), "a"),
        (Filters(kind=["haiku"]), "c"),
        (Filters(kind=["Interview"], status=["Published"]), "a"),
        (Filters(tag=["open"]), "a"),
        (Filters(tag=["op"]), ""),
        (Filters(status=["draft"]), "b"),
        (Filters(status=["published"]), "acd"),
        (Filters(missing=["date"]), "d"),
        (Filters(missing=["title", "quote"]), "abcd"),
        (Filters(missing=["tags"], lang=["pt", "no"]), "bc"),
        (Filters(since="2021-05"), "ab"),
        (Filters(since="2021-05-04"), "a"),
        (Filters(until="2021-05"), "abc"),
        (Filters(until="2021"), "abc"),
        (Filters(until="2021-05-03"), "bc"),
        (Filters(since="2021-05", until="2021"), "ab"),
        (Filters(search="GÉANT projet"), "a"),
        (Filters(search="ada works"), "b"),
        (Filters(search="do"), "d"),
        (Filters(search="example.org"), "d"),
        (Filters(lang=["fr"], kind=["interview"], since="2022"), ""),
    ],
)
def test_all_filters_must_hold(filters: Filters, passing: str) -> None:
    assert ids(filters) == passing


def test_words_are_searched_as_a_keyboard_writes_them() -> None:
    press = Collection(clippings=(Clipping(id="a", title="L’Institut\u00a0: « un projet »"),))
    assert select(press, Filters(search="l'institut \" un projet"))
    assert not select(press, Filters(search="l'autre"))


def test_the_known_kinds_are_told_in_their_documented_order() -> None:
    with pytest.raises(ClipError, match="use one of article, interview, opinion"):
        select(PRESS, Filters(kind=["qqq"]))


@pytest.mark.parametrize(
    ("filters", "said"),
    [
        (Filters(kind=["Intervew"]), "'Intervew' is not a known kind; did you mean interview?"),
        (Filters(status=["drafd"]), "'drafd' is not a known status; did you mean draft?"),
        (Filters(missing=["titel"]), "'titel' is not a known key; did you mean title?"),
        (Filters(lang=["french"]), "'french' is not a language tag; write one such as fr or pt-BR"),
        (Filters(lang=["pt_BR"]), "'pt_BR' is not a language tag; write one such as fr or pt-BR"),
        (Filters(lang=[""]), "'' is not a language tag; write one such as fr or pt-BR"),
        (Filters(since="2021-5"), "'2021-5' is not a date in the form 2021-05-04; write 2021-05"),
        (Filters(until="soon"), "'soon' is not a date; write 2021-05-04, or 2021-05 or 2021"),
        (
            Filters(since="2022", until="2021-12"),
            "no date is both after 2022 and before 2021-12; swap the two",
        ),
    ],
)
def test_what_nothing_can_pass_is_a_mistake(filters: Filters, said: str) -> None:
    with pytest.raises(ClipError) as raised:
        ids(filters)
    assert str(raised.value).startswith(said)


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("", "abcd"),
        ("date", "cbad"),
        ("-date", "abcd"),
        ("outlet", "bcad"),
        ("-outlet", "acbd"),
        ("lang", "acbd"),
        ("kind", "cabd"),
        ("id", "abcd"),
        ("-id", "dcba"),
        ("title", "abcd"),
    ],
)
def test_what_is_not_known_comes_last_either_way(sort: str, order: str) -> None:
    assert "".join(clipping.id for clipping in ordered_by(PRESS.clippings, sort)) == order


def test_names_what_can_be_sorted_by() -> None:
    with pytest.raises(ClipError, match="'dat' is not a key to sort by; did you mean date"):
        ordered_by(PRESS.clippings, "dat")


_words = st.sampled_from(["", "a", "B", "c"])
_dates = st.builds(PartialDate, st.integers(2000, 2003), st.integers(0, 12), st.just(0))
_clippings = st.lists(
    clippings_of(id=_words, outlet=_words, lang=_words, date=st.none() | _dates), max_size=5
)


@settings(max_examples=50)
@given(_clippings, st.sampled_from(["", *SORTS, *(f"-{name}" for name in SORTS)]))
def test_ordering_loses_nothing_and_is_stable(press: list[Clipping], sort: str) -> None:
    ordered = ordered_by(press, sort)
    assert sorted(map(repr, ordered)) == sorted(map(repr, press))
    assert ordered_by(ordered, sort) == ordered


@settings(max_examples=50)
@given(_clippings, st.integers(2000, 2004))
def test_before_and_after_a_year_share_what_is_dated(press: list[Clipping], year: int) -> None:
    collection = Collection(clippings=tuple(press))
    until = select(collection, Filters(until=str(year - 1)))
    since = select(collection, Filters(since=str(year)))
    dated = [clipping for clipping in press if clipping.date]
    assert sorted(one.id for one in (*until, *since)) == sorted(one.id for one in dated)
    assert all(one.date and one.date >= parse_date(str(year)) for one in since)
