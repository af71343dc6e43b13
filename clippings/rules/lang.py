"""The language is not a valid language tag.

Browsers, screen readers and search engines need BCP 47 tags (`fr`, `pt-BR`, `no`), not names of
languages or of countries.
"""

from collections.abc import Iterator

from clippings.finding import Finding
from clippings.languages import language_fault
from clippings.rules.subject import Subject, about, about_page

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  lang: French
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  lang: fr
"""


def check(subject: Subject) -> Iterator[Finding]:
    """Find languages that are not valid tags, of the page and of outlets too."""
    for clipping in subject.collection.clippings:
        if clipping.lang and (fault := language_fault(clipping.lang)):
            fix = _respelled(clipping.lang)
            yield about(clipping, "lang", fault.message, fault.hint, fix=fix)
    for field, text in subject.page_texts:
        if field.rpartition(".")[2] == "lang" and text and (fault := language_fault(text)):
            yield about_page(subject, field, fault.message, fault.hint)


def _respelled(tag: str) -> str | None:
    """`pt-BR` for `pt_BR`; None if more than the spelling is wrong."""
    spelled = tag.strip().replace("_", "-")
    return None if language_fault(spelled) else spelled
