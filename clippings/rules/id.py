"""An id cannot be used as a name, or two clippings share one.

Ids are used in commands, in links to the page and in file names: spaces, slashes, a leading dash
and excessive length break one of these. Two ids that differ only in case or in how an accent is
encoded (Unicode NFC, UAX 15) name the same file on many disks.
"""

from collections.abc import Iterator

from clippings.errors import quoted
from clippings.finding import Finding
from clippings.ids import LONGEST_ID, same_id
from clippings.rules.subject import Subject, about

BAD = """\
- id: le-monde
  url: https://www.lemonde.fr/a
- id: Le-Monde
  url: https://www.lemonde.fr/b
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
- id: le-monde-2021-03-12
  url: https://www.lemonde.fr/b
"""


def check(subject: Subject) -> Iterator[Finding]:
    """Find ids of a wrong form, and ids that an earlier clipping has."""
    first: dict[str, tuple[str, int]] = {}
    for clipping in subject.collection.clippings:
        if not clipping.id:
            continue
        for fault in _faults(clipping.id):
            message = f"the id {quoted(clipping.id)} {fault}"
            yield about(clipping, "id", message, "use letters, digits and hyphens")
        key = same_id(clipping.id)
        if key in first:
            earlier, line = first[key]
            lines = f"on lines {line} and {clipping.place('id').line}"
            message = f"the id {quoted(clipping.id)} is used {lines}"
            if earlier != clipping.id:
                message = f"{quoted(earlier)} and {quoted(clipping.id)}, {lines}, are the same id"
            yield about(clipping, "id", message, "give one of the two another id")
        else:
            first[key] = clipping.id, clipping.place("id").line


def _faults(name: str) -> Iterator[str]:
    if any(char.isspace() for char in name):
        yield "contains a space"
    if "/" in name or "\\" in name:
        yield "contains a slash"
    if name.startswith("-"):
        yield "begins with a dash"
    if len(name) > LONGEST_ID:
        yield f"has {len(name)} characters, more than {LONGEST_ID}"
