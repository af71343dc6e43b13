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


@pytest.mark.parametrize("title", ["„Die Nummer 10 lebt“", "Die Nummer 2 am Platz –"])
def test_a_number_in_a_title_is_that_of_no_issue(title: str) -> None:
    page = f"# Presse\n\n- 5. Mai 2021, taz: {title} [Link](https://taz.de/a)\n"
    (entry,) = read_entries(page)
    assert entry.plain["title"] == title.strip("„“ –")
    assert "issue" not in entry.plain


@pytest.mark.parametrize("ending", [", 4 May 2021", " (4 May 2021)", "; 4 May 2021"])
def test_a_number_after_its_word_is_set_apart(ending: str) -> None:
    page = (
        f"# Press\n\n- [A title of words](https://weekly.example/1), The Weekly, issue 5{ending}\n"
    )
    (entry,) = read_entries(page)
    assert (entry.plain["outlet"], entry.plain["issue"]) == ("The Weekly", "5")
