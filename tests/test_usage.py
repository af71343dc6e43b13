"""What is wrong with a command line, in one sentence with the way out."""

import pytest

from clippings.usage import usage_sentence


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("No such option: --nope", "no such option: --nope;"),
        (
            "No such command 'lst'. Did you mean 'list'?",
            "no such command 'lst'. Did you mean 'list'?",
        ),
        ("Missing argument 'ID'.", "missing argument 'ID';"),
        (
            "Got unexpected extra argument (le-monde)",
            "`clip list` does not take le-monde; did you mean `clip list --search le-monde`?",
        ),
        (
            "Got unexpected extra argument(s) (a\nb $c)",
            "`clip list` does not take a\nb $c; did you mean `clip list --search 'a\nb $c'`?",
        ),
    ],
)
def test_a_sentence_with_where_to_read_on(said: str, told: str) -> None:
    sentence = f"{told} see `clip list --help`"
    assert usage_sentence(said, "clip list", ["search"]) == sentence


def test_what_chooses_nothing_is_given_no_words() -> None:
    said = usage_sentence("Got unexpected extra argument (x)", "clip init", ["from"])
    assert said == ("`clip init` does not take x; see `clip init --help`")


def test_a_field_that_is_no_option_is_set() -> None:
    said = "No such option: --pages (Possible options: --image, --tag)"
    told = "`clip add` has no option --pages; did you mean `--set pages=…`? see `clip add --help`"
    assert usage_sentence(said, "clip add", ["set", "title"]) == told
    assert usage_sentence(said, "clip list", ["search"]).startswith("no such option: --pages (")
