"""A changed quote is compared with the passage that it came from."""

from clippings.quotes import Difference, check_quote
from tests.quotes.checked import FILLER, check


def test_the_words_of_the_page_are_reported_beside_ours() -> None:
    match = check("Well, “the museum opens on Monday.” he said", "The museum opens on Sunday.")

    assert match.words == "the museum opens on Monday."
    assert match.differences == (Difference("Sunday", "Monday"),)


def test_a_piece_that_the_page_has_nowhere_is_a_difference() -> None:
    match = check("The old museum opens again in the month of May.", "The old museum opens … zzz")

    assert match.differences == (Difference("zzz", ""),)


def test_a_changed_quote_may_come_from_a_block_amid_a_sentence() -> None:
    page = (
        f"<p>The museum, which</p><blockquote>It was shut in May.</blockquote><p>opens.</p>{FILLER}"
    )

    assert check_quote(page, "It was shut in June.").verdict == "changed"
