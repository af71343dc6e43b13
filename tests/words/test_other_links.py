"""What links are called that lead to no piece."""

import pytest

from clippings.words.other_links import leads_elsewhere


@pytest.mark.parametrize(
    "words",
    [
        "Donate",
        "Contactez-nous",
        "お問い合わせ",
        "Download press kit",
        "CONTACT US",
        "Jetzt spenden",
        "[RSS]",
        "← Home",
        "Get tickets",
    ],
)
def test_what_asks_or_leads_to_what_every_site_has_leads_elsewhere(words: str) -> None:
    assert leads_elsewhere(words)


@pytest.mark.parametrize("words", ["Donate blood, they say", "Contact Magazine", "Read more", ""])
def test_what_a_piece_or_its_call_is_named_does_not(words: str) -> None:
    assert not leads_elsewhere(words)
