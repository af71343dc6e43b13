"""How many clippings, by what."""

from clippings.clipping import Clipping, Collection, Outlet
from clippings.dates import PartialDate
from clippings.stats.counts import count, lacking


def test_every_year_between_the_first_and_the_last_is_there() -> None:
    years = [2019, 2022, 2022]
    dated = [Clipping(date=PartialDate(year)) for year in years]
    counted = count(Collection(clippings=(*dated, Clipping(outlet="O"))))
    assert counted["year"] == {"2019": 1, "2020": 0, "2021": 0, "2022": 2, "(missing)": 1}
    assert counted["outlet"] == {"(missing)": 3, "O": 1}
    assert count(Collection())["year"] == {}


def test_an_outlet_is_counted_under_its_own_name() -> None:
    some = tuple(Clipping(outlet=name) for name in ("LQ", "Other", "La Quinzaine"))
    outlets = (Outlet("La Quinzaine", aliases=("LQ",)),)
    assert count(Collection(clippings=some, outlets=outlets))["outlet"] == {
        "La Quinzaine": 2,
        "Other": 1,
    }


def test_what_is_missing_is_counted_where_it_is() -> None:
    missing = lacking([Clipping(title="x", lang="en"), Clipping(lang="en")])
    assert missing["title"] == 1
    assert "lang" not in missing
