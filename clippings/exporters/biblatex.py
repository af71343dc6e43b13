"""BibLaTeX (manual 3.20, §2): `@online` entries, dates as exact as they are known."""

import re
from collections.abc import Iterator
from urllib.parse import quote

from clippings.addresses import is_web_address
from clippings.clipping import Clipping, Collection
from clippings.languages import language_name

SUFFIX = ".bib"
_ONLINE = ("video", "keynote", "talk", "podcast", "radio", "tv", "blog-post", "social", "forum")
_ESCAPES = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "%": r"\%",
        "$": r"\$",
        "&": r"\&",
        "#": r"\#",
        "_": r"\_",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)
_CAPITALS = re.compile(r"[^\W_]*[^\W\d_a-zß-öø-ÿ][^\W_]*")


def write(collection: Collection) -> str:
    """An entry for each clipping."""
    return "\n".join(_entry(clipping) for clipping in collection.clippings)


def _entry(clipping: Clipping) -> str:
    online = clipping.kind in _ONLINE or not clipping.outlet
    fields = ((name, value) for name, value in _fields(clipping, online=online) if value)
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields)
    key = re.sub(r"[^\w:.-]", "-", clipping.id, flags=re.ASCII)
    return f"@{'online' if online else 'article'}{{{key},\n{lines}}}\n"


def _fields(clipping: Clipping, *, online: bool) -> Iterator[tuple[str, str]]:
    yield "title", _title(clipping.title or clipping.heading)
    yield "author", " and ".join(_name(author) for author in clipping.authors)
    yield "organization" if online else "journaltitle", _text(clipping.outlet)
    yield "date", str(clipping.date or "")
    yield "langid", language_name(clipping.lang).lower() if clipping.lang else ""
    yield "entrysubtype", clipping.kind.replace("-", " ")
    yield "abstract", _text(clipping.summary)
    yield "note", _text("; ".join(f"“{said.text}”" for said in clipping.quotes))
    yield "keywords", ", ".join(_text(tag.replace(",", " ")) for tag in clipping.tags)
    if not online:
        yield "pages", _text(clipping.pages)
        yield "issue", _text(clipping.issue)
    if is_web_address(clipping.url):
        yield "url", _address(clipping.url)


def _text(text: str) -> str:
    return " ".join(text.translate(_ESCAPES).split())


def _title(text: str) -> str:
    """Words with capitals in braces, or styles that lower titles would lower them too."""
    words = (f"{{{word}}}" if _CAPITALS.search(word) else word for word in _text(text).split())
    return " ".join(words)


def _name(author: str) -> str:
    """Names that could be taken apart wrongly stand in braces."""
    words = _text(author)
    plain = len(words.split()) == 2 and "," not in words
    return words if plain else f"{{{words}}}"


def _address(url: str) -> str:
    """Verbatim but for braces and blanks, which would end the field."""
    return quote(url, safe="%/:?#[]@!$&'()*+,;=-._~")
