"""Tests of the options that choose clippings."""

import inspect

from clippings.filter_options import filtered
from clippings.selection import Filters


@filtered
def seen(filters: Filters, limit: int = 0) -> tuple[Filters, int]:
    """Give back what came."""
    return filters, limit


NOTHING_GIVEN = dict.fromkeys(Filters._fields)


def test_a_command_has_an_option_for_each_filter_behind_its_own() -> None:
    assert [*inspect.signature(seen).parameters] == ["limit", *Filters._fields]


def test_the_command_keeps_its_name_and_words() -> None:
    assert (seen.__name__, seen.__doc__) == ("seen", "Give back what came.")


def test_what_is_not_given_filters_nothing() -> None:
    assert seen(**NOTHING_GIVEN, limit=2) == (Filters(), 2)


def test_what_is_given_reaches_the_command_as_filters() -> None:
    given = NOTHING_GIVEN | {"lang": ["fr"], "since": "2021"}
    assert seen(**given) == (Filters(lang=["fr"], since="2021"), 0)


def test_several_values_may_stand_in_one_word_but_for_names_of_outlets() -> None:
    given = NOTHING_GIVEN | {"lang": ["fr, en", "de"], "outlet": ["Times, The"]}
    assert seen(**given)[0] == Filters(lang=["fr", "en", "de"], outlet=["Times, The"])
