"""Replace characters that YAML does not allow, and bytes that are not UTF-8."""

import re

from clippings.yaml_text.problem import Problem

# Everything that YAML 1.2 (5.1) does not call printable, and a byte order mark inside a text. Bytes
# that are not UTF-8 appear as `surrogateescape` decodes them; a run of them is one problem.
_UNREADABLE = (
    "[\udc80-\udcff]+"
    "|[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


def readable(text: str) -> tuple[str, tuple[Problem, ...]]:
    """The text with U+FFFD for each such character or byte, and a problem for each place."""
    problems = tuple(_problem(match) for match in re.finditer(_UNREADABLE, text))
    return re.sub(_UNREADABLE, lambda match: "\ufffd" * len(match[0]), text), problems


def _problem(match: re.Match[str]) -> Problem:
    code = ord(match[0][0])
    if 0xDC80 <= code <= 0xDCFF:
        return Problem(match.start(), "a byte that is not UTF-8", "save as UTF-8")
    return Problem(match.start(), f"the character U+{code:04X}", "remove it")
