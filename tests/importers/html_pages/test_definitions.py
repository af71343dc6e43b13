"""Definition lists."""

import pytest

from tests.importers.reading import plain, read


def test_the_terms_of_a_definition_list_name_facts() -> None:
    card = (
        "<li><a href='https://a.example/{0}'><h4>Title {0}</h4><dl><dt>Author</dt>"
        "<dd>Jo Doe</dd><dt>Date</dt><dd>2023-02-0{0}</dd></dl></a></li>"
    )
    page = f"<body><h2>Press</h2><ol>{card.format(1)}{card.format(2)}</ol></body>"
    assert plain(read("html", page))[0] == {
        "url": "https://a.example/1",
        "title": "Title 1",
        "date": "2023-02-01",
        "author": "Jo Doe",
    }


def test_a_term_with_one_link_below_it_is_an_article() -> None:
    terms = "".join(
        f"<dt>Gazette {n}</dt><dd><a href='https://g{n}.example/1'>A title of piece {n}</a></dd>"
        f"<dd>May {n}, 2021</dd>"
        for n in (1, 2, 3)
    )
    page = f"<title>Press</title><main><h1>Press</h1><dl>{terms}</dl></main>"
    found = plain(read("html", page))
    assert [(one["title"], one["outlet"], one["date"]) for one in found] == [
        (f"A title of piece {n}", f"Gazette {n}", f"2021-05-0{n}") for n in (1, 2, 3)
    ]


def test_a_term_above_several_links_is_a_heading() -> None:
    terms = "".join(
        f"<dt>{name}</dt>"
        + "".join(f"<dd><a href='https://{host}/{n}'>A title of {n}</a></dd>" for n in "ab")
        for name, host in (("Le Monde", "lemonde.fr"), ("Nature", "nature.com"))
    )
    page = f"<title>Press</title><main><h1>Press</h1><dl>{terms}</dl></main>"
    assert [one["outlet"] for one in plain(read("html", page))] == [
        "Le Monde", "Le Monde", "Nature", "Nature",
    ]  # fmt: skip


def test_terms_that_are_days_date_their_definitions() -> None:
    years = (2024, 2023, 2022, 2021)
    names = ("The Telegraph", "The Gazette", "The Lantern", "The Courier")
    entry = (
        "<dt>{0}-10-06</dt><dd><a href='https://a{0}.example/1'>Seeds of {0}</a> <em>{1}</em></dd>"
    )
    lists = (
        f"<h2>{year}</h2><dl>{entry.format(year, name)}</dl>"
        for year, name in zip(years, names, strict=True)
    )
    found = plain(read("html", f"<h1>Press</h1>{''.join(lists)}"))
    assert [(one["date"], one["title"], one["outlet"]) for one in found] == [
        (f"{year}-10-06", f"Seeds of {year}", name) for year, name in zip(years, names, strict=True)
    ]


@pytest.mark.parametrize("parted", ["", "</div><div>"])
def test_terms_outside_of_a_list_belong_to_the_text_after_them(parted: str) -> None:
    page = (
        "<h1>In the press</h1><div><dt>4 May 2021:</dt>"
        '<dd><a href="https://www.wired.com/1">One is here</a>, Wired</dd>'
        f"{parted}<dt>3 May 2021</dt>"
        '<dd><a href="https://www.zeit.de/2">Two is here</a>, Zeit</dd></div>'
    )
    assert [(one["title"], one["outlet"], one["date"]) for one in plain(read("html", page))] == [
        ("One is here", "Wired", "2021-05-04"),
        ("Two is here", "Zeit", "2021-05-03"),
    ]


def test_a_list_without_terms_or_links_has_no_articles() -> None:
    link = '<p><a href="https://www.zeit.de/2">Two is here</a>, Zeit, 2021</p>'
    page = f"<h1>In the press</h1><dl></dl><dl><dt>Wired</dt><dd>no link</dd></dl>{link}"
    assert [one["title"] for one in plain(read("html", page))] == ["Two is here"]
