"""Prices, and figures that are none."""

import pytest

from clippings.links.judging.page.prices import is_price, names_a_price


@pytest.mark.parametrize("text", ["£ 34", "1.299,00 €", "249 kr.", "3000円", "$12", "99 Euro"])
def test_prices(text: str) -> None:
    assert is_price(text)
    assert names_a_price(f"from {text} a month")
    assert not is_price(f"from {text}")


@pytest.mark.parametrize("text", ["at 18", "18 kroner of old", "the euro of 2002", "page 9", ""])
def test_other_figures(text: str) -> None:
    assert not names_a_price(text)
