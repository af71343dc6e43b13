"""A clipping has no outlet, date or language.

Pages, filters, sorting and counts need all three. A year alone is enough for a date. What is not
known should not be invented, so this is only a warning.
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
    "date": "a date such as 2021-05-04, 2021-05 or 2021",
    "lang": "a tag such as en, fr or pt-BR",
}


def check(subject: Subject) -> Iterator[Finding]:
    """Find missing values of the three, except in clippings with `status: left-out`."""
    for clipping in subject.collection.clippings:
        if clipping.status == "left-out":
            continue
        for field, value in _VALUES.items():
            if getattr(clipping, field):
                continue
            written = clipping.place(field) != clipping.place("")  # but cannot be read
            if not written:
                message = f"the clipping has no {field}"
                command = command_line("set", clipping.id, f"{field}=…", file=subject.file)
                hint = f"add {value} with `{command}`"
                yield about(clipping, field, message, hint, severity="warning")
