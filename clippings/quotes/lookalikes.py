"""Latin letters typed amid a Greek or Cyrillic word, which looks the same: Aрхив, Kαι."""

import re

# Small letters, by what they or their capitals look like: https://www.unicode.org/reports/tr39/
_GREEK = str.maketrans("abehikmnoptuvxyz", "αβεηικμνορτυνχυζ")
_CYRILLIC = str.maketrans("abcehijkmopstxy", "авсеніјкморѕтху")
_LATIN = re.compile("[a-z]")
_SCRIPTS = ((re.compile("[α-ω]"), _GREEK), (re.compile("[а-я]"), _CYRILLIC))


def in_one_script(word: str) -> str:
    """A word in small letters, those of the Latin script replaced that look like its others."""
    if not _LATIN.search(word):
        return word
    fitting = (table for letters, table in _SCRIPTS if letters.search(word))
    return word.translate(next(fitting, {}))
