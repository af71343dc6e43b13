"""A scan or PDF is missing, or lies outside the repository.

The file may be all that is left of a piece that never was online. Paths begin where
those of pictures do.
"""

from collections.abc import Callable, Iterator, Mapping

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
_WRONG_FILES: Mapping[Sight, tuple[str, str]] = {
    "missing": ("does not exist", "add the file, or correct the path"),
    "irregular": ("is not a file", "name a file in it"),
    "outside": ("is outside the repository", "copy it in and write its path from the data file"),
}
_HIGHEST = 4  # folders above that of the data file


def check(subject: Subject) -> Iterator[Finding]:
    """Each file that is not there for everyone."""
    for clipping in subject.collection.clippings:
        if clipping.file:
            seen = subject.look(clipping.file)
            if fault := file_fault(clipping.file, seen, subject.look):
                wrong, hint = fault
                yield about(clipping, "file", f"{quoted(clipping.file)} {wrong}", hint)


def file_fault(path: str, seen: Sight, look: Callable[[str], Sight]) -> tuple[str, str] | None:
    """What is wrong where a path leads to what is seen, and the way out; None for a file."""
    if seen == "missing" and (above := _above(path, look)):
        hint = f"write {above}, or tell by `images` in [tool.clip] where all paths begin"
        return "does not exist", hint
    return _WRONG_FILES.get(seen)


def _above(path: str, look: Callable[[str], Sight]) -> str:
    """The path from the data file, where it was written from a folder that holds that of the data.

    So are those of a page that was taken over.
    """
    higher = [] if path.startswith("/") else [f"{'../' * up}{path}" for up in range(1, _HIGHEST)]
    return next((one for one in higher if look(one) in ("image", "file")), "")
