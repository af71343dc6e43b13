"""The manual of a verdict or a reason tells what it means and what to do."""

import pytest

from clippings.links.reasons import REASONS
from clippings.meanings import OF_LINKS, VERDICTS
from clippings.meanings.manual import hint, reason_manual, verdict_manual


@pytest.mark.parametrize("name", VERDICTS)
def test_a_verdict_is_told_with_its_check_and_its_reasons(name: str) -> None:
    told = verdict_manual(name)
    check = "check-links" if name in OF_LINKS else "check-quotes"
    assert told.startswith(f"{name} (a verdict of `clip {check}`)\n\n")
    own = [reason for reason in REASONS if REASONS[reason].verdict == name]
    assert all(f"    {reason}: " in told for reason in own)
    assert "\n\n\n" not in told


def test_what_is_alive_needs_no_choice() -> None:
    assert "--fail-on" not in reason_manual("ok")
    assert "--accept not-found:alive" in reason_manual("not-found")


@pytest.mark.parametrize("verdict", VERDICTS)
def test_the_way_out_fits_into_a_finding(verdict: str) -> None:
    told = hint(verdict)
    assert told[:1] == told[:1].lower()
    assert not told.endswith(".")
