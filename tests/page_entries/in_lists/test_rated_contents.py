"""The facts that may be at one place of lines with the same layout."""

from clippings.page_entries import read_entries


def facts(*lines: str) -> list[tuple[object, object]]:
    page = "# Press\n\n" + "".join(f"- {line}\n" for line in lines)
    return [(one.plain.get("outlet"), one.plain.get("author")) for one in read_entries(page)]


def test_the_likeliest_names_at_a_place_are_those_of_outlets() -> None:
    found = facts(
        "[A river is saved from drought](https://theguardian.com/1), The Guardian",
        "[Birds that are told by ear](https://nature.com/2), Nature",
        "[Old maps of the new seas](https://lemonde.fr/3), Le Monde",
    )
    assert found == [("The Guardian", None), ("Nature", None), ("Le Monde", None)]


def test_an_author_beside_an_outlet_may_be_named_by_some_lines_only() -> None:
    found = facts(
        "[A river is saved from drought](https://theguardian.com/1), The Guardian – by Ann Doe",
        "[Birds that are told by ear](https://nature.com/2), Nature – by Jo Roe",
        "[Old maps of the new seas](https://lemonde.fr/3), Le Monde – by Tom Haas",
        "[Old maps of the new coasts](https://elpais.com/4), El País",
    )
    assert [author for _, author in found] == ["Ann Doe", "Jo Roe", "Tom Haas", None]
