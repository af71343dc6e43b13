"""Prices in texts. To add a currency: its sign or its abbreviation in lower case."""

from clippings.links.judging.page.patterns import compiled

_MONEY = r"(?:[€£$¥₩₽]|euros?|eur|gbp|usd|chf|kr|zł|kč|ft|lei|лв|руб|грн|円|元|원)"
_PRICE = rf"(?i)(?:{_MONEY}\s?\d[\d.,' ]*|\d[\d.,' ]*\s?{_MONEY}\.?)"
_IN_A_TEXT = rf"(?i)(?<!\w){_MONEY}\s?\d|\d\s?{_MONEY}(?!\w)"


def is_price(text: str) -> bool:
    """Whether a text is a price and nothing else."""
    return bool(compiled(_PRICE).fullmatch(text))


def names_a_price(text: str) -> bool:
    """Whether a text contains a price."""
    return bool(compiled(_IN_A_TEXT).search(text))
