"""Text, addresses and attributes from data, written so that Markdown shows them as they are."""

import re

from clippings.addresses import is_web_address

# Everywhere: code, emphasis, links, HTML, tables, strike-through, headings, template tags.
_ACTIVE = re.compile(
    r"[\\`*\[\]<>|~]"
    r"|(?<![^\W_])_|_(?![^\W_])"
    r"|&(?=#?\w+;)"
    r"|(?<=\s)#(?=#*\s*$)"
    r"|(?<=\{)[{%<#]|(?<=[%>}])\}"
)
_PERHAPS_ACTIVE = re.compile(r"[\\`*\[\]<>|~_&#{}]")
_LINE_START = re.compile(r"^(?:#|[-+=:](?=\s|[-+=: ]*$)|(?:\d{1,9})(?=[.)](?:\s|$)))")
_BREAKS = re.compile(r"[\r\n\u2028\u2029]+")
_PLAIN_ADDRESS = re.compile(r"[\w./:?=&%@,+~#-]+", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_REFERENCE = re.compile(r"&(?=#\d+;|#[xX][0-9a-fA-F]+;|\w+;)")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")


def escape_inline(text: str) -> str:
    """Text within a line; breaks and controls become blanks."""
    if not text.isprintable():
        text = _BREAKS.sub(" ", _CONTROL.sub(" ", text))
    line = text.strip(" \t")
    if not _PERHAPS_ACTIVE.search(line):
        return line
    return _ACTIVE.sub(lambda match: "\\" + match[0], line)


def shows(text: str) -> bool:
    """Whether anything of the text is left within a line."""
    plain = text.isprintable() and not text.isspace()
    return bool(text) and (plain or bool(escape_inline(text)))


def escape_line(text: str) -> str:
    """Text that is a line of its own, so that it begins neither a list nor a heading."""
    escaped = escape_inline(text)
    start = _LINE_START.match(escaped)
    if not start:
        return escaped
    digits = start[0] if start[0].isdigit() else ""
    return f"{digits}\\{escaped[len(digits) :]}"


def escape_lines(text: str, *, line_end: str = "\n") -> str:
    """Text whose single line ends are kept as hard breaks."""
    lines = (escape_line(line) for line in text.splitlines())
    return f"\\{line_end}".join(line for line in lines if line)


def is_linkable(address: str) -> bool:
    """Whether an address may become a link: the web, or a path inside the site."""
    if is_web_address(address):
        return not _CONTROL.search(address) and "\n" not in address
    path = not _SCHEME.match(address) and not address.startswith(("//", "\\", "#"))
    return bool(address.strip()) and path and not re.search(r"[\x00-\x1f\x7f]", address)


def escape_address(address: str) -> str:
    """An address as the target of a Markdown link, read back as it was."""
    if _PLAIN_ADDRESS.fullmatch(address):
        return address
    escaped = _REFERENCE.sub(r"\&", re.sub(r"\\(?=[!-/:-@\[-`{-~])", r"\\\\", address))
    if re.search(r"[\s<>]", address) or address.startswith("<"):
        return "<" + re.sub(r"[<>]", r"\\\g<0>", escaped) + ">"
    return escaped if _is_balanced(address) else re.sub(r"[()]", r"\\\g<0>", escaped)


def _is_balanced(address: str) -> bool:
    depth = 0
    for char in address:
        depth += (char == "(") - (char == ")")
        if depth < 0 or depth > 30:
            return False
    return depth == 0


def escape_attribute(text: str) -> str:
    """Text as the value of an HTML attribute in double quotes."""
    escaped = _REFERENCE.sub("&amp;", text).replace('"', "&quot;")
    return escaped.replace("<", "&lt;").replace(">", "&gt;")
