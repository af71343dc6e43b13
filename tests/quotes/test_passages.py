"""The words of a quote are found in order, with gaps only at elisions."""

import pytest

from clippings.quotes import Difference, check_quote
from tests.quotes.checked import FILLER, check


@pytest.mark.parametrize(
    "dots",
    ["…", "...", "[…]", "[...]", "(…)", "[ … ]", ". . .", "【…】", "/.../", "[.. .]", "（中略）"],
)
def test_an_elision_stands_for_words_of_the_page_and_reports_them(dots: str) -> None:
    match = check("The old museum, closed for years, opens.", f"The old museum {dots} opens.")

    assert match.verdict == "typography"
    assert match.words == "The old museum […] opens."
    assert match.elided == ("closed for years",)


def test_an_elision_may_follow_dots_of_the_page() -> None:
    assert check("It opens... Or not. It is so.", "It opens... … It is so.").stands
    assert check("It opens... Or not. It is so.", "It opens […] It is so.").stands


def test_a_block_may_follow_dots_of_the_page() -> None:
    page = f"<p>It opens at last…</p><aside>Who winds the clock?</aside><p>It was time{FILLER}"

    assert check_quote(page, "It opens at last… It was time").stands
    assert not check_quote(page.replace("aside>", "p>"), "It opens at last… It was time").stands


def test_an_elided_word_may_stand_all_over_the_page() -> None:
    page = "<p>" + "the end of the day " * 200 + "</p><p>One can see the old house grow.</p>"

    assert check_quote(page, "One can […] the […] grow").verdict == "typography"


@pytest.mark.parametrize(
    "quote",
    [
        "opens again in May … The old museum",
        "The old museum … opens again in June",
        "The old museum … for 7 years",
        "Again in May… It is so",
    ],
)
def test_an_elision_hides_no_other_order_and_no_other_words(quote: str) -> None:
    paragraph = "The old museum, closed for 8 years, opens again in May… Or not. It is so."

    assert not check(paragraph, quote).stands


def test_the_pieces_around_an_elision_stand_near_each_other() -> None:
    far = "The museum opens." + "<p>Something else happened in the town that day." * 100

    assert check(f"{far}<p>Nobody came to it.", "The museum opens … Nobody came").verdict == (
        "changed"
    )


def test_words_left_out_within_a_block_are_not_passed_over() -> None:
    match = check("The museum opens. Nobody came. It was time.", "The museum opens. It was time.")

    assert match.verdict == "changed"
    assert match.differences == (Difference("", "Nobody came"),)


def test_of_several_beginnings_the_nearest_counts() -> None:
    page = "The old museum is here. It was long ago. The old museum, closed, opens."
    assert check(page, "The old museum … opens.").elided == ("closed",)
