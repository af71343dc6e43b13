"""A quote is not in the language of the clipping.

Either `lang` is wrong, or the words were translated: then they are a summary, not a quote. Pages
mark quotes with the language of the clipping, and screen readers pronounce them accordingly.
"""

from collections.abc import Iterator

from clippings.finding import Finding
from clippings.languages import language_name, other_language
from clippings.rules.subject import Subject, about

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


def check(subject: Subject) -> Iterator[Finding]:
    """Find quotes that are certainly in another language."""
    for clipping in subject.collection.clippings:
        for number, quote in enumerate(clipping.quotes if clipping.lang else ()):
            if spoken := other_language(quote.text, clipping.lang):
                message = (
                    f"the quote is in {language_name(spoken)}, the clipping says {clipping.lang}"
                )
                hint = f"write lang: {spoken}, or quote the words of the piece itself"
                field = f"quote[{number}].text"
                yield about(clipping, field, message, hint, severity="warning")
