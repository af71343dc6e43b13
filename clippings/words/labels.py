"""Labels before a colon: "Author: Jo Doe", "- **Title**: …"."""

import re

_NAMES = (
    r"(?:(?P<author>authors?|autor(?:in|es)?|auteurs?|autori?|journalist|by ?line)"
    r"|(?P<title>title|headline|titel|titre|título|titolo|überschrift|rubrik)"
    r"|(?P<outlet>published|outlet|publication|publisher|newspaper|medium|media|source|show|sender"
    r"|program(?:me|ma|a)?|sendung|[eé]mission|emisora|medio|fuente|fonte|quelle|zeitung"
    r"|peri[oó]dico)|(?P<other>date|datum|fecha|data|link|url|website|image(?: url| link)?|type"
    r"|language))"
    r"\s?[:：]"
)
_INDENT = 40  # spaces; a line of many more would be read again from each of them
_UNNAMED = re.sub(r"\?P<\w+>", "?:", _NAMES)
_LABEL = re.compile(rf"\s*{_NAMES}", re.IGNORECASE)
LABELLED = re.compile(
    rf"(?:^|(?<=[\n\u2028\x00\x01|–—-])|(?<=[.;]\s))\s{{0,{_INDENT}}}{_NAMES}"
    rf"(?P<words>[^\n\u2028\x01|]{{0,200}}?)"
    rf"(?=\s*(?:[\n\u2028\x00\x01|]|[–—-]\s|$|[.;]\s+(?:{_UNNAMED})))",
    re.IGNORECASE,
)
# The word for source before a colon, at the beginning of a line.
SOURCE_LABEL = re.compile(
    rf"\s{{0,{_INDENT}}}(?:source|quelle|fuente|fonte|lien|link|enlace|källa|kilde|kjelde|lähde|bron|zdroj|źródło"
    r"|izvor|vir|forrás|sursă|kaynak|sumber|font|iturria|fonto|πηγή|источник|джерело|出典|来源|출처)"
    r"\s?[:：]\s*",
    re.IGNORECASE,
)
_ANY_LABEL = re.compile(r"\s*[^\W\d_][\w ’'/-]{0,40}?\s?[:：]\s*\S")


def is_labelled(text: str) -> bool:
    """Whether a line begins with a label: a few words and a colon."""
    return bool(_ANY_LABEL.match(text))


def label_of(text: str) -> str:
    """The known label that a line begins with, in lower case; empty if there is none."""
    match = _LABEL.match(text)
    return " ".join(match[0].casefold().split()) if match else ""
