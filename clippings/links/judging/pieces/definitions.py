"""Definitions, as encyclopedias begin their articles."""

from clippings.links.judging.page.patterns import compiled

# "is a", in languages in which a notice would not say it like this. To add one: a line, in lower
# case.
_IS_A = "|".join(
    (
        r"(?:is|was|are|were) (?!the (?:page|site))(?:an?|the|one) ",
        r"(?:ist|war) (?:eine?|d(?:er|ie|as)) ",
        r"(?:est|était|fut) (?:une?|le|la|l')\W?",
        r"(?:es|fue|era) (?:una?|el|la) |(?:è|era|fu) (?:una?|un'|il|la|lo|l')\W?",
        r"(?:é|foi|era) (?:uma?|o|a) |(?:is|was) (?:een|de|het) ",
        r"(?:är|var|er) (?:ett?|en|den|det) |este (?:un|o) |[—–-] (?:это|це) |adalah |là ",
    )
)

_ARTICLE = r"(?i)^(?:an?|the|eine?|der|die|das|une?|l[ea]|una?|il|el|o|een|de|het|ett?) "
_A_WORD = 3  # letters


def defines_part_of(headline: str, text: str) -> bool:
    """Whether a sentence says of what kind something is that a headline names among others."""
    found = compiled(_IS_A).search(text)
    subject = compiled(_ARTICLE).sub("", text[: found.start()].strip()) if found else ""
    return len(subject) >= _A_WORD and subject.lower() in headline.lower()
