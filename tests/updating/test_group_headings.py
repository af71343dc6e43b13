"""The heading of a new group is modelled on the others."""

import pytest

from clippings.dates import PartialDate
from tests.updating.grouped import ENTRY, MONTHS, NEW, OUTLETS, YEARS, with_new


@pytest.mark.parametrize(
    ("year", "before"), [(2022, "## 2021"), (2020, "## 2019"), (2018, "\nWrite to us.")]
)
def test_a_new_year_gets_a_heading_like_the_others(year: int, before: str) -> None:
    made = f"## {year}\n\n{ENTRY.format(year)}"
    expected = YEARS.replace(
        before, f"{made}\n{before}" if before.startswith("##") else f"\n{made}{before}", 1
    )
    assert with_new(YEARS, NEW._replace(date=PartialDate(year, 6, 5))) == expected


HTML = """<h1>Press</h1>
<section data-year="2021">
<h2>2021</h2>
<ul>
  <li><a href="https://a.example/1">One</a>, <i>Wired</i>, 2 May 2021</li>
</ul>
</section>
<section data-year="2019">
<h2>2019</h2>
<ul>
  <li><a href="https://a.example/2">Two</a>, <i>Wired</i>, 1 May 2019</li>
  <li><a href="https://a.example/3">Three</a>, <i>Wired</i>, 1 April 2019</li>
</ul>
</section>
"""


GROUP = """<section data-year="{0}">
<h2>{0}</h2>
<ul>
  <li><a href="https://new.example/x">A new one</a>, <i>Wired</i>, 5 June {0}</li>
</ul>
</section>
"""


@pytest.mark.parametrize(("year", "before"), [(2022, 2021), (2020, 2019)])
def test_a_new_year_in_html_gets_the_markup_of_the_others(year: int, before: int) -> None:
    section = f'<section data-year="{before}">'
    expected = HTML.replace(section, GROUP.format(year) + section)
    assert with_new(HTML, NEW._replace(date=PartialDate(year, 6, 5)), "html") == expected


def test_a_new_outlet_gets_a_heading_at_the_end() -> None:
    new = NEW._replace(url="https://www.zeit.de/1", outlet="Die Zeit & <Co>")
    assert with_new(OUTLETS, new) == (
        f"{OUTLETS}\n## Die Zeit & &lt;Co\\>\n\n[A new one](https://www.zeit.de/1)\n"
    )


def test_an_outlet_named_by_a_number_is_not_a_year() -> None:
    may = PartialDate(2021, 5)
    new = NEW._replace(url="https://www.1843magazine.com/1", outlet="1843", date=may)
    page = OUTLETS.split("## Wired")[0] + "## Wired\n\n[Two](https://www.wired.com/2)\n"
    assert with_new(page, new) == (
        f"{page}\n## 1843\n\n[A new one](https://www.1843magazine.com/1) – 1843 – May 2021\n"
    )


NEWER = NEW._replace(date=PartialDate(2024))


@pytest.mark.parametrize(
    "end",
    ["*Wired*", "**Wired**", "_Wired_", "<https://b.example/copy>", "`Wired`", "Wired (*print*)"],
)
@pytest.mark.parametrize(
    ("first", "second", "made"),
    [
        ("## 2023", "## 2022", "## 2024"),
        ("2023\n----", "2022\n----", "2024\n----"),
        ("**2023**", "**2022**", "**2024**"),
        ("### Press of 2023", "### Press of 2022", "### Press of 2024"),
        ("<h3>2023</h3>", "<h3>2022</h3>", "<h3>2024</h3>"),
    ],
)
@pytest.mark.parametrize("year", [2024, 2021])
def test_a_new_heading_copies_no_punctuation_of_the_entry_above(
    end: str, first: str, second: str, made: str, year: int
) -> None:
    lines = [
        "# Press\n",
        first,
        f"\n- [One](https://a.example/1), 2 May 2023, {end}",
        f"- [Two](https://a.example/2), 1 May 2023, {end}\n",
        second,
        f"\n- [Three](https://a.example/3), 3 May 2022, {end}\n",
    ]
    page = "\n".join(lines)
    told = with_new(page, NEW._replace(date=PartialDate(year)))
    assert made.replace("2024", str(year)) in told
    left = told.splitlines()
    for line in page.splitlines():  # every line of the page is still a line, in its order
        assert line in left
        left = left[left.index(line) + 1 :]


def test_a_new_heading_does_not_copy_the_wrapper_of_all_groups() -> None:
    page = (
        "<body>\n<main>\n"
        "<section>\n<h2>2023</h2>\n<ul>\n"
        '<li><a href="https://a.example/1">One piece</a>, Wired, 2 May 2023</li>\n'
        "</ul>\n</section>\n"
        "<section>\n<h2>2022</h2>\n<ul>\n"
        '<li><a href="https://a.example/2">Another piece</a>, Wired, 3 May 2022</li>\n'
        "</ul>\n</section>\n"
        "</main>\n</body>\n"
    )
    new = (
        "<section>\n<h2>2024</h2>\n<ul>\n"
        '<li><a href="https://new.example/x">A new one</a>, Wired, 2024</li>\n'
        "</ul>\n</section>\n"
    )
    assert with_new(page, NEWER, "html") == page.replace("<main>\n", f"<main>\n{new}")


@pytest.mark.parametrize(
    ("date", "heading", "before"),
    [
        (PartialDate(2024, 3), "### March 2024", "### April 2023"),
        (PartialDate(2023, 1), "### January 2023", "### December 2022"),
    ],
)
def test_a_new_month_gets_a_heading_like_the_others(
    date: PartialDate, heading: str, before: str
) -> None:
    made = f"{heading}\n\n- [A new one](https://new.example/x), Wired\n\n"
    assert with_new(MONTHS, NEW._replace(date=date)) == MONTHS.replace(before, made + before)


@pytest.mark.parametrize(
    ("headings", "days", "made"),
    [
        (("December 2022", "November 2022"), ("4 Dec 2022", "3 Nov 2022"), "June 2024"),
        (("May 2022", "April 2022"), ("4 May 2022", "3 Apr 2022"), "June 2024"),
        (("May 2022", "Apr 2022"), ("4 May 2022", "3 April 2022"), "Jun 2024"),
        (("12/2022", "11/2022"), ("4.12.2022", "3.11.2022"), "06/2024"),
    ],
)
def test_the_heading_of_a_month_is_spelled_as_headings_are_not_as_dates(
    headings: tuple[str, str], days: tuple[str, str], made: str
) -> None:
    page = "# Press\n" + "".join(
        f"\n### {heading}\n\n- [{day}](https://a.example/{n}), Wired, {day}\n"
        for n, (heading, day) in enumerate(zip(headings, days, strict=True))
    )
    told = with_new(page, NEW._replace(date=PartialDate(2024, 6, 8)))
    assert told.startswith(f"# Press\n\n### {made}\n\n- [A new one]")
