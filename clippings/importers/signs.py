"""Recognises a format by the beginning of a file."""

import re
from collections.abc import Collection

from clippings.importers.notations.list_bytes import decoded

_HEAD = 65_536  # bytes that are examined
# The first match wins, so narrower patterns come before wider ones.
_SIGNS = tuple(
    (name, re.compile(sign, re.IGNORECASE | re.DOTALL))
    for name, sign in (
        ("bookmarks", r"<!DOCTYPE NETSCAPE-Bookmark"),
        ("rss", r"(?>(<\?.*?\?>|<!--.*?-->|\s)*)<(rss|feed|rdf:RDF)[\s>]"),
        ("html", r"(?>(<\?.*?\?>|<!--.*?-->|\s)*)<(!doctype html|html|head|body)[\s>]"),
        ("jsonfeed", r'\{.*"https?:\\?/\\?/jsonfeed\.org\\?/version'),
        ("csl", r'[\[{].*"(date-parts|container-title|citation-key)"\s*:'),
        ("jsonl", r"\{[^\n]*\}[ \t]*\r?\n\s*\{[^\n]*\}[ \t]*(\r?\n|$)"),
        ("toml", r"(?>(#[^\n]*\n|\s|\w+[ \t]*=[^\n]*\n)*)\[\[?[\w.\"-]+\]\]?[ \t]*\r?\n"),
        ("json", r"[\[{]"),
        ("ris", r"(TY|RT)  - \w+"),
        ("bibtex", r"(?>(%[^\n]*\n|\s)*)@\w+\s*[{(]"),
        # Front matter followed by anything but list items in YAML (`- title: …`).
        (
            "markdown",
            r"(---|\+\+\+)[ \t]*\r?\n.*?\n\1[ \t]*(\r?\n|$)\s*"
            r"(?!-\s+['\"]?[\w-]+['\"]?:\s(?![^\n]*\]\()|---)\S",
        ),
        # A heading, then a link at the beginning of a line or after a word and a colon.
        ("markdown", r"#{1,6} .*?\n[ \t]*([-*+] )?([^\n\[]{0,40}: )?\[[^\]\n]+\]\("),
        ("yaml", r"(?>(#[^\n]*\n|---[ \t]*\r?\n|\s)*)-?\s*+['\"]?[\w-]+['\"]?:(\s|$)"),
        ("tsv", r"[^\n\t]+(\t[^\n\t]*)+\r?\n"),
        ("csv", r"[^\n,;]{1,60}([,;][^\n,;]{0,60}){2,}\r?\n(\s*$|[^\n]*[,;])"),
        ("html", r"<(div|ul|ol|table|section|article|main|p|h[1-6])[\s>]"),
        ("markdown", r"(.*\n)?([#*-]+ |\[[^\]\n]+\]\(|https?://)"),
    )
)

_MAPPING = re.compile(r"(?:#[^\n]*\n|\s)*[\w-]+:(?:\s|$)")
_MARKDOWN_LINK = re.compile(r"\[[^\]\n]+\]\(<?https?://")
_LINK_OR_LIST = re.compile(r"<(?:a|li|td|article)[\s>]", re.IGNORECASE)


def format_by_content(data: bytes, among: Collection[str]) -> str | None:
    """The first of these formats whose pattern matches the data."""
    head = decoded(data[:_HEAD]).lstrip()
    for name, sign in _SIGNS:
        if name in among and sign.match(head):
            return name
    return None


def is_binary(data: bytes) -> bool:
    """Whether the file is binary, such as PDF or XLSX."""
    return b"\0" in data[:_HEAD] or data.startswith((b"%PDF-", b"PK\x03\x04"))


def is_only_markdown(data: bytes) -> bool:
    """Whether links and lists are written in Markdown and none in HTML."""
    head = decoded(data[:_HEAD])
    return bool(_MARKDOWN_LINK.search(head)) and not _LINK_OR_LIST.search(head)


def is_only_yaml(data: bytes) -> bool:
    """Whether a text without front matter is a YAML mapping as a whole."""
    from clippings.yaml_text.nodes import Mapping, Scalar
    from clippings.yaml_text.parsing import read_nodes

    text = decoded(data)
    if not _MAPPING.match(text):
        return False
    reading = read_nodes(text)
    pairs = reading.root.pairs if isinstance(reading.root, Mapping) else ()
    return not reading.problems and any(not isinstance(value, Scalar) for _, value in pairs)
