"""Numbers of issues."""

import pytest

from clippings.page_entries import read_entries


@pytest.mark.parametrize("mark", ["n. ", "n° ", "Nr. ", "no. ", "№ ", "Heft ", "issue ", "#"])
def test_the_number_before_a_year_is_that_of_the_issue_and_no_month(mark: str) -> None:
    page = f"# Press\n\n- [A title of words](https://weekly.example/1), The Weekly {mark}1/2020\n"
    (entry,) = read_entries(page)
    told = {key: entry.plain[key] for key in ("title", "outlet", "date", "issue")}
    assert told == {
        "title": "A title of words",
        "outlet": "The Weekly",
        "date": "2020",
        "issue": "1/2020",
    }


def test_a_month_in_figures_is_one() -> None:
    page = "# Press\n\n- [A title of words](https://weekly.example/1), The Weekly, 1/2020\n"
    assert read_entries(page)[0].plain["date"] == "2020-01"
