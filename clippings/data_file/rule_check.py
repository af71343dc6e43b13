"""Check changes to the data file by the rules, and refuse those that bring in errors."""

import re
from collections import Counter
from collections.abc import Container, Iterable

from clippings.clipping import Clipping, Collection
from clippings.data_file.snapshot import Change, Snapshot
from clippings.data_file.store import Rewrite, Store
from clippings.dates import today
from clippings.errors import ClipError
from clippings.finding import Finding
from clippings.local_files import looking_from
from clippings.rules import Subject, findings_in
from clippings.settings import Settings, to_name

# A picture may be saved after the entry that names it.
_NOT_ENFORCED = ("image", "file")
# An unfinished clipping may still lack required fields.
_MAY_BE_MISSING = ("required",)


def rule_findings(snapshot: Snapshot, settings: Settings) -> list[Finding]:
    """The findings of all rules in a snapshot of the data file."""
    document = snapshot.document
    return findings_in(
        Subject(
            collection=snapshot.collection,
            today=today(),
            look=looking_from(settings),
            lines=document.text.split("\n"),
            ignores=document.ignores,
            file=to_name(settings.file),
        )
    )


def change_by_rules(
    store: Store, edit: Rewrite, *, dry_run: bool, allow: Container[str] = ()
) -> tuple[Change, list[Finding]]:
    """Make a change, and return it with the new findings it brings in.

    Raises ClipError and writes nothing if there is an error among them, except of the rules in
    `allow`. With `dry_run` nothing is written.
    """
    new: list[Finding] = []

    def check(change: Change) -> None:
        new.extend(_new_findings(change, store.settings))
        _refuse_errors(finding for finding in new if finding.rule not in allow)

    return store.change(edit, dry_run=dry_run, check=check), new


def refuse_by_rules(clipping: Clipping) -> None:
    """Raise ClipError for an error in an unfinished clipping; it may lack required fields."""
    collection = Collection(clippings=(clipping,))
    subject = Subject(collection=collection, today=today(), look=lambda _: "image")
    _refuse_errors(one for one in findings_in(subject) if one.rule not in _MAY_BE_MISSING)


def _refuse_errors(findings: Iterable[Finding]) -> None:
    for finding in findings:
        if finding.severity == "error" and finding.rule not in _NOT_ENFORCED:
            raise ClipError(f"{finding.message}; {finding.hint}")


def _new_findings(change: Change, settings: Settings) -> list[Finding]:
    """The findings after a change that were not there before it."""
    if change.after.document.text == change.before.document.text:
        return []
    after = rule_findings(change.after, settings)
    if not after:
        return []
    before = rule_findings(change.before, settings)
    known = {(one.id, _identity(one)) for one in before}
    stayed = {(one.id, _identity(one)) for one in after}
    renamed = Counter(_identity(one) for one in before if (one.id, _identity(one)) not in stayed)
    new = [one for one in after if (one.id, _identity(one)) not in known]
    return [one for one in new if not _used_up(renamed, _identity(one))]


def _used_up(counts: Counter[tuple[str, ...]], identity: tuple[str, ...]) -> bool:
    """Take one from the count of a finding; return whether there was one left."""
    counts[identity] -= 1
    return counts[identity] >= 0


def _identity(finding: Finding) -> tuple[str, ...]:
    """The part of a finding that inserted lines or a new id of its clipping do not change."""
    message = re.sub(r"\blines? \d+(?: and \d+)?", "", finding.message)
    return (finding.rule, finding.field, message)
