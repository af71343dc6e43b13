"""The short names of months, as they stand in a date (CLDR)."""

from functools import cache


@cache
def short_month(month: int, lang: str) -> str:
    """`Jan`, `janv`, `sept`: without a full stop; empty for a language that CLDR does not know."""
    from babel import Locale, UnknownLocaleError

    try:
        names = Locale.parse(lang.replace("-", "_")).months["format"]["abbreviated"]
    except (UnknownLocaleError, ValueError):
        return ""
    return str(names[month]).rstrip(".")
