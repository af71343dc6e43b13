"""Reads pages in reStructuredText, such as those of Sphinx, by converting them to Markdown.

https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html
"""

import re
from collections.abc import Iterator, Mapping

from clippings.importers import markdown
from clippings.importers.imported import Imported
from clippings.importers.notations.list_bytes import decoded

SUFFIXES = (".rst", ".rest")
_TARGET = re.compile(r"^\.\. _`?([^:`\n]+)`?:[ \t]+(https?://\S+)[ \t]*$", re.MULTILINE)
_LINK = re.compile(r"`([^`<]*[^`<\s])\s*<([^`<>\s]+)>`__?")
_NAMED = re.compile(r"`([^`<>]+)`__?|\b(\w[\w-]{0,60})(?<!_)_(?!\w)")
_ROLE = re.compile(r"(?<![`\w])`([^`]+)`(?![`_])")
# A comment or a directive, with the indented lines below it.
_EXPLICIT = re.compile(r"^([ \t]*)\.\. [^\n]*(?:\n(?:\1[ \t]+[^\n]*|[ \t]*(?=\n)))*", re.MULTILINE)
_ADORNED = re.compile(r"([!-/:-@[-`{-~])\1+[ \t]*")


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The clippings of a page in order."""
    return markdown.read(_as_markdown(decoded(data)).encode(), names)


def _as_markdown(text: str) -> str:
    """The text converted line by line."""
    targets = {name.casefold(): url for name, url in _TARGET.findall(text)}

    def named(match: re.Match[str]) -> str:
        words = match[1] or match[2]
        url = targets.get(" ".join(words.casefold().split()))
        return f"[{words}]({url})" if url else match[0]

    text = _EXPLICIT.sub(lambda match: "\n" * match[0].count("\n"), text)
    text = _LINK.sub(r"[\1](\2)", text)
    text = _ROLE.sub(r"*\1*", _NAMED.sub(named, text))
    return "\n".join(_with_headings(text.split("\n")))


def _with_headings(lines: list[str]) -> Iterator[str]:
    """The lines with titles marked by level, which follows from the order of their underlines."""
    levels: dict[str, int] = {}
    for title, line in zip(lines, [*lines[1:], ""], strict=True):
        if _ADORNED.fullmatch(title):
            yield ""
        elif title.strip() and _ADORNED.fullmatch(line) and len(line.strip()) >= len(title.strip()):
            yield f"{'#' * levels.setdefault(line[0], len(levels) + 1)} {title.strip()}"
        else:
            yield title
