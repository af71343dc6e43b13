"""A text contains invisible characters that have an effect.

Control characters steer terminals, zero-width characters break searches, bidi controls display a
line in another order than it is stored (CVE-2021-42574), tag characters hide whole sentences. They
come with pasted text. Text written from right to left needs none of them; joiners in emoji and in
scripts that need them are allowed (RFC 5892, appendix A).
"""

import re
import unicodedata
from collections.abc import Iterator

from clippings.finding import Finding
from clippings.rules.subject import Subject, about, about_page

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  title: "Un projet\\u200b géant"
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  title: Un projet géant
"""
_KINDS = (
    ("zero-width", "\u180e\u200b-\u200d\u2060-\u2064\ufeff"),
    ("bidi control", "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"),
    ("tag", "\U000e0000-\U000e0fff"),
    ("control", "\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u206a-\u206f\ufff9-\ufffb\ud800-\udfff"),
)
_KIND = "|".join(f"([{characters}])" for _, characters in _KINDS)
_ZERO_WIDTH = f"[{_KINDS[0][1]}]"
# Arabic and the scripts of South and South-East Asia, where a joiner changes the spelling; the
# symbols and modifiers that make up emoji; the flags that are spelled in tags.
_ALLOWED = (
    "(?<=[\u0600-\u1aff\ua840-\uabff])[\u200c\u200d](?=[\u0600-\u1aff\ua840-\uabff])"
    "|(?<=[\u0900-\u0dff\u1000-\u109f\u1780-\u17ff])[\u200c\u200d]"
    "|(?<=[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff])\u200d(?=[\u2190-\u2bff\U0001f000-\U0001faff])"
    "|(?<=\U0001f3f4)[\U000e0020-\U000e007e]+\U000e007f"
)


def check(subject: Subject) -> Iterator[Finding]:
    """Find texts with such a character; the rule `url` finds those in addresses."""
    for clipping, field, text in subject.texts:
        if message := _fault(field, text):
            yield about(clipping, field, message, "delete it", fix=_without_zero_width(text))
    for field, text in subject.page_texts:
        if message := _fault(field, text):
            yield about_page(subject, field, message, "delete it")


def without_invisible(text: str) -> str:
    """The text without these characters; those that end a line become spaces."""
    if text.isprintable():
        return text
    return _without(_KIND, re.sub("[\x85\u2028\u2029]", " ", text))


def _fault(field: str, text: str) -> str:
    if text.isprintable() or field.endswith("url"):
        return ""
    match = re.search(_KIND, re.sub(_ALLOWED, "", text))
    if not match:
        return ""
    kind = _KINDS[(match.lastindex or 1) - 1][0]
    code, name = f"U+{ord(match[0]):04X}", unicodedata.name(match[0], "").lower()
    return f"{field} contains the {kind} character {code}" + (f" ({name})" if name else "")


def _without_zero_width(text: str) -> str | None:
    """Remove zero-width characters; None if other invisible characters remain."""
    joined = _without(_ZERO_WIDTH, text)
    clean = not re.search(_KIND, re.sub(_ALLOWED, "", joined))
    return joined if clean and joined.strip() else None


def _without(characters: str, text: str) -> str:
    """The text without what the pattern matches, except where it is allowed."""
    kept = [match[0] for match in re.finditer(_ALLOWED, text)]
    parts = [re.sub(characters, "", part) for part in re.split(_ALLOWED, text)]
    return "".join(part + joiner for part, joiner in zip(parts, [*kept, ""], strict=True))
