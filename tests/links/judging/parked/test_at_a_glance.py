"""What tells of its domain is never passed over at a glance."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.word_tables import holds_one_of
from clippings.links.judging.parked.at_a_glance import (
    IN_A_LINE,
    may_be_a_notice,
    may_tell_of_its_domain,
)
from clippings.links.judging.parked.own_names import OWN
from clippings.links.judging.parked.parked_words import (
    NOTICES,
    OF_THIS,
    PARKED_MARKS,
    SOON,
)


@given(st.from_regex(NOTICES, fullmatch=True))
def test_every_notice(said: str) -> None:
    assert OWN in said or may_be_a_notice(said.lower())


@given(st.from_regex(OF_THIS, fullmatch=True))
def test_whatever_is_said_of_this_domain(said: str) -> None:
    assert may_be_a_notice(said.lower())


@given(st.from_regex(SOON, fullmatch=True))
def test_what_is_said_before_a_site_is_there(said: str) -> None:
    assert holds_one_of(said.lower(), IN_A_LINE) or may_be_a_notice(said.lower())


@pytest.mark.parametrize("mark", PARKED_MARKS)
def test_every_mark_of_those_who_sell_domains(mark: str) -> None:
    assert may_tell_of_its_domain(Markup(f"<p>A note</p><!-- {mark.upper()} -->"))


@pytest.mark.parametrize("name", ["harbour.example", "Гавань.рф", "port-2.example:80"])
def test_a_name_in_a_heading_that_nobody_sees(name: str) -> None:
    assert may_tell_of_its_domain(Markup(f"<noscript><h1>{name}</h1></noscript><p>A note</p>"))


@pytest.mark.parametrize("letters", [0, 100, 400, 700])
def test_ordinary_pages(letters: int) -> None:
    words = "the boats are in " * (letters // 13)
    assert not may_tell_of_its_domain(Markup(f"<title>A note</title><h1>A note</h1><p>{words}"))
