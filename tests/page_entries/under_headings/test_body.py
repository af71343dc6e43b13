"""The blocks below the source line of an entry."""

from time import process_time

import pytest

from clippings.clipping import Clipping, Image, Quote
from tests.exporters.markdown_page.pages import read

URL = "https://example.org/a"
HEAD = f"## Wired\n\n- Source: [Wired]({URL})\n\n"


def one(page: str) -> Clipping:
    (clipping,) = read(page)
    return clipping


def test_the_speaker_stands_below_the_quotation() -> None:
    for quotation in (
        '"It works."\n— Ada Lovelace, chair',
        '"It works."\n\n– Ada Lovelace, chair',
        "> It works.\n>\n> — Ada Lovelace, chair",
    ):
        clipping = one(f"## Wired\n\n- Source: [Wired]({URL})\n\n{quotation}\n")
        assert clipping.quotes == (Quote(text="It works.", speaker="Ada Lovelace", role="chair"),)


def test_several_quotations_are_several() -> None:
    page = f'## Wired\n\n- Source: [Wired]({URL})\n\n"One."\n\n“Two.”\n'
    assert [quote.text for quote in one(page).quotes] == ["One.", "Two."]


def test_paragraphs_of_one_block_quotation_are_one() -> None:
    assert [quote.text for quote in one(f"{HEAD}> One.\n>\n> Two.\n").quotes] == ["One.\n\nTwo."]


def test_words_in_bold_are_the_title_and_those_after_it_the_summary() -> None:
    clipping = one(f"{HEAD}**A river**\n\nBy Jo Doe and Ann Lee\n\nAn essay.\n\nIt is long.\n")
    assert clipping.title == "A river"
    assert clipping.authors == ("Jo Doe", "Ann Lee")
    assert clipping.summary == "An essay.\n\nIt is long."


@pytest.mark.parametrize(
    "names",
    ["dpa/afp", "Ada Example (Berlin)", "@ada", "Ada Example – Berlin", "A. B.", "Jo Doe [video]"],
)
def test_a_byline_below_a_title_may_hold_signs(names: str) -> None:
    clipping = one(f"{HEAD}**A river**\n\nBy {names}\n\nAn essay.\n")
    assert clipping.authors == (names,)
    assert clipping.summary == "An essay."
    told = one(f"{HEAD}**A river**\n\nBy {names}, Jo Roe\n").authors
    assert told == (names, "Jo Roe")


def test_a_byline_with_signs_may_hold_many_names() -> None:
    names = ("Ada Example (Berlin)", "Jo van der Roe", "Cy Dee")
    clipping = one(f"{HEAD}**A river**\n\nBy {', '.join(names)}\n\nAn essay.\n")
    assert (clipping.authors, clipping.summary) == (names, "An essay.")


@pytest.mark.parametrize(
    "summary",
    [
        "By now, as ever, it has grown to a river (at last)",
        "By the way: it works!",
        "By 2021 (or so) it had grown to a river of some length",
    ],
)
def test_a_sentence_is_no_byline(summary: str) -> None:
    clipping = one(f"{HEAD}**A river**\n\n{summary}\n")
    assert (clipping.authors, clipping.summary) == ((), summary)


@pytest.mark.parametrize("quotation", ["“It works.”", "> It works.", "“It works.”\\\n— Jo Doe"])
def test_a_quoted_title_in_bold_is_one_where_words_follow(quotation: str) -> None:
    clipping = one(f"{HEAD}**“A river”**\n\nBy Jo Doe\n\nAn essay.\n\n{quotation}\n")
    assert (clipping.title, clipping.authors) == ("“A river”", ("Jo Doe",))
    assert (clipping.summary, clipping.quotes[0].text) == ("An essay.", "It works.")
    assert one(f"{HEAD}**“A river”**\n\n{quotation}\n").title == "“A river”"


@pytest.mark.parametrize(
    "below",
    ["", "\n\n— Jo Doe", "\\\n— Jo Doe", "\n\n**“More.”**", "\n\nsaid Jo Doe, who made it."],
)
def test_quotations_in_bold_are_no_titles(below: str) -> None:
    clipping = one(f"{HEAD}**“A river.”**{below}\n")
    assert (clipping.title, clipping.quotes[0].text) == ("", "A river.")


def test_words_after_a_quotation_or_a_picture_are_no_part_of_the_entry() -> None:
    for last in ('"One."', "![A river](a.png)"):
        assert not one(f"{HEAD}{last}\n\nWrite to us for more.\n").summary


def test_a_picture_is_read_with_its_words_and_its_link_to_the_piece() -> None:
    picture = f'[![A river](a.png "Jo Doe")]({URL})'
    whole = Image(src="a.png", alt="A river", credit="Jo Doe", link=True)
    assert one(f"{HEAD}{picture}\n").image == whole


def test_of_several_pictures_only_one_that_stands_alone_is_that_of_the_entry() -> None:
    assert one(f"{HEAD}![A](a.png)\n\n![B](b.png)\n").image == Image(src="a.png", alt="A")
    assert one(f"{HEAD}![A](a.png) ![B](b.png)\n").image is None


def test_a_block_that_is_no_paragraph_ends_an_entry() -> None:
    for other in ("```\ncode\n```", "| a | b |\n|---|---|\n| c | d |"):
        assert one(f"{HEAD}{other}\n\nWords below\n").summary == ""


def test_words_that_look_like_many_names_are_read_in_time() -> None:
    begun = process_time()
    assert one(f"{HEAD}By {'a and ' * 40}b!\n").authors == ()
    assert process_time() - begun < 1
