"""The result of reading a list: plain mappings with our keys, and findings."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from clippings.errors import ClipError
from clippings.finding import Finding, Place
from clippings.values import Plain


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One clipping as stated in the list, with keys of the data file and every scalar as text.

    `line` counts from 1 in the file that was read; 0 if unknown. No `id` is made up.
    """

    plain: Mapping[str, Plain] = field(hash=False)
    line: int = 0

    @property
    def title(self) -> str:
        """The title; empty if there is none."""
        return self.text("title")

    def text(self, key: str) -> str:
        """The text under a key; empty if there is none."""
        value = self.plain.get(key)
        return value if isinstance(value, str) else ""

    def with_facts(self, facts: Mapping[str, Plain], *, without: str = "") -> "Entry":
        """A copy with these facts added, and without the value under one key."""
        rest = {key: value for key, value in self.plain.items() if key != without}
        return replace(self, plain={**rest, **facts})

    def renamed(self, key: str, new: str) -> "Entry":
        """A copy with one key renamed."""
        plain = {new if name == key else name: value for name, value in self.plain.items()}
        return replace(self, plain=plain)


class LeftLink(NamedTuple):
    """A link of a page that belongs to no entry; `line` as in `Entry`."""

    url: str
    line: int = 0


@dataclass(frozen=True, kw_only=True)
class Imported:
    """The result of reading a list."""

    entries: tuple[Entry, ...] = ()  # in page order
    findings: tuple[Finding, ...] = ()  # one for each row that could not be read completely
    keys: tuple[str, ...] = ()  # of the list itself, which `--map` may refer to
    left: tuple[LeftLink, ...] = ()  # links that were not taken for press coverage

    def after_findings(self, findings: Iterable[Finding]) -> "Imported":
        """A copy with these findings before its own."""
        return replace(self, findings=(*findings, *self.findings))

    def mapped_keys(self, names: Mapping[str, str]) -> int:
        """How many keys of the list these names (ours to theirs) refer to."""
        return len({*names.values()} & {*self.keys})


def unread(line: int, message: str, hint: str, rule: str = "import") -> Finding:
    """A finding for a line that could not be read."""
    return Finding(rule=rule, message=message, hint=hint, place=Place(line=line))


def unread_file(name: str, error: ClipError) -> Finding:
    """A finding for a file of a folder that could not be read."""
    return Finding(rule="import", message=str(error), place=Place(file=name, line=1))


def imported_of(entries: Iterable[Entry], findings: Iterable[Finding] = ()) -> Imported:
    """The entries that have an address or a title; others that state anything are reported."""
    kept: list[Entry] = []
    reported = [*findings]
    message, hint = "an entry without address or title is left out", "add one of them to the list"
    for entry in entries:
        if {"url", "title"} & set(entry.plain):
            kept.append(entry)
        elif entry.plain:
            reported.append(unread(entry.line, message, hint))
    return Imported(entries=tuple(kept), findings=tuple(reported))
