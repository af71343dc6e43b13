"""Names of authors taken apart for citations: only where that is no guess.

An author is a name as it is printed: of a person or of an organisation, in any script and order.
"""

import re
from typing import NamedTuple

_PARTICLES = (
    "af al ap ben bin da dal dalla das de degli dei del della den der des di do dos du el ibn la le"
    " lo los ten ter tot und van vom von y zu zum zur"
)
_SUFFIXES = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
# Words that people are not called, but newsrooms, agencies and institutes.
_ORGANISATIONS = (
    "academy actualités admin agence agencia agency agentur agenzia associated association"
    " authority board broadcasting bureau center centre collectif collective college committee"
    " community company correspondent council daily department desk editor editorial editors"
    " equipo fondation foundation group groupe gruppe inc institut institute instituto"
    " international lab laboratory labs libération ltd magazin magazine media ministry museum"
    " musée network news newsdesk newspaper newsroom office online organisation organization"
    " post press presse project projekt public publishing radio redacción redaction redaktion"
    " redazione report reporter reporters research reuters review rédaction school science"
    " services society société staff studio team television televisión times today tribune tv"
    " universidad university universität université verlag wire writer writers zeitung équipe"
)
_KNOWN_PARTICLES = frozenset(_PARTICLES.split())
_WORDS_OF_NEWSROOMS = frozenset(_ORGANISATIONS.split())
# A word of a script in which given names come first and capitals begin them.
_WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿͰ-ϿЀ-ӿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿͰ-ϿЀ-ӿ'’.-]*")
_INITIAL = re.compile(r"(?:\w\.-?)+|\w")
_LEAST, _MOST = 2, 6  # words of a name that is taken apart


class Name(NamedTuple):
    """The parts of a person's name; those that it does not have are empty."""

    given: str
    family: str
    particle: str = ""
    suffix: str = ""


def parted(author: str) -> Name | None:
    """The parts of a name; None where they cannot be told, and for names of organisations.

    Of two words the second is the family name. In a longer name those between must be initials, or
    particles (`van der`) before the one word of the family.
    """
    words = author.split()
    suffix = words.pop() if len(words) > _LEAST and words[-1] in _SUFFIXES else ""
    if not _LEAST <= len(words) <= _MOST or not all(map(_WORD.fullmatch, words)):
        return None
    first, *between, family = words
    given = [word for word in between if _INITIAL.fullmatch(word)]
    particles = between[len(given) :]
    if given + particles != between or not _KNOWN_PARTICLES.issuperset(map(str.lower, particles)):
        return None
    if not all(map(_of_a_person, (first, family))):
        return None
    return Name(" ".join([first, *given]), family, " ".join(particles), suffix)


def _of_a_person(word: str) -> bool:
    """Whether it begins with a capital, and is neither an acronym nor a word for newsrooms."""
    letters = re.sub(r"[^\w]", "", word)
    acronym = len(letters) > 1 and letters.isupper() and "." not in word
    return word[0].isupper() and not acronym and word.casefold() not in _WORDS_OF_NEWSROOMS
