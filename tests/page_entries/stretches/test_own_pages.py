"""Pages of the site in the form of links to coverage elsewhere."""

import pytest

from clippings.page_entries import read_entries

LINES = [
    "[{outlet} {date}: {title}]({url})",
    "- [{title}]({url}), {outlet}, {date}",
    "- {date}: {outlet}, [{title}]({url})",
    "### [{title}]({url})\n\n{outlet}, {date}",
]
PIECES = [
    ("Märkische Zeitung", "12.03.2019", "Hilfe für Kinder im Land", "/presse/2019-03-12"),
    ("Die Zeit", "01.02.2019", "Ein Bär tröstet alle", "https://www.zeit.de/baer-troestet"),
    ("Super Sonntag", "04.11.2018", "Spende für den guten Zweck", "/presse/2018-11-04/"),
    ("taz", "01.11.2018", "Noch ein Bär für alle", "https://taz.de/noch-ein-baer"),
]


def _page(line: str, pieces: list[tuple[str, str, str, str]], title: str = "Presse") -> str:
    told = (line.format(outlet=o, date=d, title=t, url=u) for o, d, t, u in pieces)
    return f"# {title}\n\n" + "\n\n".join(told) + "\n\n[Impressum](/impressum)\n"


@pytest.mark.parametrize("line", LINES)
def test_pages_of_the_site_in_the_form_of_coverage_elsewhere_are_coverage(line: str) -> None:
    found = [entry.plain for entry in read_entries(_page(line, PIECES))]
    assert [(one["title"], one.get("url", one.get("file"))) for one in found] == [
        (title, url) for _, _, title, url in PIECES
    ]


@pytest.mark.parametrize("line", LINES)
def test_pages_of_the_site_without_dates_are_not(line: str) -> None:
    undated = [(o, "" if u.startswith("/") else d, t, u) for o, d, t, u in PIECES]
    found = [entry.plain for entry in read_entries(_page(line, undated))]
    assert [one["title"] for one in found] == [PIECES[1][2], PIECES[3][2]]


def test_on_a_page_that_announces_no_coverage_they_are_not() -> None:
    found = [entry.plain for entry in read_entries(_page(LINES[1], PIECES, "Aktuelles"))]
    assert not any("file" in one or str(one["url"]).startswith("/") for one in found)


NAMED = """
[The Planet - July 2007]({0}/planet.html)

[Gull Magazine April May 2008]({0}/gull.html)

[The Tide, April 2006]({0}/tide.html)

[Lake Daily Post]({0}/post.html)

[about us](about.html)
"""


def test_pages_of_the_site_called_by_names_and_dates_are_pieces_in_those_papers() -> None:
    found = [one.plain for one in read_entries(f"# In the news\n{NAMED.format('press')}")]
    assert [(one["file"], one["outlet"], one.get("date")) for one in found] == [
        ("press/planet.html", "The Planet", "2007-07"),
        ("press/gull.html", "Gull Magazine", "2008-04"),
        ("press/tide.html", "The Tide", "2006-04"),
        ("press/post.html", "Lake Daily Post", None),
    ]


@pytest.mark.parametrize("heading", ["News", "Archive"])
def test_they_are_none_below_other_headings(heading: str) -> None:
    assert not read_entries(f"# {heading}\n{NAMED.format('posts')}")


def test_newsletters_and_releases_of_the_site_are_none() -> None:
    page = "# Press\n" + "\n".join(
        f"- [Lake Newsletter - May {n}](n/{n}.html)" for n in (2007, 2008, 2009)
    )
    assert not read_entries(page)


def test_own_pages_are_no_pieces_if_most_have_other_names() -> None:
    others = "".join(f"\n[What we did in {n}](did/{n}.html)\n" for n in "abcdefgh")
    assert not read_entries(f"# In the news\n{NAMED.format('press')}{others}")
