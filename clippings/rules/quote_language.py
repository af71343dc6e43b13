"""A quote is written in another language than the clipping says.

One of the two is wrong, or the words were translated: then they are a summary, not a quote. Pages
mark the quote with the language of the clipping, and screen readers pronounce it so.
"""

from collections.abc import Iterator

from clippings.finding import Finding
from clippings.languages import LETTERS, language_name, language_of
from clippings.rules.subject import Subject, about
from clippings.stop_words import STOP_WORDS

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  lang: en
  quote: >-
    La première étape a été franchie mi-avril avec l’accord du Grand équipement national de calcul
    intensif, pour mettre à disposition 5 millions d’heures de calcul.
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  lang: fr
  quote: >-
    La première étape a été franchie mi-avril avec l’accord du Grand équipement national de calcul
    intensif, pour mettre à disposition 5 millions d’heures de calcul.
"""
# Tags that `language_of` gives under another name.
_TOLD_AS = {"nb": "no", "nn": "no", "bs": "hr", "cnr": "hr", "sr": "hr", "cmn": "zh", "yue": "zh"}
_TOLD = {tag for tags in STOP_WORDS.values() for tag in tags} | set(LETTERS) | {"zh"}


def check(subject: Subject) -> Iterator[Finding]:
    """Each quote whose words are surely another language's."""
    for clipping in subject.collection.clippings:
        said = _told_as(clipping.lang)
        if said not in _TOLD:
            continue
        for number, quote in enumerate(clipping.quotes):
            spoken = language_of(quote.text)
            if spoken and _told_as(spoken) != said:
                name = language_name(spoken)
                message = f"the quote is {name}, the clipping says {clipping.lang}"
                hint = f"write lang: {spoken}, or quote the words of the piece itself"
                field = f"quote[{number}].text"
                yield about(clipping, field, message, hint, severity="warning")


def _told_as(tag: str) -> str:
    primary = tag.partition("-")[0].lower()
    return _TOLD_AS.get(primary, primary)
