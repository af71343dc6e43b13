"""Headings above press voices: quotations, each with its outlet and nothing else."""

import re

from clippings.words.other_sections import denies_press
from clippings.words.short_headings import says

_VOICES = re.compile(
    r"\b(?:pressestimmen?|stimmen (?:der|aus der) presse|kritikerstimmen|presseecho"
    r"|press (?:quotes?|voices?|praise|reviews?)|(?:quotes?|praise|voices?|reviews?) (?:from|in|by)"
    r" (?:the )?(?:press|critics?|media)|what (?:the )?(?:press|critics?|media|papers?)"
    r" (?:says?|said|wr[io]tes?|are saying)|(?:press|critics?|media) (?:say|said|acclaim)"
    r"|(?:la presse|les médias|la critique) (?:en parle|dit|a dit|disent|en parlent|a écrit)"
    r"|(?:ce|qu[e’']en?) (?:que )?dit la (?:presse|critique)|échos? de (?:la )?presse"
    r"|(?:dice|dicen|opina) (?:de \w+ )?la (?:prensa|crítica)"
    r"|la (?:prensa|crítica) (?:dice|ha dicho)|a (?:imprensa|crítica) (?:diz|disse)"
    r"|(?:diz|disse) a (?:imprensa|crítica)|(?:dice|scrive) la (?:stampa|critica)"
    r"|la (?:stampa|critica) (?:dice|scrive)|hanno scritto di (?:noi|me|lui|lei)"
    r"|persstemmen|(?:dit )?(?:zegt|schreef) de pers|pers ?quotes?|presseomtale|pressröster"
    r"|pressecitater|głosy prasy|prasa o (?:nas|mnie)|lehdistö sanoo)\b"
    r"|(?:пресса|сми) о (?:нас|н[её]м|ней)|отзывы прессы|媒体评价|プレスの声",
    re.IGNORECASE,
)
_PRAISE = re.compile(
    r"\b(?:press|presse|prensa|imprensa|stampa|pers|praise|acclaim|reviews?|kritiken|rezensionen"
    r"|besprechungen|critiques|críticas|reseñas|resenhas|recensioni|recensies|recensioner"
    r"|anmeldelser|recenzje)\b|пресс|рецензии",
    re.IGNORECASE,
)


def names_voices(heading: str) -> bool:
    """Whether a heading says that the quotations below it are from the press."""
    return says(_VOICES, heading) and not denies_press(heading)


def may_name_voices(heading: str) -> bool:
    """Whether the quotations below a heading may be from the press, or else from customers."""
    return says(_PRAISE, heading) and not denies_press(heading)
