"""Finds the records of a press list in nested lists and mappings."""

import pytest

from clippings.importers.trees.records import find_rows
from clippings.values import Plain


def _piece(host: str) -> dict[str, Plain]:
    return {"title": f"On {host}", "url": f"https://{host}.example/1"}


ONE, TWO, THREE = map(_piece, "abc")


def rows(tree: Plain) -> list[tuple[object, ...]]:
    """The title of each record, and the groups that it is in."""
    return [(row.values.get("title"), *row.groups) for row in find_rows(tree, {})]


@pytest.mark.parametrize(
    "tree", [[ONE, TWO], {"press": [ONE, TWO]}, {"site": "Mine", "press": {"items": [ONE, TWO]}}]
)
def test_a_single_list_is_not_a_group(tree: Plain) -> None:
    assert rows(tree) == [("On a",), ("On b",)]


@pytest.mark.parametrize(
    "tree",
    [
        {"Radio": [ONE], "Print": [TWO, THREE]},
        [{"Radio": [ONE]}, {"Print": [TWO, THREE]}],
        [{"name": "Radio", "items": [ONE]}, {"name": "Print", "items": [TWO, THREE]}],
        [{"group": {"name": name, "items": items}} for name, items in (
            ("Radio", [ONE]), ("Print", [TWO, THREE])
        )],
    ],
)  # fmt: skip
def test_several_lists_are_groups_named_by_keys_or_headings(tree: Plain) -> None:
    assert rows(tree) == [("On a", "Radio"), ("On b", "Print"), ("On c", "Print")]


def test_groups_may_be_nested() -> None:
    assert rows({"2021": {"Radio": [ONE], "Print": [TWO]}, "2020": [THREE]}) == [
        ("On a", "2021", "Radio"),
        ("On b", "2021", "Print"),
        ("On c", "2020"),
    ]


def test_a_single_year_is_a_group() -> None:
    assert rows({"2021": [ONE]}) == [("On a", "2021")]


def test_other_lists_beside_coverage_are_left_out() -> None:
    assert rows({"press": [ONE, TWO], "awards": [THREE]}) == [("On a",), ("On b",)]


def test_the_key_of_an_article_is_its_missing_fact() -> None:
    untitled: Plain = {"url": "https://a.example/1", "outlet": "Wired"}
    assert rows({"A river sings": untitled, "A lake": untitled}) == [
        ("A river sings",),
        ("A lake",),
    ]
    (row,) = find_rows({"https://a.example/1": {"title": "A river", "outlet": "Wired"}}, {})
    assert row.values["url"] == "https://a.example/1"


def test_names_with_addresses_are_articles() -> None:
    tree: Plain = {"A river sings": "https://a.example/1", "A lake of words": "https://b.example/1"}
    assert rows(tree) == [("A river sings",), ("A lake of words",)]


def test_a_record_has_the_line_of_its_mapping() -> None:
    tree: list[Plain] = [{**ONE}, {**TWO}]
    found = find_rows(tree, {id(tree[0]): 3, id(tree[1]): 7})
    assert [row.line for row in found] == [3, 7]
