"""Escapes texts, addresses and attributes, so that Markdown shows them unchanged."""

import re

from clippings.addresses import is_web_address
from clippings.one_line import one_line

# Active anywhere: code, emphasis, links, HTML, tables, strike-through, headings, template tags.
_ACTIVE = re.compile(
    r"[\\`*\[\]<>|~]"
    r"|(?<![^\W_])_|_(?![^\W_])"
    r"|&(?=#?\w+;)"
    r"|(?<=\s)#(?=#*\s*$)"
    r"|(?<=\{)[{%<#]|(?<=[%>}])\}"
)
# Python-Markdown (MkDocs) does not accept a backslash before these characters.
_REFERENCES = {
    "<": "&lt;",
    "&": "&amp;",
    "~": "&#126;",
    "%": "&#37;",
    ":": "&#58;",
    "=": "&#61;",
}
_ACTIVE_IN_TITLE = re.compile(r"[\\\"<>]|&(?=#?\w+;)|(?<=\{)[{%#]|(?<=[%}])\}")
_PERHAPS_ACTIVE = re.compile(r"[\\`*\[\]<>|~_&#{}]")
# GitHub links a bare address, up to the next space, before it reads escapes in it.
_BARE_ADDRESS = re.compile(r"((?:https?|ftp)(?=://)|www(?=\.))(.)", re.IGNORECASE)
_ESCAPE = re.compile(r"\\|&#?\w+;")
_LINE_START = re.compile(r"^(?:#|[-+=:](?=\s|[-+=: ]*$)|(?:\d{1,9})(?=[.)](?:\s|$)))")
_PLAIN_ADDRESS = re.compile(r"[\w./:?=&%@,+~#-]+", re.ASCII)
_REFERENCE = re.compile(r"&(?=#\d+;|#[xX][0-9a-fA-F]+;|\w+;)")


def escape_inline(text: str) -> str:
    """Escape text within a line; line breaks and control characters become spaces."""
    line = one_line(text)
    if not _PERHAPS_ACTIVE.search(line):
        return line
    escaped = _ACTIVE.sub(lambda match: _as_text(match[0]), line)
    return re.sub(r"\S+", _not_linked, escaped) if _BARE_ADDRESS.search(escaped) else escaped


def _not_linked(unspaced: re.Match[str]) -> str:
    """The text between two spaces, in which no address before an escape is linked."""
    text = unspaced[0]
    end = max((escape.end() for escape in _ESCAPE.finditer(text)), default=0)
    return _BARE_ADDRESS.sub(lambda one: f"{one[1]}&#{ord(one[2])};", text[:end]) + text[end:]


def _as_text(char: str) -> str:
    return _REFERENCES.get(char, f"\\{char}")


def escape_line(text: str) -> str:
    """Escape text that starts a line, so that it starts neither a list nor a heading."""
    escaped = escape_inline(text)
    start = _LINE_START.match(escaped)
    if not start:
        return escaped
    if start[0].isdigit():
        return f"{start[0]}\\{escaped[start.end() :]}"
    return _as_text(escaped[0]) + escaped[1:]


def escape_lines(text: str, *, line_end: str = "\n") -> str:
    """Escape text and keep its line breaks, as `<br/>`.

    Python-Markdown (MkDocs) and kramdown (Jekyll) do not take a backslash for a line break.
    """
    lines = (escape_line(line) for line in text.splitlines())
    return f"<br/>{line_end}".join(line for line in lines if line)


def escape_address(address: str) -> str:
    """Escape the target address of a Markdown link, which may be in a table."""
    if _PLAIN_ADDRESS.fullmatch(address):
        return address
    if is_web_address(address):
        address = address.replace("|", "%7C")  # MkDocs and Jekyll know no backslash here
    escaped = re.sub(r"\\(?=[!-/:-@\[-`{-~]|\Z)", r"\\\\", address).replace("|", r"\|")
    escaped = _REFERENCE.sub(r"\&", escaped)
    if re.search(r"[\s<>]", address) or address.startswith("<"):
        return "<" + re.sub(r"[<>]", r"\\\g<0>", escaped) + ">"
    return escaped if _is_balanced(address) else re.sub(r"[()]", r"\\\g<0>", escaped)


def escape_title(text: str) -> str:
    """Escape the title of a picture, in double quotes."""
    return _ACTIVE_IN_TITLE.sub(lambda match: "\\" + match[0], one_line(text))


def _is_balanced(address: str) -> bool:
    depth = 0
    for char in address:
        depth += (char == "(") - (char == ")")
        if depth < 0 or depth > 30:
            return False
    return depth == 0


def escape_attribute(text: str) -> str:
    """Escape the value of an HTML attribute in double quotes."""
    escaped = _REFERENCE.sub("&amp;", text).replace('"', "&quot;")
    return escaped.replace("<", "&lt;").replace(">", "&gt;")
