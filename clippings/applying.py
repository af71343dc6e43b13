"""Changes to the data file as commands make them: what they bring in is said, a dry run shown."""

from collections.abc import Container, Iterable, Iterator

from clippings.data_file.editing import change_by_rules
from clippings.data_file.entries import entry_date, placed_by_date
from clippings.data_file.snapshot import Change
from clippings.data_file.store import Edit, Store
from clippings.errors import ClipError
from clippings.finding import Finding
from clippings.output import say, write


def apply(
    store: Store,
    edit: Edit,
    *,
    dry_run: bool,
    allow: Container[str] = (),
    unsaid: Container[str] = (),
) -> Change:
    """Make a change as `change_by_rules` does; what it found is said as warnings.

    What the rules in `unsaid` find is known already; what those in `allow` find is wanted.
    """
    change, new = change_by_rules(store, edit, dry_run=dry_run, allow=allow)
    _warn((one for one in new if one.rule not in unsaid), allow)
    return change


def _warn(findings: Iterable[Finding], allow: Container[str] = ()) -> None:
    for finding in findings:
        way_out = _excused(finding) if finding.rule in allow else finding.hint
        say(f"clip: warning: {finding.message}; {way_out}")


def _left_in_place(change: Change) -> Iterator[str]:
    """The changed clippings that belong to another place by their new dates, and why they stay.

    They are told by what is written, for an entry that changes can give others another id.
    """
    document = change.after.document
    before, after = change.before.entries, change.after.entries
    was, written = set(map(repr, before)), set(map(repr, after))
    old = [entry for entry in before if repr(entry) not in written]
    new = [index for index in document.mappings if repr(after[index]) not in was]
    for entry, index in zip(old, new, strict=False):
        if entry_date(entry) != entry_date(after[index]):
            try:
                placed_by_date(document, index)
            except ClipError as error:
                id_ = change.after.collection.clippings[document.mappings.index(index)].id
                yield f"clip: {id_} is left where it stands: {error}"


def _excused(finding: Finding) -> str:
    """The way out for what is there to stay."""
    comment = f"# clip: ignore {finding.rule} until DATE REASON"
    return f"with `{comment}` above line {finding.place.line} `clip validate` lets it pass"


def edit_and_show(store: Store, edit: Edit, *, dry_run: bool) -> Change:
    """Make a change as `apply` does; a dry run prints the diff.

    Says, too, which clippings are not where they belong by their new dates, in place of what the
    order of the list has to say of their neighbours.
    """
    change, new = change_by_rules(store, edit, dry_run=dry_run)
    left = list(_left_in_place(change))
    _warn(one for one in new if not (left and one.moves))
    for sentence in left:
        say(sentence)
    if dry_run:
        write(change.diff())
    return change
