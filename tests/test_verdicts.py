"""What the verdicts mean."""

from typing import get_args

from clippings.links.link import Verdict
from clippings.quotes.match import QuoteVerdict
from clippings.rules import RULES
from clippings.verdicts import OF_LINKS, OF_QUOTES, VERDICTS


def test_every_verdict_is_explained_and_none_is_named_like_a_rule() -> None:
    assert set(OF_LINKS) == set(get_args(Verdict))
    assert set(OF_QUOTES) == set(get_args(QuoteVerdict))
    assert not set(VERDICTS) & set(RULES)
