"""What reading somebody else's list gives: plain mappings with our keys, and what went wrong."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from clippings.errors import ClipError
from clippings.finding import Finding, Place
from clippings.values import Plain


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One clipping as it was stated: keys of the data file, every scalar as text; no id is made up.

    `line` counts from 1 in the file that was read, 0 where it is not known.
    """

    plain: Mapping[str, Plain] = field(hash=False)
    line: int = 0

    @property
    def title(self) -> str:
        """What its piece is called."""
        return self.text("title")

    def text(self, key: str) -> str:
        """What stands under a key; empty where that is no text."""
        value = self.plain.get(key)
        return value if isinstance(value, str) else ""

    def stating(self, facts: Mapping[str, Plain], *, without: str = "") -> "Entry":
        """The same with these facts, and without what stands under a key."""
        rest = {key: value for key, value in self.plain.items() if key != without}
        return replace(self, plain={**rest, **facts})

    def renamed(self, key: str, new: str) -> "Entry":
        """The same with what stands under one key under another."""
        plain = {new if name == key else name: value for name, value in self.plain.items()}
        return replace(self, plain=plain)


class LeftLink(NamedTuple):
    """A link of a page that is no clipping and belongs to none; `line` as that of an entry."""

    url: str
    line: int = 0


@dataclass(frozen=True, kw_only=True)
class Imported:
    """The entries in page order, and a finding for each row that could not be read whole.

    `left` are the links of a page that were taken for no press, `keys` those that the writers of
    the list have chosen, which `--map` may name.
    """

    entries: tuple[Entry, ...] = ()
    findings: tuple[Finding, ...] = ()
    keys: tuple[str, ...] = ()
    left: tuple[LeftLink, ...] = ()

    def behind(self, findings: Iterable[Finding]) -> "Imported":
        """The same with its findings behind these."""
        return replace(self, findings=(*findings, *self.findings))

    def named_by(self, names: Mapping[str, str]) -> int:
        """How many of its keys these names (ours to theirs) speak of."""
        return len({*names.values()} & {*self.keys})


def with_piece(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries that say where their piece is, or what it is called."""
    return tuple(one for one in entries if {"url", "title"} & set(one.plain))


def unread(line: int, message: str, hint: str, rule: str = "import") -> Finding:
    """What on a line could not be read, and the way out."""
    return Finding(rule=rule, message=message, hint=hint, place=Place(line=line))


def unread_file(name: str, error: ClipError) -> Finding:
    """Why a file of a folder could not be read."""
    return Finding(rule="import", message=str(error), place=Place(file=name, line=1))
