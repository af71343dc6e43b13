"""Facts that a line shows by its form."""

import pytest

from clippings.page_entries import read_entries
from tests.page_entries.in_lists.list_facts import TITLE, facts

PIECE = "https://journal.example/doi/full/10.1080/1.2-3"


@pytest.mark.parametrize(
    "doi",
    [
        "DOI: 10.1080/1.2-3.",
        "doi:10.1080/1.2-3",
        "DOI https://doi.org/10.1080/1.2-3.",
        "DOI: <https://dx.doi.org/10.1080/1.2-3>.",
    ],
)
def test_a_doi_is_no_outlet(doi: str) -> None:
    page = (
        "# Press\n\n"
        f'- Roe, Jo. ["Saving the Lake."]({PIECE}) _Lake Reviews._ May 4, 2021. {doi}\n'
        '- Doe, Ann. ["A River."](https://river.example/1) _River Reviews._ May 3, 2021.\n'
    )
    first, second = (one.plain for one in read_entries(page))
    assert (first["outlet"], second["outlet"]) == ("Lake Reviews", "River Reviews")
    assert "note" not in first


def test_a_doi_is_kept_as_it_is_written() -> None:
    doi = "10.1016/J.tree.2010.10.005"
    (one,) = read_entries(f"# Press\n\n- [A River](https://river.example/1), May 2021, doi:{doi}\n")
    assert one.plain["links"] == {"url": f"https://doi.org/{doi}", "rel": "related"}


@pytest.mark.parametrize("behind", ["2021", "10.05.2021"])
def test_a_date_is_no_doi(behind: str) -> None:
    page = f"# Press\n\n- [A River](https://river.example/1), Planet, DOI {behind}\n"
    (one,) = read_entries(page)
    assert "links" not in one.plain


def test_a_doi_that_the_address_does_not_hold_is_a_further_link() -> None:
    page = "# Press\n\n- [A River](https://river.example/1), May 2021. DOI: 10.1080/1092.\n"
    (one,) = read_entries(page)
    assert one.plain["links"] == {"url": "https://doi.org/10.1080/1092", "rel": "related"}


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        ("## French\n\n- https://a.example/1", "fr"),
        ("## Presse (français)\n\n- https://a.example/1", "fr"),
        ("- [Titel](https://a.example/1) (in German)", "de"),
        ("- [Die Zeit](https://zeit.de/1) “A title of ours.” In German.", "de"),
        ("- [Titel](https://a.example/1) (German)", "de"),
        ("- [Titel](https://a.example/1), in Hebrew", "he"),
        ("- [Titel](https://a.example/1) [pt]", "pt"),
    ],
)
def test_languages_are_found_in_headings_and_remarks(line: str, lang: str) -> None:
    (entry,) = read_entries(f"# Press\n\n{line}\n")
    assert entry.plain["lang"] == lang


def test_a_printed_piece_has_no_address() -> None:
    linked = "".join(f"- [{name}](https://{name}.example/1), 1 May 2021\n" for name in "abc")
    page = f'# Press\n\n{linked}- *Die Zeit*: "{TITLE}", 4 May 2021, p. 8\n'
    assert facts(page)[-1] == {
        "title": TITLE,
        "outlet": "Die Zeit",
        "date": "2021-05-04",
        "pages": "8",
    }


@pytest.mark.parametrize(
    ("told", "start"),
    [
        ("from 10:09", "10:09"),
        ("(from c 13m5s)", "13:05"),
        ("33:30 into the program", "33:30"),
        ("ab 1:52:13", "1:52:13"),
    ],
)
def test_where_a_recording_begins_is_its_start(told: str, start: str) -> None:
    (entry,) = facts(f"- [{TITLE}](https://www.youtube.com/watch?v=abcdefghijk), 2021 {told}\n")
    assert (entry["start"], entry.get("note")) == (start, None)


def test_brackets_at_the_end_of_a_link_give_the_language() -> None:
    page = (
        "# Press\n\n- [Wired](https://wired.com/1)\n"
        "- [taz (in German)](https://taz.de/2)\n- [NPR](https://npr.org/3)\n"
    )
    entries = [one.plain for one in read_entries(page)]
    assert [one["outlet"] for one in entries] == ["Wired", "taz", "NPR"]
    assert entries[1]["lang"] == "de"


def test_a_flag_gives_the_language_and_is_no_image() -> None:
    page = "# Press\n\n- [Kurier](https://kurier.at/1) ![flag](/flags/de.svg 'German')\n"
    assert read_entries(page)[0].plain == {
        "url": "https://kurier.at/1",
        "outlet": "Kurier",
        "lang": "de",
    }


def test_a_language_in_the_words_of_a_link_is_no_outlet() -> None:
    page = "# Press\n\n" + "".join(
        f'- ["Number {day} of ours" [Spanish]](https://a.example/{day}), **Acme**, {day} May 2021\n'
        for day in range(1, 5)
    )
    assert [one.plain["lang"] for one in read_entries(page)] == ["es"] * 4
    assert {one["outlet"] for one in facts(page)} == {"Acme"}
    assert facts(page)[0]["title"] == "Number 1 of ours"


def test_a_summary_does_not_show_the_language_of_the_piece() -> None:
    page = (
        "# Press\n\n- [Die rosarote Brille](https://zeitung.example/1), *Die Zeitung*\n"
        "  The paper has talked to us about what it is that makes people buy and sell.\n"
    )
    (entry,) = read_entries(page)
    assert "lang" not in entry.plain


@pytest.mark.parametrize("line", ["[A lake (paywall)]({0})", "[A lake]({0}) (paywall)"])
def test_a_wall_to_pay_at_is_the_access_and_no_part_of_a_name(line: str) -> None:
    (one,) = read_entries(f"# Press\n\n- {line.format('https://planet.example/1')}, May 2021\n")
    assert (one.plain["title"], one.plain["access"]) == ("A lake", "paid")
