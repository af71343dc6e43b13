"""What the verdicts and reasons mean."""

from typing import get_args

import pytest

from clippings.links.link import Verdict
from clippings.links.reasons import REASONS
from clippings.meanings import OF_LINKS, OF_QUOTES, VERDICTS, reason_manual
from clippings.meanings.reasons import MEANINGS
from clippings.quotes.match import QuoteVerdict
from clippings.rules import RULES

NAMES = [*RULES, *VERDICTS, *REASONS]


def test_a_name_means_one_thing() -> None:
    assert len(set(NAMES)) == len(NAMES)


def test_every_verdict_is_explained() -> None:
    assert set(OF_LINKS) == set(get_args(Verdict))
    assert set(OF_QUOTES) == set(get_args(QuoteVerdict))


def test_only_reasons_have_a_further_meaning() -> None:
    assert set(MEANINGS) <= set(REASONS)


@pytest.mark.parametrize("name", REASONS)
def test_a_reason_is_told_with_its_verdict_and_what_to_do(name: str) -> None:
    told = reason_manual(name)
    reason = REASONS[name]
    assert f"The verdict is {reason.verdict}: " in told
    assert told.count("\n\n") >= (2 if reason.verdict == "alive" else 4)
    assert "\n\n\n" not in told
