"""Reads BibTeX and BibLaTeX."""

import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from clippings.addresses import is_web_address
from clippings.importers.imported import Entry, Imported, imported_of, unread
from clippings.importers.notations.bibtex_values import join_values
from clippings.importers.notations.latex import latex_words
from clippings.importers.notations.list_bytes import decoded
from clippings.importers.notations.markup_in_values import link_alone, link_in, links_in
from clippings.importers.notations.plain_tree import first_texts
from clippings.importers.rows.conversion import (
    read_copy,
    read_day,
    read_lang,
    read_tags,
    read_url,
    spoken_name,
)
from clippings.importers.rows.dates import date_of_parts
from clippings.importers.rows.host_names import with_outlets
from clippings.importers.splitting.titles import split_titles
from clippings.json_values import stated
from clippings.languages import language_of_latex
from clippings.quote_notes import read_notes
from clippings.values import Plain
from clippings.words.keys import field_meant
from clippings.words.kinds import find_kind

if TYPE_CHECKING:
    from bibtexparser.library import Library

SUFFIXES = (".bib", ".bibtex", ".biblatex")
_TEXTS = {
    "title": ("title",),
    "outlet": (
        "journaltitle",
        "journal",
        "maintitle",
        "booktitle",
        "organization",
        "publisher",
        "institution",
    ),
    "summary": ("abstract",),
    "note": ("annotation", "annote", "addendum"),
    "pages": ("pages",),
    "issue": ("issue", "number", "volume"),
}
_READ = {name for names in _TEXTS.values() for name in names} | {
    "note", "eprint", "eprinttype", "url", "howpublished", "date", "year", "month", "day",
    "urldate", "langid", "language",
    "author", "keywords", "entrysubtype", "type", "file",
}  # fmt: skip
_VERBATIM = ("url", "howpublished", "author", "file", "eprint")
_UNTITLED = re.compile(r"\[[^\]]*\]")  # placeholder for a title, as in citations
_URL = re.compile(r"\\url\{(.*?)\}")
_HREF = re.compile(r"\\href\s*\{([^{}]+)\}\s*\{((?:[^{}]|\{[^{}]*\})*)\}")
_AND = re.compile(r"\s+and\s+(?![^{}]*\})", re.IGNORECASE)


def read(data: bytes, _names: Mapping[str, str]) -> Imported:
    """The entries; an unparsable one is reported and does not affect the others."""
    library = _parsed(decoded(data))
    entries = [
        Entry(
            plain=_facts({field.key.lower(): _linked_text(field.value) for field in item.fields}),
            line=(item.start_line or 0) + 1,
        )
        for item in library.entries
    ]
    hint = "close its braces and separate its fields with commas"
    broken = (
        unread((block.start_line or 0) + 1, "an entry cannot be read", hint)
        for block in library.failed_blocks
    )
    imported = imported_of(entries, broken)
    return replace(imported, entries=split_titles(with_outlets(imported.entries)))


def _parsed(text: str) -> "Library":
    """Parse all entries; a repeated key is made unique, so that no entry is lost."""
    from bibtexparser.entrypoint import parse_string
    from bibtexparser.library import Library
    from bibtexparser.middlewares import (
        RemoveEnclosingMiddleware,
        ResolveStringReferencesMiddleware,
    )
    from bibtexparser.model import DuplicateBlockKeyBlock, Entry

    logger = logging.getLogger("bibtexparser")
    logger.addHandler(logging.NullHandler())
    logger.propagate = False
    blocks = []
    for number, block in enumerate(parse_string(text, parse_stack=()).blocks):
        again = block.ignore_error_block if isinstance(block, DuplicateBlockKeyBlock) else None
        if isinstance(again, Entry):
            again.key = f"{again.key}-{number}"
        blocks.append(again or block)
    library = ResolveStringReferencesMiddleware().transform(join_values(Library(blocks)))
    return RemoveEnclosingMiddleware().transform(library)


def _linked_text(value: object) -> str:
    """The text with LaTeX links converted to Markdown."""
    return _HREF.sub(r"[\2](\1)", str(value))


def _facts(fields: Mapping[str, str]) -> dict[str, Plain]:
    texts = {name: latex_words(text) for name, text in fields.items() if name not in _VERBATIM}
    first = first_texts(texts, _TEXTS)
    title, outlet = first.get("title", ""), first.get("outlet", "")
    quotes, note = read_notes(texts.get("note", "").split(" ; "))
    authors = _names(fields.get("author", ""))
    facts: dict[str, Plain] = {
        **first,
        "title": "" if _UNTITLED.fullmatch(title) else title,
        "outlet": outlet or _publisher(fields),
        "url": _url(fields) or link_in(fields.get("title", "")),
        "date": _date(fields),
        "lang": _lang(texts),
        "kind": find_kind(texts.get("entrysubtype", "") or texts.get("type", "")) or "",
        "author": [] if authors == [outlet] else authors,
        "quote": quotes,
        "note": first.get("note") or note,
        "archive": read_copy(fields.get("eprint", ""), fields.get("urldate", "")),
        "tags": read_tags(texts.get("keywords", "")),
        "file": fields.get("file", ""),
        "links": [*_further_links(fields)],
    }
    known = stated(facts)
    unknown = {name: text for name, text in texts.items() if text and name not in _READ}
    called = next((name for name in unknown if field_meant(name) == "outlet"), "")
    if called and "outlet" not in known:
        known["outlet"] = unknown.pop(called)
    elsewhere = {} if "url" in known else _link_among(unknown, fields)
    return {**elsewhere, **known, **unknown}


def _publisher(fields: Mapping[str, str]) -> str:
    """The text of `howpublished` that is not an address."""
    words = latex_words(_URL.sub("", fields.get("howpublished", ""))).strip(" .,;:")
    return "" if is_web_address(words) else words


def _lang(texts: Mapping[str, str]) -> str:
    written = texts.get("language", "") or texts.get("langid", "")
    return language_of_latex(written) or read_lang(written)


def _url(fields: Mapping[str, str]) -> str:
    """The address, verbatim except for characters that older styles escape in it."""
    how = fields.get("howpublished", "")
    link = fields.get("url") or (found[1] if (found := _URL.search(how)) else link_in(how) or how)
    url = re.sub(r"\\([%_&#~])", r"\1", link)
    return read_url(url) if is_web_address(url) else ""


def _further_links(fields: Mapping[str, str]) -> Iterator[Plain]:
    """The links in notes."""
    for name in ("note", *_TEXTS["note"]):
        for link in links_in(fields.get(name, "")):
            if is_web_address(link.address):
                yield {"url": link.address, "rel": "related"}


def _link_among(unknown: dict[str, str], fields: Mapping[str, str]) -> dict[str, Plain]:
    """The address, or the link, that is the only value of an unknown key.

    The words of a link are the outlet; its key is removed from `unknown`.
    """
    for name in list(unknown):
        if is_web_address(fields[name].strip()):
            return {"url": read_url(fields[name])}
        if link := link_alone(fields[name]):
            del unknown[name]
            return {"url": read_url(link.address), "outlet": link.words}
    return {}


def _names(latex: str) -> list[Plain]:
    """Names in spoken order (`Jane Doe Jr.`); braces keep `Doe and Sons` together."""
    names = [
        latex_words(name) if name[:1] == "{" else spoken_name(latex_words(name), given=-1)
        for name in _AND.split(latex)
        if name != "others"
    ]
    return [name for name in names if name]


def _date(fields: Mapping[str, str]) -> str:
    """BibLaTeX `date`, or BibTeX `year`, `month` and `day`."""
    parts = [fields[name] for name in ("day", "month", "year") if fields.get(name)]
    return read_day(latex_words(fields.get("date", "") or date_of_parts(parts)))
