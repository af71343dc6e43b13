"""Rules of `validate`: one file each, named as the rule with underscores for hyphens.

To add a rule: a module here with `check`, the two examples and a docstring (what is wrong, why it
matters; it is the manual that `clip rule` shows), and its name in RULES. What the reading of the
file finds under the name of a rule is found by it, too: where that is all, it has no `check`.

subject.py   what rules judge, and how they say what they found
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Protocol

from clippings.finding import Finding
from clippings.ignores import without_ignored
from clippings.known_words import require_known
from clippings.rules.subject import Subject

__all__ = ("RULES", "Rule", "Subject", "find_rule", "findings_in")


class Rule(Protocol):
    """A module; `BAD` is a data file in which it finds something, `GOOD` one where it does not."""

    @property
    def __doc__(self) -> str | None: ...  # type: ignore[override]

    @property
    def BAD(self) -> str: ...  # noqa: N802

    @property
    def GOOD(self) -> str: ...  # noqa: N802


RULES = (
    # what can be read at all
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


def findings_in(subject: Subject) -> list[Finding]:
    """What all rules find and no comment has ignored, in the order of the file."""
    found = [finding for name in RULES for finding in _found_by(name, subject)]
    ignores = [ignore for ignore in subject.ignores if not ignore.expired(subject.today)]
    if ignores:
        entry_lines = [clipping.place("").line for clipping in subject.collection.clippings]
        found = without_ignored(found, ignores, entry_lines)
    return sorted(found, key=lambda finding: finding.place.position)


def _found_by(name: str, subject: Subject) -> Iterator[Finding]:
    """What the reading has found under this name, then what the rule finds itself."""
    yield from (fault for fault in subject.collection.faults if fault.rule == name)
    check: Callable[[Subject], Iterator[Finding]] | None = getattr(find_rule(name), "check", None)
    if check:
        yield from (finding._replace(rule=name) for finding in check(subject))
