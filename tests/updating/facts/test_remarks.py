"""A remark on many entries belongs to the page."""

import pytest

from clippings.updating.facts.remarks import common_remarks, is_page_wording, remarks_of


def test_a_note_is_split_into_remarks() -> None:
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
def test_a_remark_of_four_entries_in_five_is_common(
    told: list[list[str]], common: set[str]
) -> None:
    assert common_remarks(told) == common


def test_read_more_belongs_to_the_page() -> None:
    assert is_page_wording("Read more", ())
    assert is_page_wording("paid", {"paid"})
    assert not is_page_wording("paid", {"in print"})
