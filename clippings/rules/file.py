"""A scan or PDF is missing, or lies outside the repository.

The file may be all that is left of a piece that never was online. Paths begin where
those of pictures do.
"""

from collections.abc import Iterator, Mapping

from clippings.errors import quoted
from clippings.finding import Finding
from clippings.local_files import Sight
from clippings.rules.subject import Subject, about

BAD = """\
- id: le-monde-2021-05-04
  file: ../../elsewhere/le-monde.pdf
"""
GOOD = """\
- id: le-monde-2021-05-04
  file: scans/le-monde.pdf
"""
WRONG_FILES: Mapping[Sight, tuple[str, str]] = {
    "missing": ("does not exist", "add the file, or correct the path"),
    "irregular": ("is not a file", "name a file in it"),
    "outside": ("is outside the repository", "copy it in and write its path from the data file"),
}


def check(subject: Subject) -> Iterator[Finding]:
    """Each file that is not there for everyone."""
    for clipping in subject.collection.clippings:
        if clipping.file and (seen := subject.look(clipping.file)) in WRONG_FILES:
            wrong, hint = WRONG_FILES[seen]
            yield about(clipping, "file", f"{quoted(clipping.file)} {wrong}", hint)
