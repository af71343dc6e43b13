"""A text was decoded with the wrong character set: `Ã©` stands for `é`.

It came over from a page or a table that is UTF-8 and was read as Windows-1252 or Latin-1. A
question mark in a diamond (U+FFFD) stands where a character is lost for good.
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
# The byte that Windows-1252 shows as each character; its five gaps are Latin-1's controls.
_BYTES = {
    bytes([byte]).decode("cp1252" if byte not in b"\x81\x8d\x8f\x90\x9d" else "latin-1"): byte
    for byte in range(0x80, 0x100)
} | {chr(byte): byte for byte in range(0x80, 0xA0)}
_FOLLOWING = "".join(re.escape(char) for char, byte in _BYTES.items() if byte < 0xC0)
_SEQUENCE = f"[Â-ß][{_FOLLOWING}]|[à-ï][{_FOLLOWING}]{{2}}|[ð-ô][{_FOLLOWING}]{{3}}"
# Signs that may well follow a capital letter: `“Ã”` is a letter between quotation marks.
_SIGNS = "[\xa0“”‘’‚„‹›«»…–—•·®°¹²³´¨¸˜ˆ]+"


def check(subject: Subject) -> Iterator[Finding]:
    """Each text that reads better when it is decoded again, and each with a lost character.

    In a file that cannot be read that sign stands for what is not lost but in another encoding.
    """
    sound = all(fault.rule != "syntax" for fault in subject.collection.faults)
    for clipping, field, text in subject.texts:
        if text.isascii():
            continue
        meant = decoded_again(text)
        if meant != text:
            message = f"{field} was read in the wrong character set"
            hint = f"write {quoted(meant)}"
            yield about(clipping, field, message, hint, severity="warning", fix=meant)
        elif sound and _LOST in text:
            message = f"{field} holds U+FFFD, which stands for a lost character"
            yield about(clipping, field, message, "copy it from the page", severity="warning")


def decoded_again(text: str) -> str:
    """The text with its UTF-8 sequences decoded; unchanged where that is no clear gain."""
    sequences = re.findall(_SEQUENCE, text)
    if all(re.fullmatch(_SIGNS, sequence[1:]) for sequence in sequences):
        return text
    return re.sub(_SEQUENCE, _decoded, text)


def _decoded(match: re.Match[str]) -> str:
    try:
        return bytes(_BYTES[char] for char in match[0]).decode()
    except UnicodeDecodeError:
        return match[0]
