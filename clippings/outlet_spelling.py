"""Whether two names are spellings of one outlet."""

import re
import unicodedata

_DOMAIN_TAIL = re.compile(r"(?i)(?<=\w)\.(?:com?|net|org|info|[a-z]{2})(?:\.[a-z]{2})?$")


def sound_of(name: str) -> str:
    """What spellings of one name share: letters and digits without case, accents, `the`, `.com`."""
    letters = unicodedata.normalize("NFKD", _DOMAIN_TAIL.sub("", name.strip())).casefold()
    letters = "".join(char for char in letters if not unicodedata.combining(char))
    return re.sub(r"[\W_]+", "", re.sub(r"^the\s+", "", letters)) or name
