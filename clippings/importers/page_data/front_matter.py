"""Reads front matter: of a folder with one file per clipping, or of a page with a list."""

import re
from collections.abc import Mapping

from clippings.errors import ClipError
from clippings.finding import Finding
from clippings.importers.imported import Imported, unread_file
from clippings.importers.notations.list_bytes import decoded
from clippings.importers.notations.plain_tree import read_json, read_toml, texts_in
from clippings.importers.page_data.front_body import facts_outside, without_saved_date
from clippings.importers.rows.entries import read_rows
from clippings.importers.rows.looks import is_site_path
from clippings.importers.rows.one_row import Row
from clippings.importers.trees.kept_pages import as_markdown, is_page
from clippings.importers.trees.link_lists import with_links
from clippings.importers.trees.records import find_rows
from clippings.shares import more_than_half
from clippings.values import Plain
from clippings.words.keys import fields_named
from clippings.words.sections import announces
from clippings.yaml_text.nodes import plain as plain_node
from clippings.yaml_text.parsing import read_nodes

SUFFIXES = (".md", ".markdown", ".html", ".mdx", ".qmd", ".rmd", ".yml", ".yaml", ".toml", ".json")
_FRONT = re.compile(
    r"(?P<fence>---|\+\+\+)[ \t]*\n(?P<front>.*?)\n?(?P=fence)[ \t]*(?:\n|$)", re.DOTALL
)
_FEWEST = 2
DATA_SUFFIXES = ("yml", "yaml", "toml", "json")
_ARTICLE_FIELDS = frozenset(("title", "url", "outlet", "date"))
_OVERVIEW = re.compile(r"(?:_?index|readme)(?:\.[a-z]{2})?\.[^.]+", re.IGNORECASE)


def is_overview(name: str) -> bool:
    """Whether a file of this name describes its folder rather than one article."""
    return bool(_OVERVIEW.fullmatch(name))


def read_folder(files: Mapping[str, bytes], names: Mapping[str, str]) -> Imported:
    """The entries of these files (name to content), sorted by name."""
    records: list[dict[str, Plain]] = []
    broken: list[Finding] = []
    for name, data in sorted(files.items()):
        suffix = name.rpartition(".")[2]
        try:
            record = front_matter_record(decoded(data).replace("\r\n", "\n"), name)
        except ClipError as error:
            broken.append(unread_file(name, error))
            continue
        if record and (suffix.lower() not in DATA_SUFFIXES or _is_clipping(record)):
            records.append(record)
    return read_rows([Row(values, 1) for values in with_links(records)], names).after_findings(
        broken
    )


def _is_clipping(record: Mapping[str, Plain]) -> bool:
    """Whether a data file describes an article, rather than being project settings."""
    named = [fields for key in record if (fields := fields_named(key) & _ARTICLE_FIELDS)]
    return any("title" in fields for fields in named) and len(named) > _FEWEST


def read_front_list(text: str, names: Mapping[str, str]) -> Imported:
    """The entries of a list in the front matter of a page; empty if there is none.

    To tell it from a menu or a button, several records are required, most with an address and a
    title or similar. Beside a press list there may be others, such as photographs. A press list of
    one record must name the outlet.
    """
    front = _front_matter_of(text)
    lists: dict[str, Plain] = {k: v for k, v in front.items() if isinstance(v, list | dict)}
    if _lists_articles(imported := _read(lists, names)):
        return imported
    named = {k: v for k, v in lists.items() if announces(k)}
    imported = _read({k: v for k, v in named.items() if _lists_articles(_read({k: v}, {}))}, names)
    return imported if _lists_articles(imported) else _single_article(_read(named, names))


def _single_article(imported: Imported) -> Imported:
    """The only entry of a list, if it has a title, an address and an outlet."""
    plain = imported.entries[0].plain if len(imported.entries) == 1 else {}
    return imported if {"title", "url", "outlet"} <= plain.keys() else Imported()


def _read(lists: dict[str, Plain], names: Mapping[str, str]) -> Imported:
    return read_rows(find_rows(lists, {}), names)  # not title and date, which are the page's own


def _lists_articles(imported: Imported) -> bool:
    linked = [
        one for one in imported.entries if _has_content(one.plain) and _has_address(one.plain)
    ]
    return len(linked) >= _FEWEST and more_than_half(len(linked), len(imported.entries))


def split_front_matter(text: str) -> tuple[str, str]:
    """The front matter of a page with its fences (empty if there is none), and the rest."""
    match = _FRONT.match(text)
    end = match.end() if match else 0
    return text[:end], text[end:]


def front_text(text: str) -> str:
    """The title of a page and those texts of its front matter that have several lines or links."""
    front = _front_matter_of(text)
    titles = [value for key, value in front.items() if key == "title" and isinstance(value, str)]
    texts = (one for one in texts_in(front) if "\n" in one.strip() or is_page(one))
    below = [as_markdown(one) if is_page(one) else one for one in texts]
    return "\n\n".join([*(f"# {title}" for title in titles), *below]) if below else ""


def _front_matter_of(text: str) -> dict[str, Plain]:
    """The front matter of a page; empty if there is none that can be read."""
    match = _FRONT.match(text.replace("\r\n", "\n"))
    if not match:
        return {}
    try:
        return _mapping(match["front"], "toml" if match["fence"] == "+++" else "yaml")
    except ClipError:
        return {}


def _has_content(plain: Mapping[str, Plain]) -> bool:
    """Whether a record has a title, a quotation, or a picture with a description."""
    image = plain.get("image")
    return bool({"title", "quote"} & plain.keys()) or (isinstance(image, dict) and "alt" in image)


def _has_address(plain: Mapping[str, Plain]) -> bool:
    file = plain.get("file")
    return "url" in plain or (isinstance(file, str) and is_site_path(file))


def front_matter_record(text: str, name: str) -> dict[str, Plain]:
    """The front matter and the text below it; a data file is all front matter."""
    suffix = name.rpartition(".")[2].lower()
    if suffix in DATA_SUFFIXES:
        return _mapping(text, suffix)
    match = _FRONT.match(text)
    if not match:
        return {}
    front = without_saved_date(
        _mapping(match["front"], "toml" if match["fence"] == "+++" else "yaml")
    )
    params = front.pop("params", None)  # https://gohugo.io/content-management/front-matter/
    front = {**params, **front} if isinstance(params, dict) else front
    return front | facts_outside(front, text[match.end() :].strip(), name) if front else {}


def _mapping(text: str, suffix: str) -> dict[str, Plain]:
    tree: Plain = None
    if suffix == "json":
        tree = read_json(text)
    elif suffix == "toml":
        tree = read_toml(text)
    else:
        reading = read_nodes(text)
        if reading.root is None and reading.problems:
            raise ClipError(f"it is not YAML: {reading.problems[0].message}")
        tree = plain_node(reading.root) if reading.root else None
    return tree if isinstance(tree, dict) else {}
