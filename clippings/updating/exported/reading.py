"""Lines and rows that our own templates wrote, read by what these write."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from clippings.addresses import is_web_address
from clippings.clipping import Clipping
from clippings.exporters.markdown_page.facts import linked_address
from clippings.fields import read_clipping
from clippings.languages import find_language
from clippings.page_entries.entry import PageEntry, Part
from clippings.spans import Span, free_of
from clippings.updating.exported.lines import BESIDE, OwnLines, lines_by
from clippings.values import Plain
from clippings.words.kinds import find_kind
from clippings.written_dates.line import whole_date

Facts: TypeAlias = Mapping[str, str]
_LINE = re.compile(r"^(?:- \S|\| ).*$", re.MULTILINE)
_LINK = re.compile(r"\[(?P<words>(?:\\.|[^\[\]\\])*)\]\((?P<to>(?:\\.|[^\\])*?)\)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_CELL = re.compile(r"(?<!\\)\|")


def with_own(page: str, entries: Iterable[PageEntry], own: OwnLines) -> tuple[PageEntry, ...]:
    """The entries of a page; what the template wrote is read as that does."""
    ours = read_own(page, own)
    taken = [one.span for one in ours]
    others = (one for one in entries if not one.parts or free_of(taken, one.span))
    return tuple(sorted((*ours, *others), key=lambda one: one.line))


def read_own(page: str, own: OwnLines) -> Sequence[PageEntry]:
    """The entries in lines that the template writes so, of these clippings or of others."""
    wanted: dict[str, list[Clipping]] = defaultdict(list)
    for one, line in zip(own.clippings, own.lines, strict=True):
        wanted[line].append(one)
    seen = [
        (match, known.pop(0) if (known := wanted.get(match[0])) else None)
        for match in _LINE.finditer(page)
    ]
    others = _read_lines((match[0] for match, clipping in seen if not clipping), own)
    found = []
    for match, clipping in seen:
        plain = _plain_of(clipping, own) if clipping else others.get(match[0])
        if plain:
            part = Part(role="line", span=Span(*match.span()))
            number = page.count("\n", 0, match.start()) + 1
            found.append(PageEntry(line=number, plain=plain, parts=(part,)))
    return found


def _plain_of(clipping: Clipping, own: OwnLines) -> dict[str, Plain]:
    address = linked_address(clipping)
    told = {
        "url" if is_web_address(address) else "file": address,
        "title": clipping.title,
        "outlet": clipping.outlet,
        "date": str(clipping.date or ""),
    }
    if own.template == "table":
        told |= {"lang": clipping.lang, "kind": clipping.kind}
    return {key: value for key, value in told.items() if value}


def _read_lines(lines: Iterable[str], own: OwnLines) -> Mapping[str, dict[str, Plain]]:
    """What the lines tell that are written by the template for another clipping."""
    told = {line: _without_empty(_READERS[own.template](line, own)) for line in lines}
    read = {line: read_clipping({"id": "read", **plain}) for line, plain in told.items() if plain}
    sound = {line: clipping for line, (clipping, faults) in read.items() if not faults}
    if not sound:
        return {}
    written = lines_by(own.template, [*sound.values()], own.locale)
    return {line: told[line] for line, same in zip(sound, written, strict=True) if line == same}


def _without_empty(facts: Facts) -> dict[str, Plain]:
    return {key: value for key, value in facts.items() if value}


def _read_item(line: str, own: OwnLines) -> Facts:
    text = line.removeprefix("- ")
    link = _LINK.match(text)
    name, _, rest = text.partition(BESIDE)
    if not link and "://" in text:
        return {}
    told = text[link.end() :].removeprefix(BESIDE) if link else rest
    date = _date(told, own)
    outlet = "" if date else told
    for apart in re.finditer(", ", told):
        if not date and (date := _date(told[apart.end() :], own)):
            outlet = told[: apart.start()]
    return {**_headline(link[0] if link else name), "outlet": _unescaped(outlet), "date": date}


def _read_row(line: str, own: OwnLines) -> Facts:
    cells = [cell.strip() for cell in _CELL.split(line)]
    if len(cells) != len(own.facts) + 1:
        return {}
    _, date, outlet, headline, lang, kind, _ = cells
    read = {
        "date": _date(date, own),
        "lang": _named(lang, own, "lang", own.locale.language, find_language),
        "kind": _named(kind, own, "kind", own.locale.kind_name, find_kind),
    }
    return {**_headline(headline), "outlet": _unescaped(outlet), **read}


_READERS: Mapping[str, Callable[[str, OwnLines], Facts]] = {"list": _read_item, "table": _read_row}


def _headline(text: str) -> Facts:
    link = _LINK.fullmatch(text)
    if not link:
        return {"title": _unescaped(text)}
    address = _unescaped(link["to"].removeprefix("<").removesuffix(">"))
    key = "url" if is_web_address(address) else "file"
    return {"title": _unescaped(link["words"]), key: address}


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)


def _date(words: str, own: OwnLines) -> str:
    known = (one.date for one in own.clippings if one.date)
    same = next((date for date in known if own.locale.date(date) == words), None)
    spelled = whole_date(words, lang=own.locale.tag)
    return str(same or (spelled and spelled.date) or "")


def _named(
    word: str,
    own: OwnLines,
    fact: str,
    name: Callable[[str], str],
    find: Callable[[str], str | None],
) -> str:
    values: Iterator[str] = (getattr(one, fact) for one in own.clippings)
    known = (value for value in dict.fromkeys(values) if value and name(value) == word)
    return next(known, "") or find(word) or ""
