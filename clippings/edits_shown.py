"""Changes to the data file as commands make them: what they bring in is said, a dry run shown."""

from collections.abc import Container, Sequence

from clippings.data_file.heading_warnings import heading_warnings
from clippings.data_file.rule_check import change_by_rules
from clippings.data_file.snapshot import Change
from clippings.data_file.store import Rewrite, Store
from clippings.finding import Finding
from clippings.output import tell, write


def apply(
    store: Store,
    edit: Rewrite,
    *,
    dry_run: bool,
    left: Sequence[str] = (),
    allow: Container[str] = (),
    unsaid: Container[str] = (),
    shown: bool = True,
) -> Change:
    """Make a change as `change_by_rules` does; what it found is said as warnings.

    What the edit tells in `left` of clippings that it has left where they stand is said, in place
    of what the order of the list has to say of their neighbours. What the rules in `unsaid` find is
    known already; what those in `allow` find is wanted. The diff of a dry run is `shown` here,
    unless the caller has formats of its own for it.
    """
    change, new = change_by_rules(store, edit, dry_run=dry_run, allow=allow)
    for finding in new:
        if finding.rule not in unsaid and not (left and finding.moves):
            way_out = _way_to_ignore(finding) if finding.rule in allow else finding.hint
            tell(f"warning: {finding.message}; {way_out}")
    for sentence in (*left, *heading_warnings(change)):
        tell(sentence)
    if dry_run and shown:
        write(change.diff())
    return change


def _way_to_ignore(finding: Finding) -> str:
    """The way out for what is there to stay."""
    comment = f"# clip: ignore {finding.rule} until DATE REASON"
    return f"with `{comment}` above line {finding.place.line} `clip validate` lets it pass"
