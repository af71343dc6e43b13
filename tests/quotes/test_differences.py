"""The words that differ are reported, and no others."""

from clippings.quotes import Difference, check_quote
from tests.quotes.checked import check


def test_every_difference_is_reported() -> None:
    match = check(
        "The museum opens on Monday with 300 pictures of the harbour",
        "The museum closes on Monday with 400 pictures of the harbour",
    )

    assert match.differences == (Difference("closes", "opens"), Difference("400", "300"))


def test_the_differences_of_a_long_quote_are_reported() -> None:
    words = [f"word{number * 7919 % 10_007}" for number in range(4000)]
    page = f"<p>{' '.join(words)}"

    match = check_quote(page, " ".join([*words[1000:1500], "zebra", *words[1501:2000]]))

    assert match.differences == (Difference("zebra", words[1500]),)


def test_a_small_word_of_the_headline_is_not_taken_for_the_beginning() -> None:
    page = "<h1>A good piece</h1><p>More than a hundred people have trained it in the open.</p>"
    match = check_quote(page, "a thousand people have trained it")
    assert match.words == "a hundred people have trained it"
    assert match.differences == (Difference("thousand", "hundred"),)
