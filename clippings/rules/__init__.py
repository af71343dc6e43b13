"""The rules of `clip validate`: one file each, named after the rule, with underscores for hyphens.

To add a rule: a module here with `check`, the examples `BAD` and `GOOD` and a docstring (what is
wrong and why it matters; `clip rule` prints it), and its name in RULES. A rule whose findings all
come from reading the file (faults with the rule's name) has no `check`.

subject.py   the input of a rule, and functions that make its findings
"""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Protocol

from clippings.finding import Finding
from clippings.ignores import without_ignored
from clippings.known_words import require_known
from clippings.rules.subject import Subject

__all__ = ("RULES", "Rule", "Subject", "find_rule", "findings_in")


class Rule(Protocol):
    """The module of a rule; `BAD` is a data file that breaks it, `GOOD` one that does not."""

    @property
    def __doc__(self) -> str | None: ...  # type: ignore[override]

    @property
    def BAD(self) -> str: ...  # noqa: N802

    @property
    def GOOD(self) -> str: ...  # noqa: N802


RULES = (
    # whether the file can be read
    "syntax",
    "shape",
    "unknown-key",
    "duplicate-key",
    "required",
    "wanted",
    # one field
    "id",
    "url",
    "wrapped-url",
    "tracker",
    "date",
    "url-date",
    "lang",
    "quote-language",
    "kind",
    "role",
    "relation",
    "access",
    "status",
    "start",
    "archive",
    "image",
    "alt-text",
    "file",
    "left-out",
    # text
    "quotation-marks",
    "control-character",
    "mojibake",
    "html-entity",
    "double-space",
    "cut-text",
    # the whole list
    "duplicate-url",
    "outlet",
    "order",
    "ignore",
)


def find_rule(name: str) -> Rule:
    """The module of a rule; raises ClipError for an unknown name."""
    require_known(name, RULES, "a rule", listed_by="clip rule")
    module: Rule = import_module(f"{__name__}.{name.replace('-', '_')}")
    return module


def findings_in(subject: Subject, rules: Iterable[str] = RULES) -> list[Finding]:
    """Findings of all rules in the order of the file, without those that a comment ignores."""
    found = [finding for name in rules for finding in _findings_of(name, subject)]
    ignores = [ignore for ignore in subject.ignores if not ignore.expired(subject.today)]
    if ignores:
        entry_lines = [clipping.place("").line for clipping in subject.collection.clippings]
        found = without_ignored(found, ignores, entry_lines)
    return sorted(found, key=lambda finding: finding.place.position)


def _findings_of(name: str, subject: Subject) -> Iterator[Finding]:
    """Faults of this name found when the file was read, then what `check` of the rule finds."""
    yield from (fault for fault in subject.collection.faults if fault.rule == name)
    check: Callable[[Subject], Iterator[Finding]] | None = getattr(find_rule(name), "check", None)
    if check:
        yield from (finding._replace(rule=name) for finding in check(subject))
