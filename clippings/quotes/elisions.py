"""How a quote shows that it leaves something out."""

import re

_DOTS = r"(?:[…⋯]|\. ?\.)[.…⋯ ]{0,12}"
ELISION = re.compile(
    rf"[(\[<{{（［〔【〈⟨]\s?{_DOTS}[)\]>}}）］〕】〉⟩]|/{_DOTS}/|[…⋯]+|\.{{3,}}|\. \. \."
)
_SAID = r"[(\[（［〔【]\s?(?:[中前後]?略|중략|생략|omissis|snip)\s?[)\]）］〕】]"


def with_dots(quote: str) -> str:
    """The quote with […] where it says in a word that something is left out."""
    return re.sub(_SAID, "[…]", quote)
