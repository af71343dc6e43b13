"""A clipping does not say its outlet, date or language.

A page is made of "who, when, in which language"; filters, order and counts need them too. What is
not known stays out of the file, so this is a warning: a year alone is a date.
"""

from collections.abc import Iterator

from clippings.command_lines import command_line
from clippings.finding import Finding
from clippings.rules.subject import Subject, about

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  outlet: Le Monde
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  outlet: Le Monde
  date: 2021
  lang: fr
"""
_VALUES = {
    "outlet": "the name of the paper, channel or site",
    "date": "2021-05-04, or 2021-05 or 2021 when no more is known",
    "lang": "a tag such as en, fr or pt-BR",
}


def check(subject: Subject) -> Iterator[Finding]:
    """Each of the three that is missing, but in clippings that are left out of the page."""
    for clipping in subject.collection.clippings:
        if clipping.status == "left-out":
            continue
        for field, value in _VALUES.items():
            if getattr(clipping, field):
                continue
            written = clipping.place(field) != clipping.place("")  # its form is wrong then
            if not written:
                message = f"the clipping has no {field}"
                command = command_line("set", clipping.id, f"{field}=…", file=subject.file)
                hint = f"`{command}` takes {value}"
                yield about(clipping, field, message, hint, severity="warning")
