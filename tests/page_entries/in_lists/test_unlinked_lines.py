"""Lines without a link beside others with one."""

import pytest

from clippings.page_entries import read_entries
from clippings.values import Plain

LINKED = ("A mill in the wind", "Bread from the mill", "The youngest miller")


def last(line: str, other: str) -> dict[str, Plain]:
    """The facts of a line without a link, below three with a link in another form."""
    lines = [
        line.format(f"[{one}](https://paper.example/{n})", n) for n, one in enumerate(LINKED, 1)
    ]
    entry = read_entries("# In the press\n\n" + "\n".join([*lines, other]) + "\n")[-1]
    return {k: v for k, v in entry.plain.items() if k != "lang"}


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ("- 0{1}.03.2024, The Courier: {0}", "- 04.05.2022, Sunday Post: Owls found a home"),
        ("- {0} (The Courier, {1} March 2024)", "- Owls found a home (Sunday Post, 4 May 2022)"),
        ("- {0}, The Courier, {1} March 2024", "- Owls found a home, Sunday Post, 4 May 2022"),
        ("- {0} – The Courier, {1} March 2024", "- Owls found a home – Sunday Post, 4 May 2022"),
        ("- *The Courier*, {0}, {1} March 2024", "- *Sunday Post*, Owls found a home, 4 May 2022"),
        ("- {0} (The Courier, {1} March 2024)", "- Sunday Post, 'Owls found a home', 4 May 2022"),
    ],
)
def test_title_and_outlet_stand_where_the_others_have_them(line: str, other: str) -> None:
    told = {"title": "Owls found a home", "outlet": "Sunday Post", "date": "2022-05-04"}
    assert last(line, other) == told


@pytest.mark.parametrize(
    "remark",
    [
        "print only",
        "nur gedruckt",
        "solo carta",
        "wydanie papierowe",
        "édition papier",
        "sólo impreso",
        "alleen in de papieren editie",
        "печатная версия",
        "紙面のみ",
    ],
)
def test_a_remark_in_brackets_says_that_a_piece_was_printed(remark: str) -> None:
    told = last(
        "- {0}, The Courier, {1} March 2024", f"- Owls found a home, Sunday Post ({remark})"
    )
    assert told == {"title": "Owls found a home", "outlet": "Sunday Post", "kind": "print"}


def test_no_name_is_cut_within_a_word() -> None:
    told = last("- {0} The Courier {1} March 2024", "- Comment on milling, Sunday Post May 2022")
    assert told["title"] in ("Comment on milling, Sunday Post", "Comment on milling")


@pytest.mark.parametrize(
    "items",
    [
        "- 10.03.2014, Valley Post: The mill is open\n"
        "- [Weekly](https://weekly.example/1): Old stones turn again",
        "- Valley Post, 10.03.2014: The mill is open\n"
        "- Weekly, 4.5.2015: [Old stones turn again](https://weekly.example/1)",
        "- [Old stones turn again](https://weekly.example/1), Weekly, 3 May 2020\n"
        "- The mill is open, Valley Post, 10 March 2014 (print only)",
    ],
)
def test_one_of_two_items_may_have_no_link(items: str) -> None:
    found = {
        (one.plain["title"], one.plain["outlet"]) for one in read_entries(f"# Press\n\n{items}\n")
    }
    assert found == {("The mill is open", "Valley Post"), ("Old stones turn again", "Weekly")}


@pytest.mark.parametrize("other", ["Last updated on 4 May 2021", "More to come", "Thanks to all"])
def test_a_second_item_without_a_piece_is_no_entry(other: str) -> None:
    item = "- [Old stones turn again](https://weekly.example/1), Weekly, 3 May 2020"
    assert len(read_entries(f"# Press\n\n{item}\n- {other}\n")) == 1


def test_where_a_talk_was_held_is_no_outlet() -> None:
    page = (
        "# Talks and press\n\n## Press\n\n- [A river](https://bbc.example/a), BBC, 2021\n"
        "- [A lake](https://cnn.example/a), CNN, 2020\n\n## Talks\n\n"
        "- 4 May 2021: Rivers of Europe, Bern\n- 5 May 2020: Lakes of Europe, Basel\n"
    )
    talks = [one.plain for one in read_entries(page)][2:]
    assert not any("outlet" in one for one in talks)
