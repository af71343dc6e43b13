"""Ids that can serve as names."""

import pytest

from tests.rules.judging import messages


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("le monde", "contains a space"),
        ("le\u00a0monde", "contains a space"),
        ("le/monde", "contains a slash"),
        ("'-monde'", "begins with a dash"),
        ("a" * 201, "has 201 characters, more than 200"),
    ],
)
def test_refuses_a_name_that_breaks_commands_or_paths(name: str, fault: str) -> None:
    (message,) = messages(f"- id: {name}\n  title: A\n", "id")
    assert message.startswith("1 error: the id ")
    assert message.endswith(fault)


@pytest.mark.parametrize("name", ["le-monde-2021-05-04", "1", "café", "a" * 200, "a.b_c", "no"])
def test_takes_every_other_name(name: str) -> None:
    assert messages(f"- id: {name}\n  title: A\n", "id") == []


@pytest.mark.parametrize("other", ["Le-Monde", "LE-MONDE"])
def test_finds_the_same_name_in_another_case(other: str) -> None:
    text = f"- id: le-monde\n  title: A\n- id: {other}\n  title: B\n"
    assert messages(text, "id") == [
        f"3 error: 'le-monde' and {other!r}, on lines 1 and 3, are the same id"
    ]


def test_finds_the_same_name_in_another_encoding_of_its_accent() -> None:
    text = "- id: caf\u00e9\n  title: A\n- id: cafe\u0301\n  title: B\n"
    assert len(messages(text, "id")) == 1


def test_the_same_id_is_not_told_twice() -> None:
    text = "- {id: le-monde, title: A}\n- {id: le-monde, title: B}\n"
    assert messages(text, "id") == ["2 error: the id 'le-monde' is used on lines 1 and 2"]
