"""BibLaTeX (manual 3.20, §2): entries that are valid in its data model.

Facts without a field of their own are put where readers show them: the saved copy in `eprint`, the
newspaper of an unsigned article in `author` (Chicago Manual of Style, 17th edition, 14.199).
"""

import re
from collections.abc import Iterator
from urllib.parse import quote

from clippings.addresses import is_web_address
from clippings.clipping import Clipping, Collection
from clippings.exporters.names import parts_of_name
from clippings.languages import LATEX_NAMES
from clippings.quote_notes import write_quote
from clippings.words.capitals import NAME_START
from clippings.words.kinds import kind_name

SUFFIX = ".bib"
_ONLINE = ("video", "keynote", "talk", "podcast", "radio", "tv", "blog-post", "social", "forum")
_ESCAPES = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",  # BibTeX counts braces even after a backslash
        "}": r"\textbraceright{}",
        "%": r"\%",
        "$": r"\$",
        "&": r"\&",
        "#": r"\#",
        "_": r"\_",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "<": r"\textless{}",  # another character in TeX's original encoding
        ">": r"\textgreater{}",
        "|": r"\textbar{}",
    }
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]+")
# Pairs that TeX sets as one character.
_LIGATURES = re.compile(r"(?<=-)(?=-)|(?<=')(?=')|(?<=`)(?=`)|(?<=[?!])(?=`)|(?<=,)(?=,)")
_CAPITAL = re.compile(NAME_START)
_KEY = re.compile(r"[^\w:.-]", re.ASCII)
_UNFIT = re.compile(r"[\x00-\x20\x7f\\{}]|[\ud800-\udfff]")


def write(collection: Collection) -> str:
    """Write an entry for each clipping."""
    return "\n".join(_entry(clipping) for clipping in collection.clippings)


def _entry(clipping: Clipping) -> str:
    kind = _type_of(clipping)
    fields = ((name, value) for name, value in _fields(clipping, kind) if value)
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields)
    return f"@{kind}{{{_KEY.sub('-', clipping.id)},\n{lines}}}\n"


def _type_of(clipping: Clipping) -> str:
    """The entry type: `article` needs an outlet, and an author unless it was printed."""
    printed = bool(clipping.pages or clipping.issue)
    named = clipping.outlet and (clipping.authors or printed)
    if named and (printed or clipping.kind not in _ONLINE):
        return "article"
    return "online" if is_web_address(clipping.url) else "misc"


def _fields(clipping: Clipping, kind: str) -> Iterator[tuple[str, str]]:
    article = kind == "article"
    yield "title", _title(clipping.title or clipping.heading or f"[{_described(clipping)}]")
    unsigned = f"{{{_text(clipping.outlet)}}}" if article else ""
    yield "author", " and ".join(map(_name, clipping.authors)) or unsigned
    yield "journaltitle" if article else "organization", _text(clipping.outlet)
    yield ("date", str(clipping.date)) if clipping.date else ("year", "n.d.")
    yield from _language(clipping.lang)
    yield "entrysubtype", _text(clipping.kind.replace("-", " "))
    yield "abstract", _text(clipping.summary)
    yield "note", _text(" ; ".join(map(write_quote, clipping.quotes)))
    yield "keywords", ", ".join(_text(tag.replace(",", " ")) for tag in clipping.tags)
    if article:
        yield "pages", _text(clipping.pages)
        yield "issue", _text(clipping.issue)
    if is_web_address(clipping.url):
        yield "url", _address(clipping.url)
    if clipping.archive and is_web_address(clipping.archive.url):
        yield "urldate", str(clipping.archive.date or "")
        yield "eprint", _address(clipping.archive.url)
        yield "eprinttype", "archive"


def _described(clipping: Clipping) -> str:
    """The text in brackets for a missing title (Chicago Manual of Style, 14.102)."""
    return kind_name(clipping.kind) if clipping.kind else "Untitled"


def _language(tag: str) -> Iterator[tuple[str, str]]:
    """LaTeX's name of the language, and the tag if that is more exact."""
    yield "langid", LATEX_NAMES.get(tag) or LATEX_NAMES.get(tag.partition("-")[0], "")
    yield "language", "" if tag in LATEX_NAMES else _text(tag)


def _text(text: str) -> str:
    escaped = " ".join(_CONTROL.sub(" ", text).split()).translate(_ESCAPES)
    return _LIGATURES.sub("{}", escaped)


def _title(text: str) -> str:
    """Put words with capitals in braces, so that styles do not lower-case them."""
    words = (f"{{{word}}}" if _CAPITAL.search(word) else word for word in _text(text).split())
    return " ".join(words)


def _name(author: str) -> str:
    """A name in parts; in braces if it cannot be split safely."""
    name = parts_of_name(author)
    if not name:
        return f"{{{_text(author)}}}"
    family = " ".join(filter(None, (name.particle, name.family)))
    return _text(", ".join(filter(None, (family, name.suffix, name.given))))


def _address(url: str) -> str:
    """Percent-encode braces, backslashes and spaces, which would end the field."""
    return _UNFIT.sub(lambda found: quote(found[0], errors="replace"), url)
