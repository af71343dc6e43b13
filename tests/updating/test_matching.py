"""An entry of a page is the clipping with its address, else the one with its facts."""

from clippings.clipping import Clipping, Quote
from clippings.dates import PartialDate
from clippings.updating.matching import match_clippings

ONE = Clipping(id="one", url="https://a.example/1", title="One", outlet="Wired")
TWO = Clipping(id="two", url="https://a.example/2", title="Two", outlet="Wired")


def test_addresses_are_compared_in_their_normal_form() -> None:
    seen = Clipping(url="http://a.example/2/?utm_source=x", title="Something else")
    assert match_clippings([seen], [ONE, TWO]) == (TWO,)


def test_a_changed_address_is_told_by_the_facts_that_both_have() -> None:
    seen = [TWO._replace(url="https://old.example/2"), ONE]
    assert match_clippings(seen, [ONE, TWO]) == (TWO, ONE)
    quoted = Clipping(quotes=(Quote(text="So it is."),))
    assert match_clippings([quoted], [ONE, quoted._replace(id="q", outlet="Zeit")])[0]


def test_an_outlet_with_its_day_tells_a_clipping_and_an_outlet_beside_a_title_none() -> None:
    day = PartialDate(2021, 5, 4)
    seen = Clipping(outlet="Wired", date=day)
    assert match_clippings([seen], [ONE, TWO._replace(date=day)]) == (TWO._replace(date=day),)
    assert match_clippings([ONE._replace(url="", title="Three")], [ONE]) == (None,)


def test_a_name_of_an_outlet_alone_is_the_one_without_more() -> None:
    bare = Clipping(id="bare", outlet="Wired")
    assert match_clippings([Clipping(outlet="Wired")], [ONE, bare]) == (bare,)


def test_of_two_with_one_address_the_likelier_is_taken_and_each_once() -> None:
    other = ONE._replace(id="other", title="Another")
    seen = [other._replace(id=""), ONE._replace(id="")]
    assert match_clippings(seen, [ONE, other]) == (other, ONE)
    assert match_clippings([*seen, ONE._replace(id="")], [ONE, other])[2] is None


def test_what_is_not_in_the_data_is_gone() -> None:
    assert match_clippings([ONE, TWO], [TWO]) == (None, TWO)
