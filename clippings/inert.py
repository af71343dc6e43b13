"""Text from data or the net, made harmless for a terminal and for the log of a CI runner."""

import re

_BREAKS = re.compile(r"[\t-\r\x85\u2028\u2029]+")
# Control, bidi control, invisible and tag characters, and lone surrogates.
_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    r"\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)


def inert(text: str) -> str:
    """The text as one line that can be printed: breaks and tabs are blanks, controls are escapes.

    GitHub's runner takes `##[` anywhere in a line and `::` at its beginning for a command
    (actions/runner, src/Runner.Common/ActionCommand.cs), so a blank is put into both.
    """
    if not text.isprintable():
        text = _UNSEEN.sub(_escape, _BREAKS.sub(" ", text))
    text = text.replace("##[", "## [")
    if text.lstrip().startswith("::"):
        text = text.replace("::", ": :", 1)
    return text


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
