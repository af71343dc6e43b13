"""Whether a text can be the name of a person, of one word or more."""

import re

from clippings.languages.scripts import HAN, KANA, VOWEL_SIGN_SCRIPTS, WIDE_SCRIPTS
from clippings.person_names.non_person_words import (
    AGENCY,
    INITIALS,
    NOT_A_MONONYM,
    has_non_person_word,
)

_QUOTES = "\"“”„«»'‘’"
_IN_BRACKETS = re.compile(r"\((\S+)\)")  # a nickname, initials
_LETTER = rf"(?:(?![\d_])[\w\u0300-\u036f{VOWEL_SIGN_SCRIPTS}])"
_WORD = re.compile(rf"{_LETTER}+(?:[.'’ʼ\-‐‑]{_LETTER}*)*\.?")
_MOST_WORDS, _MOST_MAIN_WORDS = 7, 5  # words of a name, with and without its particles
PARTICLE = re.compile(
    r"""(?:[dl]['’]|de|del|della|di|da|das|do|dos|du|des|van|von|vom|zu|zum|zur|der|den|ter|ten|la
    |le|lo|las|los|el|al|bin|bint|ben|ibn|abu|abd|y|e|i|af|av|st\.?|mc|san|'t|jr\.?|sr\.?)""",
    re.IGNORECASE | re.VERBOSE,
)
_CJK_NAME = re.compile(rf"[{WIDE_SCRIPTS}]{{2,6}}(?:[ \u3000][{KANA}{HAN}]{{1,5}})?")
_HANDLE = re.compile(r"[^\W_][\w.-]{2,24}")
_INITIALS = re.compile(r"(?:[A-Z]\.){2,3}")  # to its initials
_AT_PLACE = re.compile(r"(?:A|À|En|In|Aus) \S+")
_UNCASED = re.compile(r"[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u10a0-\u10ff]")


def is_person(name: str, *, handles: bool = False) -> bool:
    """Whether this looks like one person's name: two to five capitalised words, and particles.

    `handles` is for a text that is known to name a person: then one word is enough, and lower case
    is allowed.
    """
    if has_non_person_word(name) or _AT_PLACE.fullmatch(name):
        return False
    if _CJK_NAME.fullmatch(name):
        return True
    words = [word.strip(_QUOTES) for word in _IN_BRACKETS.sub(r"\1", name).split()]
    if not (1 if handles else 2) <= len(words) <= _MOST_WORDS or any(map(AGENCY.fullmatch, words)):
        return False
    if len(words) == 1:
        return is_handle(name)
    if not all(map(_WORD.fullmatch, words)) or (INITIALS.search(name) and name != name.upper()):
        return False
    main_words = [word for word in words if not PARTICLE.fullmatch(word)]
    cased = handles or all(word[0].isupper() for word in main_words)
    if len(main_words) == 1 and main_words[0].isupper():  # el INTA
        return False
    return 0 < len(main_words) <= _MOST_MAIN_WORDS and (cased or bool(_UNCASED.search(name)))


def is_mononym(name: str) -> bool:
    """Whether the text, known to name a person, is one capitalised word: `Sartre`."""
    one = bool(_WORD.fullmatch(name)) and 3 <= len(name) <= 20
    cased = name[:1].isupper() and not name.isupper()
    return one and cased and not has_non_person_word(name) and not NOT_A_MONONYM.match(name)


def is_handle(name: str) -> bool:
    """Whether one word can be a writer's user name on a site: `rawmeat42`, `Klonan`."""
    cased = not name.isupper() or bool(_INITIALS.fullmatch(name))
    plain = _HANDLE.fullmatch(name) and cased and not name.isdigit()
    return bool(plain) and not has_non_person_word(name) and not NOT_A_MONONYM.match(name)
