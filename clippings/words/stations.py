"""Radio and television: names of stations, and lines about broadcasts."""

import re

from clippings.words.capitals import NAME_OR_NUMBER

# What is broadcast; with such a word a heading is not a name: "Radio Shows", "TV Beiträge".
_PIECES = (
    r"(?i:shows?|programm?e?s?|appearances?|coverage|features?|spots?|segments?|clips?|news"
    r"|reports?|stories|broadcasts?|episodes?|interviews?|talks?|mentions?|press|media|archives?"
    r"|beitr\w+|sendung\w*|bericht\w*|auftritt\w*|reportag\w+|émissions?|passages?|interventions?"
    r"|entrevistas?|entretiens?|programas?|programmi|intervist\w+|aparicion\w+|reportaj\w+"
    r"|wywiad\w*|audycj\w+|optredens?|uitzending\w*|inslag|opptredener)"
)
_STATION = re.compile(
    r"(?!(?:UK|US|USA|EU|\d+)\b)[^\WA-Z\d]*[A-Z\d][^\WA-Z\d]*[A-Z\d]\w* (?:Radio|TV|FM)"
    rf"|(?:Radio|TV|Rádio|Ràdio|Télé) (?!(?:{_PIECES})\b){NAME_OR_NUMBER}\S*"
)
_ON_AIR = re.compile(
    r"\b(?:radio|tv|television|channel \d|fm|podcasts?|fernsehen|rundfunk|hörfunk|télé(?:vision)?"
    r"|televisi[óo]n\w*|televis[ãa]o|rádio|ràdio|telewizja|televize|rozhlas)\b|радио|телевидени",
    re.IGNORECASE,
)


def is_station(name: str) -> bool:
    """Whether a name has the form of a station's: "ABC Radio", "Radio Bern"."""
    return bool(_STATION.fullmatch(name))


def is_on_air(text: str) -> bool:
    """Whether a text mentions radio, television or podcasts."""
    return bool(_ON_AIR.search(text))
