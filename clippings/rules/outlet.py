"""An outlet is spelled in two different ways.

For filters, counts and readers `Le Monde` and `Le monde` are two papers. The spelling under
`outlets:` is the right one, else the most frequent one; `aliases` given there are allowed.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from clippings.errors import quoted
from clippings.finding import Finding
from clippings.folding import sound_of
from clippings.rules.subject import Subject, about

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  outlet: Le Monde
- id: le-monde-2021-03-12
  url: https://www.lemonde.fr/b
  outlet: Le monde
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  outlet: Le Monde
- id: le-monde-2021-03-12
  url: https://www.lemonde.fr/b
  outlet: Le Monde
"""


def check(subject: Subject) -> Iterator[Finding]:
    """Find outlets that are not in their usual spelling."""
    outlets, clippings = subject.collection.outlets, subject.collection.clippings
    declared = [name for outlet in outlets for name in (outlet.name, *outlet.aliases)]
    counted = Counter(_spaced(clipping.outlet) for clipping in clippings)
    usual = _usual_spellings([*declared, *(name for name, _ in counted.most_common())])
    for clipping in clippings:
        name = _spaced(clipping.outlet)
        wanted = usual[sound_of(name)]
        if name == wanted or name in declared:
            continue
        sure = wanted in declared or counted[wanted] > counted[name]
        fix = wanted if sure and wanted.casefold() == name.casefold() else None
        message = f"{quoted(name)} is spelled {quoted(wanted)} elsewhere"
        hint = "write one of them everywhere, or make it an alias under outlets:"
        yield about(clipping, "outlet", message, hint, severity="warning", fix=fix)


def _usual_spellings(names: Iterable[str]) -> dict[str, str]:
    """The first of the names for each form that `sound_of` gives."""
    usual: dict[str, str] = {}
    for name in names:
        usual.setdefault(sound_of(name), name)
    return usual


def _spaced(name: str) -> str:
    """The name with single spaces; the rule `double-space` reports extra ones."""
    return " ".join(name.split())
