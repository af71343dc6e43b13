"""Years that belong to days, to names or to titles."""

import pytest

from tests.page_entries.in_lists.list_facts import FULL, TITLE, URL, facts


def test_a_year_in_a_quoted_title_is_no_date_of_the_piece() -> None:
    page = '# Press\n\n- [VICE](https://vice.com/1), "Art at the 2015 Showcase," Jo Doe, 2016.\n'
    assert facts(page)[0]["date"] == "2016"
    assert facts(page)[0]["title"] == "Art at the 2015 Showcase"


@pytest.mark.parametrize(
    "line",
    [
        f"- May 4: [{TITLE}]({URL}), The Guardian",
        f"- [{TITLE}]({URL}), The Guardian (4 May)",
        f"- 04.05.: [{TITLE}]({URL}), The Guardian",
    ],
)
def test_the_heading_gives_the_year_of_a_day(line: str) -> None:
    before = "- [Another piece](https://www.lemonde.fr/a), Le Monde, 3 May 2020"
    assert facts(f"## 2021\n\n{line}\n\n## 2020\n\n{before}\n")[0] == FULL


def test_a_day_without_a_year_is_no_outlet() -> None:
    (entry,) = facts(f"- May 4: [{TITLE}]({URL}), The Guardian\n")
    assert entry == {
        "title": TITLE,
        "outlet": "The Guardian",
        "note": "date as given: May 4",
    }


def test_the_year_of_a_heading_that_speaks_of_press_is_that_of_its_links() -> None:
    page = "# We in the press\n\n## 2022 Coverage\n\n- [A title](https://a.example/1)\n"
    assert facts(page) == [{"title": "A title", "date": "2022"}]


def test_year_and_month_begin_a_line() -> None:
    page = f"# Press\n\n- 2026.2: **Acme News** -- [{TITLE}](https://acme.example/1)\n"
    assert facts(page) == [{"title": TITLE, "outlet": "Acme News", "date": "2026-02"}]


def test_a_year_repeated_in_a_link_is_no_title() -> None:
    page = "# Press\n\n- [Interview at Radio Gull, 16 May 2018\n2018](https://a.example/1)\n"
    (found,) = facts(page)
    assert found.get("title") != "2018"
