"""Outlets that no host names."""

from tests.page_entries.in_lists.list_facts import facts


def test_a_link_is_a_title_where_nearly_all_others_are() -> None:
    line = "- {n}/1/13: [{title}](https://{host}/{n}) – {outlet}\n"
    rows = (
        ("A title about us", "ulster.example", "Ulster Business"),
        ("Tech Britain Coverage", "techbritain.com", "TechBritain"),
        ("A third piece on us", "syncni.com", "SyncNI"),
        ("Hackathon set for May", "bbc.co.uk", "BBC News"),
        ("The belfast hub", "newsletter.co.uk", "Newsletter"),
    )
    page = "".join(
        line.format(n=n, title=title, host=host, outlet=outlet)
        for n, (title, host, outlet) in enumerate(rows, 13)
    )
    found = [(one["title"], one["outlet"]) for one in facts(f"# Press\n\n{page}")]
    assert found == [(title, outlet) for title, _host, outlet in rows]


def test_the_form_of_most_links_shows_their_outlets() -> None:
    page = (
        "# Press\n\n- [How it began (The Guardian)](https://theguardian.com/1)\n"
        "- [How it went on (Le Monde)](https://lemonde.fr/2)\n"
        "- [How it ended (Some Paper)](https://a.example/3)\n"
    )
    assert [(one["title"], one["outlet"]) for one in facts(page)] == [
        ("How it began", "The Guardian"),
        ("How it went on", "Le Monde"),
        ("How it ended", "Some Paper"),
    ]


TITLES = ("A very good piece about us", "Another good piece of news", "The third piece of news")


def outlets(*names: str) -> list[object]:
    """The outlets of a page whose lines have these names between title and date."""
    lines = (
        f'"{title}", {name}, {number + 1} April 2023. https://archive.example/{number}\n'
        for number, (title, name) in enumerate(zip(TITLES, names, strict=True))
    )
    return [entry.get("outlet") for entry in facts("\n".join(lines))]


def test_the_one_name_that_is_left_in_all_lines_is_the_outlet() -> None:
    names = ("Morning Post", "Zurich Herald", "Zurich Herald")
    assert outlets(*names) == list(names)


def test_names_of_persons_that_never_come_again_may_be_authors() -> None:
    assert outlets("Jane Doe", "Jo Roe", "Ada Byron") == [None, None, None]


def beside_addresses(*names: str) -> list[tuple[object, object]]:
    """The outlets and titles of a page whose lines are names, dates and bare addresses."""
    lines = (
        f"{name}, {number + 1}. April 2023: https://a{number}.example/{number}\n"
        for number, name in enumerate(names)
    )
    return [(one.get("outlet"), one.get("title")) for one in facts("\n".join(lines))]


def test_names_that_come_again_beside_bare_addresses_are_outlets() -> None:
    names = ("Zurich Herald", "Morning Post", "Zurich Herald")
    assert beside_addresses(*names) == [(name, None) for name in names]


def test_a_name_alone_beside_a_bare_address_may_be_a_title() -> None:
    names = ("Quiet Rivers", "Open Skies", "Deep Waters")
    assert beside_addresses(*names) == [(None, name) for name in names]
