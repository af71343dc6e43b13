"""Reads lines and rows that our templates wrote."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from clippings.addresses import is_web_address
from clippings.clipping import Clipping
from clippings.exporters.markdown_page.facts import linked_address
from clippings.fields import read_clipping
from clippings.json_values import stated
from clippings.languages import find_language
from clippings.page_entries.entry import PageEntry, Part
from clippings.spans import Span, free_of
from clippings.updating.exported.lines import FACTS_SEPARATOR, ExportedLines, fill_lines
from clippings.values import Plain
from clippings.words.kinds import find_kind
from clippings.written_dates.line import whole_date

Facts: TypeAlias = Mapping[str, Plain]
_LINE = re.compile(r"^(?:- \S|\| ).*$", re.MULTILINE)
_LINK = re.compile(r"\[(?P<words>(?:\\.|[^\[\]\\])*)\]\((?P<to>(?:\\.|[^\\])*?)\)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_CELL = re.compile(r"(?<!\\)\|")


def with_exported(
    page: str, entries: Iterable[PageEntry], exported: ExportedLines
) -> tuple[PageEntry, ...]:
    """The entries of a page; lines that the template wrote are read exactly."""
    exact = read_exported(page, exported)
    taken = [one.span for one in exact]
    others = (one for one in entries if not one.parts or free_of(taken, one.span))
    return tuple(sorted((*exact, *others), key=lambda one: one.line))


def read_exported(page: str, exported: ExportedLines) -> Sequence[PageEntry]:
    """The entries in lines that the template wrote, for these clippings or for others."""
    wanted: dict[str, list[Clipping]] = defaultdict(list)
    for one, line in zip(exported.clippings, exported.lines, strict=True):
        wanted[line].append(one)
    seen = [
        (match, known.pop(0) if (known := wanted.get(match[0])) else None)
        for match in _LINE.finditer(page)
    ]
    others = _read_lines((match[0] for match, clipping in seen if not clipping), exported)
    found = []
    for match, clipping in seen:
        plain = _plain_of(clipping, exported) if clipping else others.get(match[0])
        if plain:
            part = Part(role="line", span=Span(*match.span()))
            number = page.count("\n", 0, match.start()) + 1
            found.append(PageEntry(line=number, plain=plain, parts=(part,)))
    return found


def _plain_of(clipping: Clipping, exported: ExportedLines) -> dict[str, Plain]:
    """The facts of a clipping that the template shows, under the keys of the data file."""
    address = linked_address(clipping)
    facts = {
        "url" if is_web_address(address) else "file": address,
        "title": clipping.title,
        "outlet": clipping.outlet,
        "date": str(clipping.date or ""),
    }
    if exported.template == "table":
        facts |= {"lang": clipping.lang, "kind": clipping.kind}
    return stated(facts)


def _read_lines(lines: Iterable[str], exported: ExportedLines) -> Mapping[str, dict[str, Plain]]:
    """The facts of lines that the template wrote for other clippings, by line."""
    facts = {line: stated(_READERS[exported.template](line, exported)) for line in lines}
    read = {line: read_clipping({"id": "read", **plain}) for line, plain in facts.items() if plain}
    sound = {line: clipping for line, (clipping, faults) in read.items() if not faults}
    if not sound:
        return {}
    written = fill_lines(exported.template, [*sound.values()], exported.locale)
    return {line: facts[line] for line, same in zip(sound, written, strict=True) if line == same}


def _read_item(line: str, exported: ExportedLines) -> Facts:
    text = line.removeprefix("- ")
    link = _LINK.match(text)
    name, _, rest = text.partition(FACTS_SEPARATOR)
    if not link and "://" in text:
        return {}
    rest = text[link.end() :].removeprefix(FACTS_SEPARATOR) if link else rest
    date = _date(_unescaped(rest), exported)
    outlet = "" if date else rest
    for comma in re.finditer(", ", rest):
        if not date and (date := _date(rest[comma.end() :], exported)):
            outlet = rest[: comma.start()]
    return {**_headline(link[0] if link else name), "outlet": _unescaped(outlet), "date": date}


def _read_row(line: str, exported: ExportedLines) -> Facts:
    cells = [cell.strip() for cell in _CELL.split(line)]
    if len(cells) != len(exported.facts) + 1:
        return {}
    _, date, outlet, headline, lang, kind, _ = cells
    read = {
        "date": _date(_unescaped(date), exported),
        "lang": _named(lang, exported, "lang", exported.locale.language, find_language),
        "kind": _named(kind, exported, "kind", exported.locale.kind_name, find_kind),
    }
    return {**_headline(headline), "outlet": _unescaped(outlet), **read}


_READERS: Mapping[str, Callable[[str, ExportedLines], Facts]] = {
    "list": _read_item,
    "table": _read_row,
}


def _headline(text: str) -> Facts:
    link = _LINK.fullmatch(text)
    if not link:
        return {"title": _unescaped(text)}
    address = _unescaped(link["to"].removeprefix("<").removesuffix(">"))
    key = "url" if is_web_address(address) else "file"
    return {"title": _unescaped(link["words"]), key: address}


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)


def _date(words: str, exported: ExportedLines) -> str:
    known = (one.date for one in exported.clippings if one.date)
    same = next((date for date in known if exported.locale.date(date) == words), None)
    spelled = whole_date(words, lang=exported.locale.tag)
    return str(same or (spelled and spelled.date) or "")


def _named(
    word: str,
    exported: ExportedLines,
    fact: str,
    name: Callable[[str], str],
    find: Callable[[str], str | None],
) -> str:
    values: Iterator[str] = (getattr(one, fact) for one in exported.clippings)
    known = (value for value in dict.fromkeys(values) if value and name(value) == word)
    return next(known, "") or find(word) or ""
