"""Splits names of authors into parts for citations, only where that is certain.

An author is a name as printed, of a person or an organisation, in any script and order.
"""

import re
from typing import NamedTuple

from clippings.person_names.non_person_words import has_non_person_word

_PARTICLES = (
    "af al ap ben bin da dal dalla das de degli dei del della den der des di do dos du el ibn la le"
    " lo los ten ter tot und van vom von y zu zum zur"
)
_SUFFIXES = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
# Words of institutes and houses that `has_non_person_word` does not know, and articles, with which
# names of papers begin.
_ORGANISATIONS = (
    "academy actualités agenzia board broadcasting center centre college committee council equipo"
    " fondation groupe gruppe international lab laboratory libération magazin museum musée"
    " organisation organization projekt report research review school services society société"
    " studio television televisión universidad universität université verlag wire équipe"
)
_ARTICLES = "das der die el het il la las le les los the"
_KNOWN_PARTICLES = frozenset(_PARTICLES.split())
_NOT_PERSONS = frozenset(f"{_ORGANISATIONS} {_ARTICLES}".split())
# A word in a script in which given names come first and start with a capital.
_WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿͰ-ϿЀ-ӿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿͰ-ϿЀ-ӿ'’.-]*")
_INITIAL = re.compile(r"(?:\w\.-?)+|\w")
_FEWEST_WORDS, _MOST_WORDS = 2, 6  # of a name that can be split


class Name(NamedTuple):
    """The parts of a person's name; missing parts are empty."""

    given: str
    family: str
    particle: str = ""
    suffix: str = ""


def parts_of_name(author: str) -> Name | None:
    """Split a name; None if that is not certain, and for names of organisations.

    Of two words, the second is the family name. In a longer name, the words between must be
    initials, or particles (`van der`) before the last word.
    """
    words = author.split()
    suffix = words.pop() if len(words) > _FEWEST_WORDS and words[-1] in _SUFFIXES else ""
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or not all(map(_WORD.fullmatch, words)):
        return None
    first, *between, family = words
    given = [word for word in between if _INITIAL.fullmatch(word)]
    particles = between[len(given) :]
    if given + particles != between or not _KNOWN_PARTICLES.issuperset(map(str.lower, particles)):
        return None
    if not all(map(_may_be_of_person, (first, family))) or has_non_person_word(author):
        return None
    return Name(" ".join([first, *given]), family, " ".join(particles), suffix)


def _may_be_of_person(word: str) -> bool:
    """Whether a word starts with a capital, and is no acronym or word of organisations."""
    letters = re.sub(r"[^\w]", "", word)
    acronym = len(letters) > 1 and letters.isupper() and "." not in word
    return word[0].isupper() and not acronym and word.casefold() not in _NOT_PERSONS
