"""Text from data or the web, made harmless for a terminal and for the log of a CI runner."""

import re

# Compiled when first needed: most text is printable as it is.
_BREAKS = r"[\t-\r\x85\u2028\u2029]+"
# Control, bidi control, invisible and tag characters, and lone surrogates.
_BEYOND_ASCII = (
    r"\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    r"\ud800-\udfff\U000e0000-\U000e007f"
)
_INVISIBLE = rf"[\x00-\x1f{_BEYOND_ASCII}]"
_COMMAND = r"##(vso|teamcity|)\["
_INVISIBLE_IN_JSON = f"[{_BEYOND_ASCII}]"


def inert(text: str) -> str:
    """Make a text one printable line: line breaks and tabs become spaces, controls escapes.

    GitHub's runner takes `##[` anywhere in a line and `::` at its start for a command
    (actions/runner, src/Runner.Common/ActionCommand.cs), Azure's `##vso[`, TeamCity `##teamcity[`,
    so a space is inserted into each.
    """
    if not text.isprintable():
        text = re.sub(_INVISIBLE, _escape, re.sub(_BREAKS, " ", text))
    if "##" in text:
        text = re.sub(_COMMAND, r"## \1[", text)
    if text.lstrip().startswith("::"):
        text = text.replace("::", ": :", 1)
    return text


def inert_json(document: str) -> str:
    """Write characters in JSON that a terminal or CI runner would act on as `\\u` escapes."""
    visible = re.sub(_INVISIBLE_IN_JSON, _escape_in_json, document)
    return re.sub(_COMMAND, r"##\1\\u005b", visible)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _escape_in_json(match: re.Match[str]) -> str:
    """UTF-16 code units (RFC 8259, section 7)."""
    units = match[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
