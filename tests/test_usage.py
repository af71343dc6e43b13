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
            "le-monde is more than `clip list` takes; did you mean `clip list --search le-monde`?",
        ),
        (
            "Got unexpected extra argument(s) (a\nb $c)",
            "a\nb $c is more than `clip list` takes; did you mean `clip list --search 'a\nb $c'`?",
        ),
    ],
)
def test_a_sentence_with_where_to_read_on(said: str, told: str) -> None:
    sentence = f"{told} `clip list --help` shows what there is"
    assert usage_sentence(said, "clip list", chooses=True) == sentence


def test_what_chooses_nothing_is_given_no_words() -> None:
    said = usage_sentence("Got unexpected extra argument (x)", "clip init", chooses=False)
    assert said == ("x is more than `clip init` takes; `clip init --help` shows what there is")
