"""The names of months as used in dates (CLDR)."""

from collections.abc import Mapping
from functools import cache


@cache
def short_month(month: int, lang: str) -> str:
    """`Jan`, `janv`, `sept`: without a full stop; empty for a language that is not in CLDR."""
    return _names(lang, "abbreviated").get(month, "").rstrip(".")


def month_names(lang: str) -> tuple[tuple[int, str], ...]:
    """The short and the full name of each month; empty for a language that is not in CLDR."""
    return (*_names(lang, "abbreviated").items(), *_names(lang, "wide").items())


def _names(lang: str, width: str) -> Mapping[int, str]:
    from babel import Locale, UnknownLocaleError

    try:
        names: Mapping[int, str] = Locale.parse(lang, sep="-").months["format"][width]
    except (UnknownLocaleError, ValueError):
        return {}
    return names
