"""The language that ends a key: `title.en`, `title_en`, `titleEn`."""

import re

from clippings.languages import language_fault

_IN_LANGUAGE = re.compile(
    r"(?P<whole>.+?)(?:[._-](?P<lang>[A-Za-z]{2})|(?<=[a-z])(?P<camel>[A-Z][a-z]))(?:[-_][A-Z]{2})?"
)


def in_language(key: str) -> tuple[str, str] | None:
    """The key without the language that ends it, and this."""
    match = _IN_LANGUAGE.fullmatch(key)
    code = (match["lang"] or match["camel"]).lower() if match else ""
    return (match["whole"], code) if match and language_fault(code) is None else None
