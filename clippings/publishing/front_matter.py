"""The front matter of a page, for site generators, which is kept when the page is rewritten."""

import json
import re
from pathlib import Path

from clippings.files.reading import read_file

_PAGES = (".md", ".markdown", ".mdx", ".qmd", ".html", ".htm")
_FENCES = ("---", "+++")
_FRONT = re.compile(r"(?P<fence>---|\+\+\+)[ \t]*\n(?:.*\n)*?(?P=fence)[ \t]*(?:\n|\Z)")
_TITLE = re.compile(r"^title[ \t]*[:=]", re.MULTILINE)
_HEADING = re.compile(r"# .*\n+")


def below_front_matter(path: Path, page: str) -> str:
    """Put the front matter of the existing page at `path` above the new page.

    If it has a title, which the site shows, the heading of the new page is removed. A new page that
    has front matter itself is unchanged.
    """
    front = _front_of(path) if path.suffix.lower() in _PAGES else ""
    if not front or page.startswith(_FENCES) or _json_length(page):
        return page
    has_title = _TITLE.search(front) or (front[0] == "{" and "title" in json.loads(front))
    heading = _HEADING.match(page) if has_title else None
    return f"{front.rstrip()}\n\n{page[heading.end() if heading else 0 :]}"


def _front_of(path: Path) -> str:
    text = read_file(path).decode("utf-8-sig", "replace") if path.is_file() else ""
    text = text.replace("\r\n", "\n")
    match = _FRONT.match(text)
    return match[0] if match else text[: _json_length(text)]


def _json_length(text: str) -> int:
    """The length of the JSON object that a text begins with (Hugo); 0 if there is none."""
    if not text.startswith("{"):
        return 0
    try:
        return json.JSONDecoder().raw_decode(text)[1]
    except (ValueError, RecursionError):
        return 0
