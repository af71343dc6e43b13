"""A scan or PDF is missing, or is outside the repository.

The file may be the only copy of a piece that was never online. Paths are relative to the same
folder as those of pictures.
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
    "outside": (
        "is outside the repository",
        "copy it in and write its path relative to the data file",
    ),
}
_HIGHEST = 4  # levels above the folder of the data file


def check(subject: Subject) -> Iterator[Finding]:
    """Find files that are missing or outside the repository."""
    for clipping in subject.collection.clippings:
        if clipping.file:
            seen = subject.look(clipping.file)
            if fault := file_fault(clipping.file, seen, subject.look):
                wrong, hint = fault
                yield about(clipping, "file", f"{quoted(clipping.file)} {wrong}", hint)


def file_fault(path: str, seen: Sight, look: Callable[[str], Sight]) -> tuple[str, str] | None:
    """What is wrong with a path and the hint, given what was found there; None for a file."""
    if seen == "missing" and (above := _above(path, look)):
        hint = f"write {above}, or set `images` in [tool.clip] to the folder where all paths begin"
        return "does not exist", hint
    return _WRONG_FILES.get(seen)


def _above(path: str, look: Callable[[str], Sight]) -> str:
    """The path from the data file, if it was written relative to a folder above; else `""`.

    Paths of an imported page are often relative to such a folder.
    """
    higher = [] if path.startswith("/") else [f"{'../' * up}{path}" for up in range(1, _HIGHEST)]
    return next((one for one in higher if look(one) in ("image", "file")), "")
