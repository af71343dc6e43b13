"""Lines folded for a terminal."""

from clippings.line_folding import fold_line, fold_lines, fold_paragraphs


def test_a_line_that_fits_stays_as_it_is() -> None:
    assert fold_line("  two  words", 13) == "  two  words"


def test_a_line_is_folded_at_blanks_and_keeps_its_own() -> None:
    assert fold_line("  one two three", 10) == "  one two\n  three"
    assert fold_line("help: one two three", 12, "      ") == "help: one\n      two\n      three"


def test_options_and_long_words_stay_whole() -> None:
    assert fold_line("write --dry-run", 12) == "write\n--dry-run"
    assert fold_line("  https://example.org/a b", 10) == "  https://example.org/a\n  b"


def test_a_word_that_fits_no_line_stays_beside_its_label() -> None:
    assert fold_line("  url  https://example.org/a b", 12) == "  url  https://example.org/a\n  b"


def test_every_line_of_a_text_is_folded_for_itself() -> None:
    assert fold_lines("a b\n  c d\n\n", 3) == "a b\n  c\n  d\n\n"


def test_a_paragraph_is_one_text_and_an_example_is_left_alone() -> None:
    text = "one two\nthree\n\nBad:\n\n    - id: a long line of an example\n"
    folded = "one\ntwo\nthree\n\nBad:\n\n    - id: a long line of an example\n"
    assert fold_paragraphs(text, 6) == folded
    assert fold_paragraphs(text, 40).startswith("one two three\n\nBad:")
