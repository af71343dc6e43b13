"""Parts of a byline that name somebody other than the writer: who pictured, translated or read."""

import re

from clippings.person_names.names import is_person

_IN_BRACKETS = re.compile(  # after a name: "Jane Doe (Fotos)"
    r"(?i)\w\.?\s*[(\[]\s*(?:fotos?|photos?|pictures?|bild(?:er)?|beeld|illustra|grafik|graphic"
    r"|gr[aá]fico|v[ií]deos?|[ck]amera)"
    r"(?![^)\]]*\b(?:te(?:kst|xte?|xto|sto)|words|story|report(?:age|aje)?)\b)"
)
_DID = re.compile(
    r"(?P<deed>[^\W\d_][\w-]*) (?:(?P<by>von|da|di|af|av|od)|de|do|van) (?P<name>\S+ \S.*)"
)
_DEEDS = re.compile(  # the beginnings of such words
    "(?i)aufgezeichnet|ausgewählt|edici|ediç|edizion|gelesen|gesprochen|ilustra|kuratier|moderat|moderier"
    "|montag|notiert|präsentier|presentat|produ[ckzç]|protokoll|tradott|tradu[cçzt]|transcri|trascri"
    "|übersetz|vertaal|v[ií]deo|vorgestellt|zusammengestellt"
)


def names_other_maker(part: str) -> bool:
    """Whether one part of a byline names a person who did something else than write.

    Before the person's name stands a word for that, or one that is no given name; "de" and the like
    are too common inside of names for the latter.
    """
    if _IN_BRACKETS.search(part):
        return True
    found = _DID.fullmatch(part)
    if not found or not is_person(found["name"]):
        return False
    if _DEEDS.match(found["deed"]):
        return True
    from clippings.person_names.given_names import is_given_name  # thousands, for a few texts

    first = found["name"].partition(" ")[0]
    return bool(found["by"]) and is_given_name(first) and not is_given_name(found["deed"])
