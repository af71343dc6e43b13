"""What stands below the source line of an entry."""

from clippings.clipping import Clipping, Image, Quote
from tests.markdown_page.pages import read

URL = "https://example.org/a"
HEAD = f"## Wired\n\n- Source: [Wired]({URL})\n\n"


def one(page: str) -> Clipping:
    (clipping,) = read(page)
    return clipping


def test_who_said_it_stands_below_the_quotation() -> None:
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


def test_words_in_bold_are_the_title_and_those_behind_it_the_summary() -> None:
    clipping = one(f"{HEAD}**A river**\n\nBy Jo Doe and Ann Lee\n\nAn essay.\n\nIt is long.\n")
    assert clipping.title == "A river"
    assert clipping.authors == ("Jo Doe", "Ann Lee")
    assert clipping.summary == "An essay.\n\nIt is long."


def test_words_behind_a_quotation_or_a_picture_are_no_part_of_the_entry() -> None:
    for last in ('"One."', "![A river](a.png)"):
        assert not one(f"{HEAD}{last}\n\nWrite to us for more.\n").summary


def test_a_picture_is_told_with_its_words_and_whether_it_leads_to_the_piece() -> None:
    picture = f'[![A river](a.png "Jo Doe")]({URL})'
    whole = Image(src="a.png", alt="A river", credit="Jo Doe", link=True)
    assert one(f"{HEAD}{picture}\n").image == whole


def test_of_several_pictures_only_one_that_stands_alone_is_that_of_the_entry() -> None:
    assert one(f"{HEAD}![A](a.png)\n\n![B](b.png)\n").image == Image(src="a.png", alt="A")
    assert one(f"{HEAD}![A](a.png) ![B](b.png)\n").image is None


def test_what_is_no_paragraph_ends_an_entry() -> None:
    for other in ("```\ncode\n```", "| a | b |\n|---|---|\n| c | d |"):
        assert one(f"{HEAD}{other}\n\nWords below\n").summary == ""
