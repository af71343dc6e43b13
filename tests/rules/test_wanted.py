"""Outlet, date and language are wanted."""

import pytest

from clippings.rules import findings_in
from tests.rules.judging import clipping, found, messages, subject_of

FULL = {"outlet": "Le Monde", "date": "2021", "lang": "fr"}


def test_is_silent_where_all_three_are_there() -> None:
    assert messages(clipping(**FULL), "wanted") == []


@pytest.mark.parametrize("missing", FULL)
def test_warns_of_the_one_that_is_missing(missing: str) -> None:
    given = {key: value for key, value in FULL.items() if key != missing}
    assert messages(clipping(**given), "wanted") == [f"1 warning: the clipping has no {missing}"]


def test_each_is_a_finding_of_its_own_about_a_key_that_is_not_there() -> None:
    lacking = found(clipping(), "wanted")
    assert [(one.id, one.field) for one in lacking] == [("a", field) for field in FULL]
    assert {(one.place.line, one.place.column) for one in lacking} == {(1, 3)}


def test_does_not_call_a_date_missing_that_cannot_be_read() -> None:
    assert messages(clipping(**{**FULL, "date": "2021-02-30"}), "wanted") == []


def test_an_unknown_key_at_the_head_makes_no_difference() -> None:
    assert len(messages("- autor: Ada\n  title: A\n", "wanted")) == 3


def test_does_not_ask_it_of_what_is_left_out() -> None:
    assert messages(clipping(status="left-out"), "wanted") == []


def test_the_way_out_is_a_command_for_this_file_and_no_other() -> None:
    subject = subject_of(clipping(id="a b", outlet="O", date="2021"), "other.yaml")
    (finding,) = [one for one in findings_in(subject) if one.rule == "wanted"]
    assert finding.hint.endswith(" with `clip set --file other.yaml 'a b' lang=…`")
