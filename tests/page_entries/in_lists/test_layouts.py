"""Which lines have the same layout."""

from tests.page_entries.in_lists.list_facts import facts


def test_lines_of_one_layout_are_read_alike() -> None:
    lines = "".join(
        f"{day}.05.2021 – {outlet}\\\n[{title}](https://{day}.example/a)\n\n"
        for day, outlet, title in (
            (11, "Alfa", "Erstens"),
            (12, "Beta Zeitung", "Zweitens"),
            (13, "Gamma", "Drittens"),
            (14, "re:publica 2021", "Viertens"),
        )
    )
    read = facts(f"# Presse\n\n{lines}")
    assert [entry["outlet"] for entry in read] == [
        "Alfa",
        "Beta Zeitung",
        "Gamma",
        "re:publica 2021",
    ]
