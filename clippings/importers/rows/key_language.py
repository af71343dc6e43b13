"""The language that ends a key (`title.en`, `title_en`, `titleEn`) or is the whole of it (`en`)."""

import re
from collections.abc import Mapping, Sequence

from clippings.importers.rows import looks
from clippings.importers.rows.conversion import read_lang
from clippings.languages import language_fault
from clippings.shares import mostly
from clippings.words.keys import calls, fields_called

_IN_LANGUAGE = re.compile(
    r"(?P<whole>.+?)(?:[._-](?P<lang>[A-Za-z]{2})|(?<=[a-z])(?P<camel>[A-Z][a-z]))(?:[-_][A-Z]{2})?"
)
_CODE = re.compile("[a-z]{2}")
_SEVERAL = 2


def in_language(key: str) -> tuple[str, str] | None:
    """The key without the language that ends it, and this."""
    match = _IN_LANGUAGE.fullmatch(key)
    code = (match["lang"] or match["camel"]).lower() if match else ""
    return (match["whole"], code) if match and language_fault(code) is None else None


def with_titles(rows: Sequence[Mapping[str, str]]) -> list[dict[str, str]]:
    """The rows, each with the title in its own language as the title, where there are several.

    Else it is the first, which the list has before the others. A row with one alone is of its
    language.
    """
    table = [dict(row) for row in rows]
    keys = list(dict.fromkeys(key for row in table for key in row))
    codes = _titles_by_code(table, keys)
    own = next((key for key in keys if calls("lang", key)), "")
    if len(codes) < _SEVERAL or "title" in keys:
        return table
    for row in table:
        told = [code for code, key in codes.items() if key in row]
        code = read_lang(row.get(own, ""))[:2].lower()
        if told:
            row["title"] = row.pop(codes[code if code in told else told[0]])
        if len(told) == 1:
            row.setdefault(own or "lang", told[0])
    return table


def _titles_by_code(table: Sequence[Mapping[str, str]], keys: Sequence[str]) -> dict[str, str]:
    """The keys of titles by the code of the language that ends each or else is all of it."""
    told = [(*one, key) for key in keys if (one := in_language(key)) and calls("title", one[0])]
    named = sorted((whole for whole, _, _ in told), key="title".__ne__)[:1]
    ended = {code: key for whole, code, key in told if whole in named}
    if ended or any(calls("title", key) for key in keys):
        return ended
    codes = (key for key in keys if _CODE.fullmatch(key) and language_fault(key) is None)
    return {key: key for key in codes if not fields_called(key) and _are_texts(table, key)}


def _are_texts(table: Sequence[Mapping[str, str]], key: str) -> bool:
    """Whether what stands under a key is words."""
    texts = [row[key] for row in table if key in row]
    return mostly(" " in text.strip() and not looks.is_date(text) for text in texts)
