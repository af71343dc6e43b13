"""Changing a data file where it lies, held to the rules."""

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

# A picture may be put into place after the entry that names it.
_NOT_BINDING = ("image", "file")
# What a clipping that is begun may lack.
_TO_COME = ("required",)


def rule_findings(snapshot: Snapshot, settings: Settings) -> list[Finding]:
    """What all rules find in what was read from the data file."""
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
    """Make a change that brings no error into the file; raises ClipError and then writes nothing.

    Errors of the rules in `allow` are given back, as warnings are. With `dry_run` nothing is
    written.
    """
    new: list[Finding] = []

    def check(change: Change) -> None:
        new.extend(_new_findings(change, store.settings))
        _refuse_errors(finding for finding in new if finding.rule not in allow)

    return store.change(edit, dry_run=dry_run, check=check), new


def refuse_by_rules(clipping: Clipping) -> None:
    """Raises ClipError for what no file could take in, whatever else of the clipping is to come."""
    collection = Collection(clippings=(clipping,))
    subject = Subject(collection=collection, today=today(), look=lambda _: "image")
    _refuse_errors(one for one in findings_in(subject) if one.rule not in _TO_COME)


def _refuse_errors(findings: Iterable[Finding]) -> None:
    for finding in findings:
        if finding.severity == "error" and finding.rule not in _NOT_BINDING:
            raise ClipError(f"{finding.message}; {finding.hint}")


def _new_findings(change: Change, settings: Settings) -> list[Finding]:
    """What was not wrong before."""
    if change.after.document.text == change.before.document.text:
        return []
    after = rule_findings(change.after, settings)
    if not after:
        return []
    before = rule_findings(change.before, settings)
    known = {(one.id, _sign(one)) for one in before}
    stayed = {(one.id, _sign(one)) for one in after}
    renamed = Counter(_sign(one) for one in before if (one.id, _sign(one)) not in stayed)
    new = [one for one in after if (one.id, _sign(one)) not in known]
    return [one for one in new if not _taken(renamed, _sign(one))]


def _taken(signs: Counter[tuple[str, ...]], sign: tuple[str, ...]) -> bool:
    """Whether there is one, which is then gone."""
    signs[sign] -= 1
    return signs[sign] >= 0


def _sign(finding: Finding) -> tuple[str, ...]:
    """What stays of a finding when lines are put in above it, or its clipping gets another id."""
    message = re.sub(r"\blines? \d+(?: and \d+)?", "", finding.message)
    return (finding.rule, finding.field, message)
