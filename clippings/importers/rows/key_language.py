"""The language that ends a key: `title.en`, `title_en`, `titleEn`."""

import re
from collections.abc import Iterable, Sequence

from clippings.importers.rows.keys import fields_named
from clippings.languages import language_fault

_IN_LANGUAGE = re.compile(
    r"(?P<whole>.+?)(?:[._-](?P<lang>[A-Za-z]{2})|(?<=[a-z])(?P<camel>[A-Z][a-z]))(?:[-_][A-Z]{2})?"
)


def in_language(key: str) -> tuple[str, str] | None:
    """The key without the language that ends it, and this."""
    match = _IN_LANGUAGE.fullmatch(key)
    code = (match["lang"] or match["camel"]).lower() if match else ""
    return (match["whole"], code) if match and language_fault(code) is None else None


def tell_languages(table: Sequence[dict[str, str]], keys: Iterable[str]) -> None:
    """Take the language of the key for that of a row where titles have one for each language."""
    told = ((key, in_language(key)) for key in keys)
    codes = {key: one[1] for key, one in told if one and "title" in fields_named(one[0])}
    for row in table if len(codes) > 1 else ():
        langs = [codes[key] for key in row if key in codes]
        if len(langs) == 1:
            row.setdefault("lang", langs[0])
