"""Changes that commands make to the data file: warnings are printed, dry runs shown as diffs."""

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
    """Make a change with `change_by_rules`; print new findings of rules as warnings.

    The edit fills `left` with sentences about clippings that could not be moved to their place by
    date; they are printed instead of findings about the order. Findings of rules in `unsaid` are
    not printed, as the user knows them; those of rules in `allow` do not stop the change. The diff
    of a dry run is printed unless `shown` is false.
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
    """The hint for a finding that is intended."""
    comment = f"# clip: ignore {finding.rule} until DATE REASON"
    return f"to keep it, write `{comment}` above line {finding.place.line}"
