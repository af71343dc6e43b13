"""Cells that are lines of a page, with title, outlet and address."""

from clippings.importers.splitting.lines import split_lines

HOSTS = {"Le Monde": "www.lemonde.fr", "Wired": "www.wired.com", "Die Zeit": "www.zeit.de"}


def test_lines_with_links_are_read_if_there_is_no_other_address() -> None:
    rows = [
        {"title": f'{outlet}. ["A story of {outlet}"](https://{host}/1), 2021'}
        for outlet, host in HOSTS.items()
    ]
    assert split_lines(rows) == [
        {
            "url": f"https://{host}/1",
            "title": f"A story of {outlet}",
            "outlet": outlet,
            "date": "2021",
        }
        for outlet, host in HOSTS.items()
    ]


def test_lines_that_begin_with_a_quoted_title_are_read_beside_an_address() -> None:
    rows = [
        {"title": f"“A story of lakes,” {outlet}, May 2021", "url": f"https://{host}/1"}
        for outlet, host in HOSTS.items()
    ]
    assert [(row["title"], row["outlet"], row["date"]) for row in split_lines(rows)] == [
        ("A story of lakes", outlet, "2021-05") for outlet in HOSTS
    ]


def test_other_cells_are_not_changed() -> None:
    rows = [{"title": "One", "url": "https://a.example/1"}, {"title": "Two", "url": ""}]
    assert split_lines(rows) == rows
    outlets = [{"title": "“One”, Wired", "outlet": "W", "url": "https://a.example/1"}]
    assert split_lines(outlets) == outlets
