"""A reason has a verdict and a sentence."""

from typing import get_args

from clippings.links.link import Verdict
from clippings.links.reasons import REASONS, reason_sentence


def test_every_verdict_has_a_reason() -> None:
    assert {reason.verdict for reason in REASONS.values()} == set(get_args(Verdict))


def test_details_are_in_brackets() -> None:
    assert reason_sentence("not-found") == "the page is gone"
    assert reason_sentence("not-found", "404", "") == "the page is gone (404)"
    assert reason_sentence("tls-failed", "404", "no cipher") == (
        "no encrypted connection can be made (404, no cipher)"
    )


def test_a_password_in_the_details_is_masked() -> None:
    assert "secret" not in reason_sentence("redirect-loop", "https://ann:secret@a.example/")
