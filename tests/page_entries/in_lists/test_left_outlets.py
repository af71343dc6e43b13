"""Outlets that no host bears."""

from tests.page_entries.in_lists.told_facts import facts

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
