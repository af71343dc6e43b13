"""Entries of a page match clippings by address, else by facts."""

from clippings.clipping import Clipping, Quote
from clippings.dates import PartialDate
from clippings.updating.matching import match_clippings

ONE = Clipping(id="one", url="https://a.example/1", title="One", outlet="Wired")
TWO = Clipping(id="two", url="https://a.example/2", title="Two", outlet="Wired")


def test_addresses_are_compared_in_their_normal_form() -> None:
    seen = Clipping(url="http://a.example/2/?utm_source=x", title="Something else")
    assert match_clippings([seen], [ONE, TWO]) == (TWO,)


def test_an_entry_with_a_changed_address_matches_by_shared_facts() -> None:
    seen = [TWO._replace(url="https://old.example/2"), ONE]
    assert match_clippings(seen, [ONE, TWO]) == (TWO, ONE)
    quoted = Clipping(quotes=(Quote(text="So it is."),))
    assert match_clippings([quoted], [ONE, quoted._replace(id="q", outlet="Zeit")])[0]


def test_outlet_and_date_match_but_an_outlet_beside_a_title_does_not() -> None:
    day = PartialDate(2021, 5, 4)
    seen = Clipping(outlet="Wired", date=day)
    assert match_clippings([seen], [ONE, TWO._replace(date=day)]) == (TWO._replace(date=day),)
    assert match_clippings([ONE._replace(url="", title="Three")], [ONE]) == (None,)


def test_an_outlet_alone_matches_the_clipping_with_nothing_else() -> None:
    bare = Clipping(id="bare", outlet="Wired")
    assert match_clippings([Clipping(outlet="Wired")], [ONE, bare]) == (bare,)


def test_of_two_with_one_address_the_more_similar_matches_and_each_only_once() -> None:
    other = ONE._replace(id="other", title="Another")
    seen = [other._replace(id=""), ONE._replace(id="")]
    assert match_clippings(seen, [ONE, other]) == (other, ONE)
    assert match_clippings([*seen, ONE._replace(id="")], [ONE, other])[2] is None


def test_an_entry_that_is_not_in_the_data_matches_nothing() -> None:
    assert match_clippings([ONE, TWO], [TWO]) == (None, TWO)
