"""The manual of a rule is its docstring, with a bad and a good example."""

import pytest

from clippings.errors import ClipError
from clippings.meanings.rules import rule_manual, rule_summary
from clippings.rules import RULES


@pytest.mark.parametrize("name", RULES)
def test_a_rule_is_told_with_its_examples(name: str) -> None:
    told = rule_manual(name)
    assert told.startswith(f"{name}\n\n{rule_summary(name)}")
    assert "\n\nBad:\n\n    " in told
    assert "\nGood:\n\n    " in told


def test_another_name_is_refused() -> None:
    with pytest.raises(ClipError, match="no-such"):
        rule_summary("no-such")
