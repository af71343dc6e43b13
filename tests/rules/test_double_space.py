"""Blanks too many."""

import pytest

from tests.rules.judging import clipping, found


@pytest.mark.parametrize(
    ("stored", "single"),
    [
        ('"Le  Monde"', "Le Monde"),
        ('"Le\\tMonde"', "Le Monde"),
        ('" Le Monde "', "Le Monde"),
        ('"Le Monde\\t"', "Le Monde"),
    ],
)
def test_offers_single_blanks(stored: str, single: str) -> None:
    (finding,) = found(clipping(outlet=stored), "double-space")
    assert (finding.severity, finding.fix) == ("warning", single)


@pytest.mark.parametrize(
    "stored", ["Le Monde", "Ça marche\u00a0!", "|\n    One.\n\n    Two.", '"One.\\n  Two."']
)
def test_leaves_lines_and_typography_alone(stored: str) -> None:
    assert found(clipping(quote=stored), "double-space") == []
