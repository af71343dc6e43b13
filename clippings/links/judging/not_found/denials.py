"""Sentences that deny that a page exists: the noun and the denial.

To add a language: one line in denials_latin.py or denials_others.py, in lower case. Denials are
separated by `|`; the parts of one, joined by `+`, may stand anywhere in the message. `things` is a
pattern for "page", "article" and whatever else is looked for.
"""

from collections.abc import Sequence
from typing import NamedTuple

from clippings.links.judging.page.patterns import compiled

# Denials that are words of their own; the same letters stand in "stronie", "internet", "sikker".
_WORDS = (
    "no", "non", "nie", "nu", "pas", "plus", "nicht", "niet", "não", "inte", "ej", "ikke", "ikkje",
    "ei", "nem", "ni", "nije", "není", "не", "није", "удален",
)  # fmt: skip
# "Our posts are not deleted": what was not removed is there.
_NOT_REMOVED = (
    r"(?:(?<!\w)(?:not|never|nicht|niemals|nie|pas|jamais|no|nunca|non|mai|não|niet|nooit|inte|ej"
    r"|aldrig|ikke|aldri|nigdy|не|никогда не|ніколи не)|n't)"
    r"(?: (?:been|be|being|ever|été|être|ha|han|ser|sido|son|fue|fueron|sono|è|stat[aeio]|viene"
    r"|vengono|foi|foram|são|worden|blev|blivit|blitt|ble|bliver|blir|są|będą|był[aoy]?|były"
    r"|został[aoy]?|zostały|был[аои]?|будут)){0,2}"
    r" (?:removed|deleted|withdrawn|taken (?:down|offline)|gelöscht|entfernt|supprimé|retiré"
    r"|(?:elimin|borr|retir)ad[oa]|rimoss[aeio]|eliminat[aeio]|cancellat[aeio]"
    r"|(?:remov|exclu)[ií]d[oa]|apagad[oa]|verwijderd|radera|borttag|slettet|fjernet|usunięt|usuwan"
    r"|удал[её]н|удаля)"
)


class Denials(NamedTuple):
    """`slack`: how many characters a clear message may have beside the noun and the denial."""

    things: str
    denials: tuple[tuple[str, ...], ...]
    slack: int


def language(things: str, denials: str, slack: int = 24) -> Denials:
    return Denials(things, tuple(tuple(one.split("+")) for one in denials.split("|")), slack)


def unspaced(things: str, denials: str) -> Denials:
    """A language without spaces between words: up to 8 other characters may be left."""
    return language(things, denials, 8)


def is_denied_by(text: str, denial: Sequence[str]) -> bool:
    """Whether a text contains all parts of a denial, those that are words as such."""
    if not all(part in text for part in denial):
        return False
    return denial[0] not in _WORDS or bool(compiled(rf"(?<!\w){denial[0]}(?!\w)").search(text))


def denies_removal(text: str) -> bool:
    """Whether a text in lower case says that something was not removed."""
    return bool(compiled(_NOT_REMOVED).search(text))
