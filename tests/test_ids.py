"""Ids are made from outlet and date, unique, and found by their beginning."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.clipping import Clipping
from clippings.dates import PartialDate
from clippings.errors import ClipError
from clippings.finding import Place
from clippings.ids import LONGEST_ID, TakenIds, find_by_id, make_id, same_id, slug

DAY = PartialDate(2021, 5, 4)


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Le Monde", "le-monde"),
        ("L'Écho d’Alger", "lecho-dalger"),
        ("Süddeutsche Straße", "suddeutsche-strasse"),
        ("Ørsted & Æther", "orsted-aether"),
        ("Gazeta Łódzka", "gazeta-lodzka"),
        ("Œuvre", "oeuvre"),
        ("日本経済新聞", ""),
        ("--- !", ""),
    ],
)
def test_a_slug_is_lower_case_ascii(text: str, made: str) -> None:
    assert slug(text) == made


@given(st.text())
def test_a_slug_holds_nothing_else(text: str) -> None:
    assert slug(slug(text)) == slug(text)
    assert slug(text).replace("-", "").isalnum() or not slug(text)
    assert slug(text).isascii()


@pytest.mark.parametrize(
    ("outlet", "date", "url", "title", "made"),
    [
        ("Le Monde", DAY, "", "T", "le-monde-2021-05-04"),
        ("Le Monde", PartialDate(2021, 5), "", "T", "le-monde-2021-05"),
        ("Le Monde", None, "https://x.org", "T", "le-monde"),
        ("", DAY, "https://www.lemonde.fr/a", "T", "lemonde-fr-2021-05-04"),
        ("日本", DAY, "https://nikkei.com/a", "T", "nikkei-com-2021-05-04"),
        ("", DAY, "", "All the news: that’s fit, to print", "all-the-news-thats-fit-2021-05-04"),
        ("", None, "not an address", "日本", "clipping"),
        ("x" * 500, DAY, "", "", "x" * (LONGEST_ID - 20) + "-2021-05-04"),
    ],
)
def test_an_id_tells_outlet_and_date(
    outlet: str, date: PartialDate | None, url: str, title: str, made: str
) -> None:
    assert make_id(Clipping(outlet=outlet, date=date, url=url, title=title)) == made


def test_a_taken_id_gets_a_number() -> None:
    taken = TakenIds(["LE-MONDE-2021", "le-monde-2021-2"])
    assert [taken.take(name) for name in ("le-monde-2021", "le-monde-2021", "b", "B")] == [
        "le-monde-2021-3",
        "le-monde-2021-4",
        "b",
        "B-2",
    ]


@given(st.text(), st.text(), st.text(), st.lists(st.text(), max_size=5))
def test_an_id_is_never_one_that_is_taken(
    outlet: str, url: str, title: str, taken: list[str]
) -> None:
    made = TakenIds(taken).take(make_id(Clipping(outlet=outlet, url=url, title=title)))
    assert made
    assert len(made) <= LONGEST_ID
    assert same_id(made) not in {same_id(other) for other in taken}


@pytest.mark.parametrize(
    ("prefix", "found"),
    [("a", 0), ("ab", 1), ("abc", 2), ("é", 3), ("ABC", 2)],
)
def test_a_clipping_is_found_by_a_beginning_that_is_its_alone(prefix: str, found: int) -> None:
    assert find_by_id(prefix, _named("a", "ab", "abcd", "e\u0301t\u00e9", "")) == found


@pytest.mark.parametrize(
    ("prefix", "message"),
    [
        ("z", "no clipping has the id 'z'; `clip list --format ids` lists them"),
        ("", "no clipping has the id ''"),
        ("x", "'x' is the beginning of several ids: x0, x1, x2, x3, x4 …; write more of it"),
    ],
)
def test_a_beginning_that_names_none_or_several_is_told(prefix: str, message: str) -> None:
    with pytest.raises(ClipError) as told:
        find_by_id(prefix, [*_named(*(f"x{n}" for n in range(9))), Clipping()])
    assert str(told.value).startswith(message)


@pytest.mark.parametrize("prefix", ["b-2024", "B-2024", "b-20"])
def test_an_id_that_stands_twice_names_no_clipping(prefix: str) -> None:
    with pytest.raises(ClipError) as told:
        find_by_id(prefix, _named("b-2024", "a-2024", "b-2024", "b-2024"))
    assert str(told.value) == (
        "the id 'b-2024' is used on lines 1, 3 and 4 of f.yaml; give one of them another id there"
    )


def test_ids_that_begin_alike_are_each_named_once() -> None:
    with pytest.raises(ClipError, match="of several ids: b-2024, b-2025; write more of it"):
        find_by_id("b", _named("b-2024", "b-2024", "b-2025"))


def _named(*ids: str) -> list[Clipping]:
    """Clippings with these ids, each on a line of its own."""
    return [Clipping(id=name, place=_on_line(line)) for line, name in enumerate(ids, 1)]


def _on_line(line: int) -> Callable[[str], Place]:
    return lambda _path: Place("f.yaml", line)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("lemonde", "le-monde-2021-05-04"),
        ("monde", "le-monde-2021-05-04"),
        ("Le Monde", "le-monde-2021-05-04"),
        ("le-monde-2021-04-05", "le-monde-2021-05-04"),
        ("le-monde-2019-01-03", "le-monde-2019-01-02"),
        ("the-estuary-tims", "the-estuary-times"),
    ],
)
def test_an_id_that_is_nearly_right_is_named(typed: str, meant: str) -> None:
    ids = ("le-monde-2021-05-04", "le-monde-2019-01-02", "the-estuary-times", "taz-2021")
    with pytest.raises(ClipError, match=f"; did you mean {meant}\\? `clip list --format ids`"):
        find_by_id(typed, _named(*ids))


def test_no_id_shows_a_password() -> None:
    address = "https://user:secret@taz.de/"
    assert make_id(Clipping(outlet=address)) == "https-taz-de"
    assert make_id(Clipping(title=address)) == "https-taz-de"
