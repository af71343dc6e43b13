"""A text was decoded with the wrong character set: `Ã©` in place of `é`.

It comes from a page or a table in UTF-8 that was read as Windows-1252 or Latin-1. A question mark
in a diamond (U+FFFD) stands for a character that is lost.
"""

import re
from collections.abc import Iterator

from clippings.errors import quoted
from clippings.finding import Finding
from clippings.rules.subject import Subject, about

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  title: Un projet gÃ©ant
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  title: Un projet géant
"""
_LOST = "\ufffd"
# The byte of each character in Windows-1252; Latin-1's controls fill its five gaps.
_BYTES = {
    bytes([byte]).decode("cp1252" if byte not in b"\x81\x8d\x8f\x90\x9d" else "latin-1"): byte
    for byte in range(0x80, 0x100)
} | {chr(byte): byte for byte in range(0x80, 0xA0)}
_FOLLOWING = "".join(re.escape(char) for char, byte in _BYTES.items() if byte < 0xC0)
_SEQUENCE = f"[Â-ß][{_FOLLOWING}]|[à-ï][{_FOLLOWING}]{{2}}|[ð-ô][{_FOLLOWING}]{{3}}"
# Characters that often follow a capital letter: `“Ã”` is a letter between quotation marks.
_SIGNS = "[\xa0“”‘’‚„‹›«»…–—•·®°¹²³´¨¸˜ˆ]+"


def check(subject: Subject) -> Iterator[Finding]:
    """Find texts decoded with the wrong character set, and texts with a lost character.

    U+FFFD is not reported in a file with syntax errors, where it stands for bytes that are not
    UTF-8 and so not lost.
    """
    readable = all(fault.rule != "syntax" for fault in subject.collection.faults)
    for clipping, field, text in subject.texts:
        if text.isascii():
            continue
        meant = decoded_again(text)
        if meant != text:
            message = f"{field} was decoded with the wrong character set"
            hint = f"write {quoted(meant)}"
            yield about(clipping, field, message, hint, severity="warning", fix=meant)
        elif readable and _LOST in text:
            message = f"{field} contains U+FFFD, which stands for a lost character"
            yield about(clipping, field, message, "copy it from the page", severity="warning")


def decoded_again(text: str) -> str:
    """Decode the text's UTF-8 sequences; unchanged if all of them may be meant as they are."""
    sequences = re.findall(_SEQUENCE, text)
    if all(re.fullmatch(_SIGNS, sequence[1:]) for sequence in sequences):
        return text
    return re.sub(_SEQUENCE, _decoded, text)


def _decoded(match: re.Match[str]) -> str:
    try:
        return bytes(_BYTES[char] for char in match[0]).decode()
    except UnicodeDecodeError:
        return match[0]
