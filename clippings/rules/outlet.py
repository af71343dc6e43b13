"""An outlet is spelled in two ways.

To filters, counts and readers `Le Monde` and `Le monde` are two papers. The spelling under
`outlets:` counts, else the one that most clippings have; names given there as `aliases` are fine.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from clippings.clipping import Collection
from clippings.finding import Finding
from clippings.rules.subject import Subject, about, brief

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
    """Each outlet that is written otherwise than usual."""
    usual = _usual_spellings(subject.collection)
    declared = _declared(subject.collection)
    for clipping in subject.collection.clippings:
        wanted = usual.get(_sound(clipping.outlet), clipping.outlet)
        if clipping.outlet in (wanted, *declared):
            continue
        fix = wanted if _differ_in_case_only(wanted, clipping.outlet) else None
        message = f"{brief(clipping.outlet)} is spelled {brief(wanted)} elsewhere"
        hint = "write one of them everywhere, or make it an alias under outlets:"
        yield about(clipping, "outlet", message, hint, severity="warning", fix=fix)


def _declared(collection: Collection) -> tuple[str, ...]:
    return tuple(name for one in collection.outlets for name in (one.name, *one.aliases))


def _usual_spellings(collection: Collection) -> dict[str, str]:
    """By sound: the declared spelling, else the commonest, of equally common ones the first."""
    counted = Counter(clipping.outlet for clipping in collection.clippings if clipping.outlet)
    usual: dict[str, str] = {}
    for name in (*_declared(collection), *(name for name, _ in counted.most_common())):
        usual.setdefault(_sound(name), name)
    return usual


def _sound(name: str) -> str:
    """What two spellings of one name share: letters and digits, without case, accents, `the`."""
    letters = unicodedata.normalize("NFKD", name).casefold()
    letters = "".join(char for char in letters if not unicodedata.combining(char))
    return re.sub(r"[\W_]+", "", re.sub(r"^the\s+", "", letters)) or name


def _differ_in_case_only(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())
