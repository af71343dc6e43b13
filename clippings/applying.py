"""Changes to the data file as commands make them: what they bring in is said, a dry run shown."""

from collections.abc import Container, Iterator

from clippings.data_file.editing import change_by_rules
from clippings.data_file.snapshot import Change
from clippings.data_file.store import Edit, Store
from clippings.finding import Finding
from clippings.output import say, write
from clippings.slips import place_by_date


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
    for finding in (one for one in new if one.rule not in unsaid):
        way_out = _excused(finding) if finding.rule in allow else finding.hint
        say(f"clip: warning: {finding.message}; {way_out}")
    return change


def _left_in_place(change: Change) -> Iterator[str]:
    """The clippings with other dates than before that belong to another place."""
    dates = {one.id: one.date for one in change.before.collection.clippings}
    clippings = change.after.collection.clippings
    for index, clipping in enumerate(clippings):
        redated = dates.get(clipping.id, clipping.date) != clipping.date
        if redated and place_by_date(clippings, index) is not None:
            yield clipping.id


def _excused(finding: Finding) -> str:
    """The way out for what is there to stay."""
    comment = f"# clip: ignore {finding.rule} until DATE REASON"
    return f"with `{comment}` above line {finding.place.line} `clip validate` lets it pass"


def edit_and_show(store: Store, edit: Edit, *, dry_run: bool) -> Change:
    """Make a change as `apply` does; a dry run prints the diff.

    Says, too, which clippings are not where they belong by their new dates.
    """
    change = apply(store, edit, dry_run=dry_run)
    for id_ in _left_in_place(change):
        say(f"clip: {id_} is left where it stands, for a comment there may be about a neighbour")
    if dry_run:
        write(change.diff())
    return change
