"""Radio and television in words: stations by their names, and lines that speak of one."""

import re

_STATION = re.compile(
    r"(?!(?:UK|US|USA|EU)\b)\w*(?:[A-Z\d]\w*[A-Z\d]|[A-Z]{2})\w* (?:Radio|TV|FM)"
    r"|(?:Radio|TV|Rádio|Ràdio|Télé) [A-ZÀ-Þ\d]\S*"
)
_ON_AIR = re.compile(
    r"\b(?:radio|tv|television|channel \d|fm|podcasts?|fernsehen|rundfunk|hörfunk|télé(?:vision)?"
    r"|televisi[óo]n\w*|televis[ãa]o|rádio|ràdio|telewizja|televize|rozhlas)\b|радио|телевидени",
    re.IGNORECASE,
)


def is_station(name: str) -> bool:
    """Whether a name is that of a station by its form: "ABC Radio", "Radio Bern"."""
    return bool(_STATION.fullmatch(name))


def is_on_air(text: str) -> bool:
    """Whether a text speaks of radio or television."""
    return bool(_ON_AIR.search(text))
