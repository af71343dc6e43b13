"""A remark that many entries have alike is the page's, and tells nothing of one clipping."""

import pytest

from clippings.updating.facts.remarks import common_remarks, is_page_wording, remarks_of


def test_a_note_is_read_remark_by_remark() -> None:
    assert remarks_of({"note": "in print; paid"}) == ["in print", "paid"]
    assert remarks_of({"title": "A"}) == remarks_of({"note": ""}) == []


@pytest.mark.parametrize(
    ("told", "common"),
    [
        ([["paid"]], set()),
        ([["paid"], ["paid", "in print"]], {"paid"}),
        ([["paid"]] * 4 + [[]], {"paid"}),
        ([["paid"]] * 3 + [[]] * 2, set()),
        ([["paid", "paid"], []], set()),
        ([], set()),
    ],
)
def test_four_entries_of_five_have_what_is_common(told: list[list[str]], common: set[str]) -> None:
    assert common_remarks(told) == common


def test_an_invitation_to_read_is_of_the_page_wherever_it_stands() -> None:
    assert is_page_wording("Read more", ())
    assert is_page_wording("paid", {"paid"})
    assert not is_page_wording("paid", {"in print"})
