"""The rest of a line is kept as a remark."""

from clippings.page_entries import read_entries
from tests.page_entries.in_lists.list_facts import TITLE, URL, facts


def test_words_in_quotation_marks_within_a_blurb_stay_in_it() -> None:
    blurb = 'There is a reason why "a long word" is more a piece of trivia than vital to all of us'
    page = f'<div><a href="{URL}"><b>{TITLE}</b><br><i>The Guardian</i><br>{blurb}</a></div>\n'
    (found,) = facts(f"# Press\n\n{page}")
    assert found["summary"] == blurb


def test_a_repeated_name_is_no_remark() -> None:
    page = "# Press\n\n" + "".join(
        f"- {name}: [{title}](https://{host}/1) ({name})\n"
        for name, title, host in (
            ("The Ledger", "A river is saved", "theledger.example"),
            ("Fund Weekly", "Birds by the ear", "fundweekly.example"),
            ("Harbour News", "Old maps of seas", "harbournews.example"),
        )
    )
    assert [one.plain.get("note") for one in read_entries(page)] == [None, None, None]


def test_words_in_brackets_are_no_title_beside_other_words() -> None:
    page = (
        "# Press\n\n- **Wired** – [A river](https://wired.com/1), May 2021\n"
        "- **Vogue** – [A lake](https://vogue.com/1), June 2021\n"
        "- **Elle** – [A sea](https://elle.com/1), June 2021\n"
        "- **Biss** – Old world, March 2017 (a street paper, only in print)\n"
    )
    assert read_entries(page)[-1].plain["title"] == "Old world"
