"""BibTeX and BibLaTeX."""

import logging
import re
from collections.abc import Mapping

from clippings.addresses import is_web_address
from clippings.errors import BadValue
from clippings.finding import Finding, Place
from clippings.importers.conversion import read_lang, read_tags, read_url
from clippings.importers.decoding import decoded
from clippings.importers.imported import Entry, Imported
from clippings.importers.markup import without_markup
from clippings.kind_words import find_kind
from clippings.values import Plain
from clippings.written_dates.value import parse_written

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
    "note": ("note", "annotation", "annote", "addendum"),
    "pages": ("pages",),
    "issue": ("issue", "number", "volume"),
}
_READ = {name for names in _TEXTS.values() for name in names} | {
    "url", "howpublished", "date", "year", "month", "day", "urldate", "langid", "language",
    "author", "keywords", "entrysubtype", "type", "file",
}  # fmt: skip
_VERBATIM = ("url", "howpublished", "author", "file")
_AND = re.compile(r"\s+and\s+(?![^{}]*\})", re.IGNORECASE)


def read(data: bytes, _names: Mapping[str, str]) -> Imported:
    """The entries; one that cannot be parsed is reported and does not lose the others."""
    from bibtexparser.entrypoint import parse_string

    logger = logging.getLogger("bibtexparser")
    logger.addHandler(logging.NullHandler())
    logger.propagate = False
    library = parse_string(decoded(data))
    entries = [
        Entry(
            plain=_facts({field.key.lower(): str(field.value) for field in item.fields}),
            line=(item.start_line or 0) + 1,
        )
        for item in library.entries
    ]
    known = tuple(one for one in entries if {"url", "title"} & set(one.plain))
    broken = [_broken((block.start_line or 0) + 1) for block in library.failed_blocks]
    return Imported(entries=known, findings=tuple(broken))


def _broken(line: int) -> Finding:
    hint = "close its braces, part its fields by commas, and give each entry a key of its own"
    return Finding(
        rule="import", message="an entry cannot be read", hint=hint, place=Place(line=line)
    )


def _facts(fields: Mapping[str, str]) -> dict[str, Plain]:
    texts = {name: _words(text) for name, text in fields.items() if name not in _VERBATIM}
    facts: dict[str, Plain] = {
        ours: next((texts[key] for key in theirs if texts.get(key)), "")
        for ours, theirs in _TEXTS.items()
    }
    facts |= {
        "url": _url(fields),
        "date": _date(fields),
        "lang": read_lang(texts.get("langid", "") or texts.get("language", "")),
        "kind": find_kind(texts.get("entrysubtype", "") or texts.get("type", "")) or "",
        "author": _names(fields.get("author", "")),
        "tags": read_tags(texts.get("keywords", "")),
        "file": fields.get("file", ""),
    }
    unread = {name: text for name, text in texts.items() if name not in _READ}
    return {name: value for name, value in (facts | unread).items() if value}


def _words(latex: str) -> str:
    """The words of LaTeX text."""
    from pylatexenc.latex2text import LatexNodes2Text  # type: ignore[import-untyped]

    reader = LatexNodes2Text(math_mode="verbatim", keep_comments=True)
    return without_markup(str(reader.latex_to_text(latex)))


def _url(fields: Mapping[str, str]) -> str:
    """The address, verbatim but for what older styles escape in it."""
    link = fields.get("url") or re.sub(r"\\url\{(.*)\}", r"\1", fields.get("howpublished", ""))
    url = re.sub(r"\\([%_&#~])", r"\1", link)
    return read_url(url) if is_web_address(url) else ""


def _names(latex: str) -> list[Plain]:
    """Names as they are spoken; braces keep `Doe and Sons` together."""
    names = [
        _words(name) if name[:1] == "{" else _spoken(_words(name)) for name in _AND.split(latex)
    ]
    return [name for name in names if name and name != "others"]


def _spoken(name: str) -> str:
    """`Jane Doe Jr.` for `Doe, Jr., Jane`."""
    return " ".join(reversed(name.split(", "))) if name.count(", ") == 1 else name


def _date(fields: Mapping[str, str]) -> str:
    """`date` of BibLaTeX, or `year`, `month` and `day` of BibTeX."""
    parts = [fields[name] for name in ("day", "month", "year") if fields.get(name)]
    apart = "-".join(reversed(parts)) if all(part.isdigit() for part in parts) else " ".join(parts)
    try:
        return str(parse_written(_words(fields.get("date", "") or apart)).date)
    except BadValue:
        return ""
