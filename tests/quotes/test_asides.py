"""Attributions within speech are not part of a quote."""

import pytest

from tests.quotes.checked import check


@pytest.mark.parametrize(
    "paragraph",
    [
        "“It opens,” said Ada. “It closes,” said Bob.",
        "“It opens,” said Ada.</p><p>“It closes.”",
        "“It opens,” said Ada, while Bob added: “It closes.”",
        "«It opens», — сказала Ада. — «It closes», — ответил Боб.",
        "“It opens,” said Ada, “It,” said Bob, “closes.”",
        "“It opens?” I ask. “It closes,” she says.",
        "“It opens,” she tells us. The fans still blow. “It closes.”",
        "“It opens.” The story is similar in town, “It closes.”",
        "“It opens”, Ada, Bob, “It closes”",
    ],
)
def test_what_two_people_say_is_no_one_speech(paragraph: str) -> None:
    assert not check(paragraph, "It opens. It closes.").stands


def test_words_between_dashes_are_skipped_only_if_they_are_an_attribution() -> None:
    assert not check("Музей, — он был опасен, — открыт.", "Музей открыт.").stands


def test_an_interrupted_speech_is_reported_with_an_elision() -> None:
    match = check("“It opens,” said Ada, “and stays.”", "It opens and stays.")

    assert match.words == "It opens […] and stays."


@pytest.mark.parametrize(
    ("paragraph", "quote"),
    [
        (
            "„Es öffnet“, sagte Ada dem Blatt „<i>Der Bote</i>“. „Es bleibt.“",
            "Es öffnet. Es bleibt.",
        ),
        ("“It opens,” Ada told the “Courier,” “and stays.”", "It opens and stays."),
        ("“It opens,” Ada told us.</p><p>“It stays,” she added.", "It opens. It stays."),
        ("“It opens,” Ada said. “It stays!” (The Courier told of Bob.)", "It opens. It stays!"),
    ],
)
def test_an_attribution_may_name_a_paper_or_end_a_paragraph(paragraph: str, quote: str) -> None:
    assert check(paragraph, quote).verdict == "typography"
    assert not check("“It opens,” Ada said. “No,” Bob told the “Courier.” “Yes.”", quote).stands
