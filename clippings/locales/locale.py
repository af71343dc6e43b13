"""The locale of a page: our words, and dates, numbers and language names from CLDR."""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from clippings.dates import PartialDate
from clippings.errors import ClipError
from clippings.languages import language_name

if TYPE_CHECKING:
    from decimal import Decimal

    from babel import Locale

_FOLDER = files(__package__)


@dataclass(frozen=True, kw_only=True)
class PageLocale:
    """The language of a page; `tag` is its BCP 47 tag, `direction` is ltr or rtl.

    `has_words` is false if we have no words in this language and English ones are used instead.
    """

    tag: str
    direction: str
    has_words: bool = True
    words: Mapping[str, str]
    access: Mapping[str, str]
    relation: Mapping[str, str]
    kind: Mapping[str, str]
    count: Mapping[str, Mapping[str, str]]

    def date(self, date: PartialDate) -> str:
        """The date in words, as exact as it is known."""
        return _spelled(self.tag, date)

    def month(self, number: int) -> str:
        """The short name of a month, in its stand-alone form."""
        return str(_cldr(self.tag).months["stand-alone"]["abbreviated"][number])

    def number(self, number: int | Decimal) -> str:
        """The number with the language's separators."""
        from babel.numbers import format_decimal

        return format_decimal(number, locale=_cldr(self.tag))

    def counted(self, noun: str, number: int) -> str:
        """`1 clipping`, `2 clippings`, in the plural form for the number."""
        return self._form(noun, number).format(self.number(number))

    def noun(self, noun: str, number: int) -> str:
        """`clipping`, `clippings`: the noun alone, in the plural form for the number."""
        return self._form(noun, number).format("").strip()

    def _form(self, noun: str, number: int) -> str:
        forms = self.count[noun]
        return forms.get(_cldr(self.tag).plural_form(number), forms["other"])

    def language(self, tag: str) -> str:
        """The name of a tag's language, capitalised."""
        name = language_name(tag, self.tag)
        return name[:1].upper() + name[1:]

    def kind_name(self, kind: str) -> str:
        """The name of a kind; an unknown kind is only capitalised."""
        return self.kind.get(kind) or kind.replace("-", " ").capitalize()


def locale_tags() -> list[str]:
    """The languages that we have words for."""
    names = (file.name for file in _FOLDER.iterdir())
    return sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml"))


def kinds_by_name() -> dict[str, str]:
    """Names of kinds in all our languages, in lower case, to the kind."""
    tables = (_texts(tag)["kind"] for tag in locale_tags())
    return {name.casefold(): kind for table in tables for kind, name in table.items()}


def _texts(tag: str) -> dict[str, Any]:
    words: dict[str, Any] = tomllib.loads((_FOLDER / f"{tag}.toml").read_text("utf-8"))
    return words


@cache
def find_locale(tag: str) -> PageLocale:
    """The locale for a BCP 47 tag; `pt-BR` has the words of `pt`.

    A language without words of ours still has the dates, numbers and language names of CLDR. Raises
    ClipError for a language that is not in CLDR.
    """
    cldr = _cldr(tag.replace("_", "-"))
    has_words = cldr.language in locale_tags()
    texts = _texts(cldr.language if has_words else "en")
    direction = "rtl" if cldr.text_direction == "rtl" else "ltr"
    name = str(cldr).replace("_", "-")
    return PageLocale(tag=name, direction=direction, has_words=has_words, **texts)


@cache
def _cldr(tag: str) -> Locale:
    """Babel's locale for the tag, or for its language alone; raises ClipError."""
    from babel import Locale, UnknownLocaleError

    for known in (tag, tag.partition("-")[0]):
        with suppress(UnknownLocaleError, ValueError):
            return Locale.parse(known, sep="-")
    known = ", ".join(locale_tags())
    raise ClipError(
        f"pages cannot be written in {tag!r}; use {known}, or another language with English words"
    )


@cache
def _spelled(tag: str, date: PartialDate) -> str:
    from babel.dates import format_date, format_skeleton

    first = datetime.date(date.year, date.month or 1, date.day or 1)
    if date.day:
        spelled = format_date(first, "long", locale=_cldr(tag))
        is_french = tag.partition("-")[0] == "fr"  # CLDR lacks the ordinal "1er"
        return f"1er{spelled[1:]}" if is_french and date.day == 1 else spelled
    return format_skeleton("yMMMM" if date.month else "y", first, locale=_cldr(tag))
