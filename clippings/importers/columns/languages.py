"""The language suffix of a key (`title.en`, `title_en`, `titleEn`), or a key that is a language."""

import re
from collections.abc import Mapping, Sequence

from clippings.importers.rows import looks
from clippings.importers.rows.conversion import read_lang
from clippings.languages import language_fault
from clippings.shares import mostly
from clippings.words.keys import fields_called, is_field_name

_IN_LANGUAGE = re.compile(
    r"(?P<whole>.+?)(?:[._-](?P<lang>[A-Za-z]{2})|(?<=[a-z])(?P<camel>[A-Z][a-z]))(?:[-_][A-Z]{2})?"
)
_CODE = re.compile("[a-z]{2}")
_SEVERAL = 2


def split_language_suffix(key: str) -> tuple[str, str] | None:
    """The key without its language suffix, and the language; None if it has none."""
    match = _IN_LANGUAGE.fullmatch(key)
    code = (match["lang"] or match["camel"]).lower() if match else ""
    return (match["whole"], code) if match and language_fault(code) is None else None


def with_titles(rows: Sequence[Mapping[str, str]]) -> list[dict[str, str]]:
    """The rows, with the title in the language of each row as `title`, if there are several.

    Without such a title it is the first one. The language of a single title is that of its row.
    """
    table = [dict(row) for row in rows]
    keys = list(dict.fromkeys(key for row in table for key in row))
    codes = _titles_by_code(table, keys)
    own = next((key for key in keys if is_field_name("lang", key)), "")
    if len(codes) < _SEVERAL or "title" in keys:
        return table
    for row in table:
        present = [code for code, key in codes.items() if key in row]
        code = read_lang(row.get(own, ""))[:2].lower()
        if present:
            row["title"] = row.pop(codes[code if code in present else present[0]])
        if len(present) == 1:
            row.setdefault(own or "lang", present[0])
    return table


def _titles_by_code(table: Sequence[Mapping[str, str]], keys: Sequence[str]) -> dict[str, str]:
    """The keys of titles, by the language code that is their suffix or the whole key."""
    suffixed = [
        (*one, key)
        for key in keys
        if (one := split_language_suffix(key)) and is_field_name("title", one[0])
    ]
    named = sorted((whole for whole, _, _ in suffixed), key="title".__ne__)[:1]
    ended = {code: key for whole, code, key in suffixed if whole in named}
    if ended or any(is_field_name("title", key) for key in keys):
        return ended
    codes = (key for key in keys if _CODE.fullmatch(key) and language_fault(key) is None)
    return {key: key for key in codes if not fields_called(key) and _are_texts(table, key)}


def _are_texts(table: Sequence[Mapping[str, str]], key: str) -> bool:
    """Whether most values under a key are several words."""
    texts = [row[key] for row in table if key in row]
    return mostly(" " in text.strip() and not looks.is_date(text) for text in texts)
