"""A data file, given as text, before the rules."""

from collections.abc import Mapping

from clippings.data_file.snapshot import snapshot_of
from clippings.dates import PartialDate
from clippings.finding import Finding
from clippings.local_files import Sight
from clippings.rules import Subject, findings_in

TODAY = PartialDate(2026, 11, 23)
_FOLDERS: Mapping[str, Sight] = {
    "shots": "image",
    "broken": "broken",
    "scans": "file",
    "folder": "irregular",
}


def look(path: str) -> Sight:
    """Pictures in shots/, damaged ones in broken/, other files in scans/, and nothing else.

    A folder higher is one more with pictures, and what is above that is outside.
    """
    if path.startswith("../above/"):
        return "image"
    return "outside" if path.startswith("..") else _FOLDERS.get(path.partition("/")[0], "missing")


def subject_of(text: str, file: str = "") -> Subject:
    """What the rules judge for this file, which commands find by themselves or as `file`."""
    snapshot = snapshot_of(text.encode(), "clippings.yaml")
    return Subject(
        collection=snapshot.collection,
        today=TODAY,
        look=look,
        lines=text.split("\n"),
        ignores=snapshot.document.ignores,
        file=file,
    )


def found(text: str, rule: str) -> list[Finding]:
    """What one rule finds in the file."""
    return [finding for finding in findings_in(subject_of(text)) if finding.rule == rule]


def clipping(**fields: str) -> str:
    """A data file with one clipping; values are written as YAML."""
    given = {"id": "a", "url": "https://example.org/a", **fields}
    return "- " + "\n  ".join(f"{key}: {value}" for key, value in given.items()) + "\n"


def messages(text: str, rule: str) -> list[str]:
    """Line, severity and message of what one rule finds in the file."""
    return [
        f"{finding.place.line} {finding.severity}: {finding.message}"
        for finding in found(text, rule)
    ]
