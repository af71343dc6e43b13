"""Text from data as GitHub shows it in a summary, an issue or a comment: it reads as it is.

Beside the markup of GFM, GitHub acts on the finished text: it tells people whom it names, leaves a
trace in issues that it refers to, and draws emoji. A backslash does not hinder that; a blank of no
width does, as does code.
https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
"""

import re

_APART = "&#8203;"  # a blank of no width
# Code, emphasis, links, HTML, table cells, strike-through, entities.
_MARKUP = re.compile(r"[\\`*\[\]<>|~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
_ACTIVE = (
    (re.compile(r"(?<=@)|(?<=#)(?=\d)|(?<=\bgh-)(?=\d)", re.IGNORECASE), _APART),
    (re.compile(r"(?<=:)(?=[\w+-]+:)"), _APART),  # :tada:
    (re.compile(r"(?=://)|(?<=www)(?=\.)", re.IGNORECASE), "\\\\"),  # addresses
    (re.compile(r"\$"), "<span>$</span>"),  # mathematics
)
# What we advise to type, and what may be an address.
_SPECIAL = re.compile(r"`((?:clip |--)[\w ./:=…-]+)`|\b(https?://[^\s<>“”]+)", re.IGNORECASE)
_TAIL = ".,;:!?'\"’»)]"  # signs of the sentence around an address
# In an autolink nothing is escaped, and in code neither: whatever is not of these stays text.
_PLAIN_ADDRESS = re.compile(
    r"https?://[\w.:\[\]-]+(?:[/?#][\w./:?=&%@,+~#;!()*'\[\]-]*)?", re.IGNORECASE
)
_PLAIN_CODE = re.compile(r"[\w./:@+~-]+(?: [\w./:@+~-]+)*")
# Issues, pull requests, discussions and commits would be told that they were mentioned.
_TRACEABLE = re.compile(r"//[^/]+/[^/]+/[^/]+/(?:-/)?(?:issues|pull|discussions|commit|compare)\b")
_EMOJI = re.compile(r":[\w+-]+:")
_REFERENCE = re.compile(r"&#?\w+;")


def as_text(text: str) -> str:
    """The text within a line or a table cell, its addresses as links."""
    written, end = "", 0
    for match in _SPECIAL.finditer(text):
        source, special = _special(match)
        if special:
            written += _escaped(text[end : match.start()])
            # Two pieces of code that touch would be one.
            written += f"{_APART}{special}" if written[-1:] == special[0] == "`" else special
            end = match.start() + len(source)
    return written + _escaped(text[end:])


def as_code(text: str) -> str:
    """The text as code, where it has nothing in it that could end that."""
    return f"`{text}`" if _PLAIN_CODE.fullmatch(text) else as_text(text)


def _special(match: re.Match[str]) -> tuple[str, str]:
    """What stands there, and how it is written; `""` for an address that has to stay text."""
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
    """The address alone; a bracket of its own stays."""
    address = run.rstrip(_TAIL)
    return f"{address})" if run.startswith(f"{address})") and "(" in address else address


def _escaped(text: str) -> str:
    escaped = _MARKUP.sub(r"\\\g<0>", text)
    for pattern, replacement in _ACTIVE:
        escaped = pattern.sub(replacement, escaped)
    return escaped
