"""Words before the name of an outlet: "in Le Monde", "im Spiegel", "Sur France Inter"."""

import re

from clippings.words.capitals import NAME_OR_NUMBER

ARTICLE_WORDS = "the|der|die|das|dem|den|la|le|les|el|los|il|lo|de|het|a|o"
_OF_ENGLISH = "in|on|for|at|via|from"
_OF_OTHERS = "auf|aus|bei|beim|im|in der|dans|sur|en|em|su|sul|sulla|nel|nella|op|på"
TO_OUTLET = f"{_OF_ENGLISH}|{_OF_OTHERS}"
AT_BEGINNING = (
    "für|pour|chez|para|na|no|per|bij|voor|i|för|w|v|ve"  # within a line they may be other words
)
# Not English ones: "On Being" and "In These Times" are names of outlets.
_CAPITALIZED = "|".join(word[0].upper() + word[1:] for word in _OF_OTHERS.split("|"))
IN_CAPITALS = f"{_CAPITALIZED}|Für|Pour|Chez|Para|Na|No|Per|Bij|Voor|För"
# "Published by", "erschienen in der", "publié par".
_BY = (
    r"\s+(?:by|in|on|at|von|bei|im|in der|auf|par|dans|sur|en|por|da|su|em|door|op|av|af|i|på"
    r"|przez|w|na)"
)
PUBLISHED_BY = (
    r"(?:published|posted|appeared|featured|aired|printed|veröffentlicht|erschienen|publiée?s?"
    r"|parue?s?|publicad[oa]s?|pubblicat[oaie]|gepubliceerd|verschenen|publicerad|publiceret"
    rf"|udgivet|publisert|opublikowan\w+){_BY}"
)
# "Was covered in", "fue mencionado por": said of something that is not a piece itself.
REPORTED_BY = (
    r"(?:covered|featured|mentioned|highlighted|profiled|quoted|discussed|reviewed|reported(?: on)?"
    r"|written (?:up|about)|picked up|cited|showcased|erwähnt|vorgestellt|besprochen|zitiert"
    r"|mentionnée?s?|présentée?s?|citée?s?|évoquée?s?|mencionad[oa]s?|citad[oa]s?|reseñad[oa]s?"
    r"|destacad[oa]s?|menzionat[oaie]|citat[oaie]|recensit[oaie]|genoemd|besproken)"
    rf"(?:\s+in (?:depth|detail))?{_BY}"
)
# Nouns before a name: "in the journal Nature", "Sul quotidiano La Nazione". A capitalised noun is
# part of the name, except in German: "Daily Mail", "Radio France".
_NOUNS = (
    "journal|magazine|newspaper|daily|weekly|quotidien|hebdomadaire|revue|quotidiano|giornale"
    "|rivista|settimanale|diario|periódico|revista|semanario|jornal|krant|tijdschrift|tidningen"
    "|avisen|radio|station|Zeitung|Tageszeitung|Zeitschrift|Magazin|Sender"
)
_TO_NOUN = rf"(?:{TO_OUTLET}|{AT_BEGINNING})\s+(?:(?:{ARTICLE_WORDS})\s+|l['’])?(?-i:{_NOUNS})"
IN_ONE_CALLED = re.compile(rf"{_TO_NOUN}\s+(?=(?-i:{NAME_OR_NUMBER}))", re.IGNORECASE)
_IN_ONE_ALONE = re.compile(_TO_NOUN, re.IGNORECASE)


def leads_to_name(words: str) -> bool:
    """Whether the words only introduce a name: "in the journal"."""
    return bool(_IN_ONE_ALONE.fullmatch(words))


def leading(prepositions: str, articles: str = ARTICLE_WORDS, name: str = NAME_OR_NUMBER) -> str:
    """A pattern for one of these prepositions and an optional article, before a name.

    `name` is the pattern of the first character of names.
    """
    return rf"(?:{prepositions})\s+(?:(?:{articles})\s+|l['’])?(?={name})"
