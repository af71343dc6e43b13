"""Clippings under headings."""

import pytest

from clippings.clipping import Clipping, Collection, Outlet
from clippings.dates import PartialDate
from clippings.errors import ClipError
from clippings.grouping import GROUPINGS, group, require_grouping
from clippings.locales import find_locale

ENGLISH, FRENCH = find_locale("en"), find_locale("fr")
SOME = Collection(
    clippings=(
        Clipping(id="a", outlet="Wired", date=PartialDate(2022, 1), lang="en", kind="podcast"),
        Clipping(id="b", outlet="taz", date=PartialDate(2021), lang="de", section="Radio"),
        Clipping(id="c", outlet="WIRED.com", date=PartialDate(2022), lang="en-GB", kind="article"),
        Clipping(id="d", kind="press-tour"),
    ),
    outlets=(Outlet(name="Wired", aliases=("wired.com",)),),
)


def _told(by: str, locale: str = "en") -> list[tuple[str, str]]:
    groups = group(SOME, by, find_locale(locale))
    return [(one.heading, "".join(clipping.id for clipping in one.clippings)) for one in groups]


@pytest.mark.parametrize(
    ("by", "told"),
    [
        ("year", [("2022", "ac"), ("2021", "b"), ("Undated", "d")]),
        ("outlet", [("taz", "b"), ("Wired", "ac"), ("Other", "d")]),
        ("lang", [("English", "ac"), ("German", "b"), ("Other", "d")]),
        ("kind", [("Article", "c"), ("Podcast", "a"), ("Press tour", "d"), ("Other", "b")]),
        ("section", [("Radio", "b"), ("Other", "acd")]),
        ("", [("", "abcd")]),
    ],
)
def test_what_belongs_together_stands_under_one_heading(
    by: str, told: list[tuple[str, str]]
) -> None:
    assert _told(by) == told


def test_headings_are_in_the_language_of_the_page() -> None:
    assert _told("lang", "fr") == [("Anglais", "ac"), ("Allemand", "b"), ("Autres", "d")]
    assert _told("kind", "fr")[0] == ("Article", "c")


def test_years_rise_where_the_list_does() -> None:
    rising = Collection(clippings=SOME.clippings[1::-1])
    assert [one.key for one in group(rising, "year", ENGLISH)] == ["2021", "2022"]


@pytest.mark.parametrize("by", ["", *GROUPINGS])
def test_no_clippings_make_no_group(by: str) -> None:
    assert group(Collection(), by, FRENCH) == []


def test_another_key_is_refused() -> None:
    require_grouping("year")
    with pytest.raises(ClipError, match="'yaer' is not a key to group by; did you mean year"):
        require_grouping("yaer")
