"""Rewrites pages and lists that `clip export --format html` wrote, which nobody edits by hand."""

import re
from pathlib import Path

from clippings.clipping import Collection
from clippings.grouping import GROUPINGS
from clippings.html_source.tree import read_tree
from clippings.locales import PageLocale, find_locale
from clippings.publishing.format_options import FormatOptions
from clippings.publishing.html_export import make_page
from clippings.publishing.target import Made
from clippings.settings import Settings

_PAGE = re.compile(r'<meta name="generator" content="clip">')
_LIST = re.compile(
    r'<div class="clippings"[^<>]* data-generator="clip"(?: data-group-by="(?P<by>\w+)")?>\r?\n'
)
_TAG = re.compile(r'\blang="([\w-]+)"')


def rewrite_own(page: str, collection: Collection, settings: Settings, path: Path) -> Made | None:
    """Rewrite what clip wrote on a page, with the same language, grouping and way of pictures.

    None if nothing on the page was written by clip.
    """
    listed = _LIST.search(page)
    whole = bool(_PAGE.search(page))
    if not listed and not whole:
        return None
    start, end = (0, len(page)) if whole or not listed else (listed.start(), _end(page, listed))
    ours = page[start:end]
    by = listed["by"] if listed and listed["by"] in GROUPINGS else ""
    options = FormatOptions(images=_way(ours, path), fragment=not whole, group_by=by)
    made = make_page(collection, _locale(ours), options, settings, path)
    assert isinstance(made.content, str)
    text = made.content.replace("\n", "\r\n") if "\r\n" in ours else made.content
    return made._replace(
        content=page[:start] + text.rstrip("\r\n" if not whole else "") + page[end:]
    )


def _end(page: str, listed: re.Match[str]) -> int:
    own = next(e for e in read_tree(page).elements if e.tag.start == listed.start())
    return own.end


def _way(ours: str, path: Path) -> str:
    sources = re.findall(r'<img src="([^"]*)"', ours)
    if any(source.startswith("data:") for source in sources) or not sources:
        return "embed"
    return "copy" if any(s.startswith(f"{path.stem}-images/") for s in sources) else "link"


def _locale(ours: str) -> PageLocale:
    found = _TAG.search(ours)
    return find_locale(found[1] if found else "en")
