"""New clippings under the heading of another year."""

import pytest

from clippings.data_file.entries import insert_by_date
from clippings.data_file.heading_warnings import heading_warnings
from clippings.data_file.snapshot import Change, snapshot_of

HEADED = "# 2024\n- id: a\n  date: 2024-05\n\n# 2022\n- id: b\n  date: 2022-05\n"


def _said_of(date: str, text: str = HEADED) -> list[str]:
    before = snapshot_of(text.encode(), "f")
    document = insert_by_date(before, {"id": "z", "date": date})
    return [*heading_warnings(Change(before, snapshot_of(document.text.encode(), "f")))]


@pytest.mark.parametrize(("date", "head"), [("2023-05", "2024"), ("2021-05", "2022")])
def test_a_clipping_without_a_heading_of_its_year_is_reported(date: str, head: str) -> None:
    assert _said_of(date) == [
        f"z is below the heading {head}, as {date[:4]} has none; add one above it"
    ]


@pytest.mark.parametrize("date", ["2025", "2024", "2024-01", "2022-12-01"])
def test_an_entry_above_all_headings_or_below_its_own_is_not(date: str) -> None:
    assert _said_of(date) == []


@pytest.mark.parametrize(
    "text",
    [
        "- id: a\n  date: 2024\n",
        "# our press\n- id: a\n  date: 2024\n",
        "# 2024\n[{id: a, date: 2024}]\n",
    ],
)
def test_a_list_without_headings_has_nothing_to_tell(text: str) -> None:
    assert _said_of("2022", text) == []
