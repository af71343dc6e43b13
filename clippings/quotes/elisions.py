"""Elisions in a quote, and its author's own words in brackets (inserts)."""

import re
from collections.abc import Container

_DOTS = r"(?:[…⋯]|\. ?\.)[.…⋯ ]{0,12}"
ELISION = re.compile(
    rf"[(\[<{{（［〔【〈⟨]\s?{_DOTS}[)\]>}}）］〕】〉⟩]|/{_DOTS}/|[…⋯]+|\.{{3,}}|\. \. \."
)
_SAID = r"[(\[（［〔【]\s?(?:[中前後]?略|중략|생략|omissis|snip)\s?[)\]）］〕】]"

# Words in brackets are the quoting author's: [the minister]. Figures there are still checked.
INSERT = (
    r"\[(?![\s.…⋯]*\])[^\[\]\d%‰°$€£¥]{1,80}\]"
    r"|\((?i:sic!?|(?:emphasis|italics) (?:added|mine|ours)|c['’]est (?:moi|nous) qui \w+)\)"
    r"|(?<=[一-鿿々])[(（][ぁ-ゖー]{1,20}[)）]"  # how a name is pronounced; ruby on the page
)
_STAND_IN = "⟨⋯⟩"  # an elision of a few words


def without_inserts(quote: str, inserts: Container[str]) -> str:
    """The quote without these inserts."""
    return re.sub(INSERT, lambda insert: " " if insert[0] in inserts else insert[0], quote)


def with_stand_ins(quote: str, inserts: Container[str]) -> str:
    """The quote with an elision for each of these inserts: “them” on the page for “[the staff]”."""
    stand_in = f" {_STAND_IN} "
    return re.sub(INSERT, lambda insert: stand_in if insert[0] in inserts else insert[0], quote)


def is_stand_in(between: str) -> bool:
    """Whether the text between two words has a stand-in for an insert and no other elision."""
    return _STAND_IN in between and not ELISION.search(between.replace(_STAND_IN, ""))


def are_dots_of_page(between: str, on_page: str) -> bool:
    """Whether the dots are not an elision, because the page has them too."""
    bracketed = re.search(r"[\[(<{（［〔【〈⟨/]", between)
    return not bracketed and len(ELISION.findall(between)) <= len(ELISION.findall(on_page))


def with_dots(quote: str) -> str:
    """The quote with […] in place of a word for it, such as [snip] or （略）."""
    return re.sub(_SAID, "[…]", quote)
