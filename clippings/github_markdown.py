"""Escaping of text for summaries, issues and comments on GitHub, so that it reads unchanged.

Besides the markup of GFM, GitHub processes the rendered text: it notifies people who are mentioned,
links back from issues that are referred to, and draws emoji. A backslash does not prevent that; a
zero-width space does, as does code.
https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
"""

import re

_ZERO_WIDTH_SPACE = "&#8203;"
# Code, emphasis, links, HTML, table cells, strike-through, entities.
_MARKUP = re.compile(r"[\\`*\[\]<>|~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
_ACTIVE = (
    (re.compile(r"(?<=@)|(?<=#)(?=\d)|(?<=\bgh-)(?=\d)", re.IGNORECASE), _ZERO_WIDTH_SPACE),
    (re.compile(r"(?<=:)(?=[\w+-]+:)"), _ZERO_WIDTH_SPACE),  # :tada:
    (re.compile(r"(?=://)|(?<=www)(?=\.)", re.IGNORECASE), "\\\\"),  # addresses
    (re.compile(r"\$"), "<span>$</span>"),  # formulas
)
# Commands and options in hints, and what may be an address.
_SPECIAL = re.compile(r"`((?:clip |--)[\w ./:=…-]+)`|\b(https?://[^\s<>“”]+)", re.IGNORECASE)
_TAIL = ".,;:!?'\"’»)]"  # punctuation after an address
# Nothing can be escaped in an autolink or in code; other characters are therefore left as text.
_PLAIN_ADDRESS = re.compile(
    r"https?://[\w.:\[\]-]+(?:[/?#][\w./:?=&%@,+~#;!()*'\[\]-]*)?", re.IGNORECASE
)
_PLAIN_CODE = re.compile(r"[\w./:@+~-]+(?: [\w./:@+~-]+)*")
# Issues, pull requests, discussions and commits, where GitHub would add a back-link.
_TRACEABLE = re.compile(r"//[^/]+/[^/]+/[^/]+/(?:-/)?(?:issues|pull|discussions|commit|compare)\b")
_EMOJI = re.compile(r":[\w+-]+:")
_REFERENCE = re.compile(r"&#?\w+;")


def as_text(text: str) -> str:
    """Escape a text for a line or a table cell, with its addresses as links."""
    written, end = "", 0
    for match in _SPECIAL.finditer(text):
        source, special = _special(match)
        if special:
            written += _escaped(text[end : match.start()])
            # Two adjacent code spans would become one.
            written += (
                f"{_ZERO_WIDTH_SPACE}{special}" if written[-1:] == special[0] == "`" else special
            )
            end = match.start() + len(source)
    return written + _escaped(text[end:])


def as_code(text: str) -> str:
    """The text as a code span, if it has only safe characters; else escaped."""
    return f"`{text}`" if _PLAIN_CODE.fullmatch(text) else as_text(text)


def _special(match: re.Match[str]) -> tuple[str, str]:
    """The matched source and its Markdown; `""` for an address that must stay text."""
    if match[1]:
        return match[0], match[0]
    address = _without_tail(match[2])
    cut_short = match[2].startswith(f"{address}…")
    if cut_short or not _PLAIN_ADDRESS.fullmatch(address) or _REFERENCE.search(address):
        return address, ""
    if _TRACEABLE.search(address) or _EMOJI.search(address):
        return address, f"`{address}`"
    return address, f"<{address}>"


def _without_tail(run: str) -> str:
    """The address without trailing punctuation; its own closing bracket is kept."""
    address = run.rstrip(_TAIL)
    return f"{address})" if run.startswith(f"{address})") and "(" in address else address


def _escaped(text: str) -> str:
    escaped = _MARKUP.sub(r"\\\g<0>", text)
    for pattern, replacement in _ACTIVE:
        escaped = pattern.sub(replacement, escaped)
    return escaped
