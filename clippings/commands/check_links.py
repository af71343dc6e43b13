"""`clip check-links`."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from clippings import completion, options
from clippings.checking.link_asking import Asking
from clippings.checking.link_checking import CheckOptions, check
from clippings.checking.wayback import wayback_at
from clippings.choosing import collection_at, named_or_chosen, only_changed
from clippings.clipping import Clipping, Collection
from clippings.data_file.store import Store
from clippings.errors import INTERRUPTED, ClipError
from clippings.filter_options import filtered
from clippings.findings_shown import (
    exit_code,
    print_findings,
    refuse_format_beside_diff,
    usual_format,
)
from clippings.links import text_report
from clippings.links.asking.pacing import Pacing
from clippings.links.asking.patience import Patience
from clippings.links.checked import Checked
from clippings.links.durations import parse_duration, parse_timeout
from clippings.links.link import Target
from clippings.links.link_findings import link_findings
from clippings.links.policy import Accept, parse_accept, parse_links_fail_on
from clippings.links.shards import parse_shard
from clippings.links.uses import outlet_targets
from clippings.output import tell
from clippings.reports import Report, require_report
from clippings.selection import Filters

_NEED_REQUESTS = (
    "--fix",
    "--state",
    "--quotes",
    "--changed-since",
    "--shard",
    "--no-images",
    "a filter",
)


@filtered
def run(
    filters: Filters,
    named: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ID]...",
            help="Only these clippings; the beginnings of their ids are enough."
            " With --merge, JSON reports.",
            autocompletion=completion.ids_or_reports,
            show_default=False,
        ),
    ] = None,
    images: Annotated[bool, typer.Option(help="Check images too.")] = True,
    quotes: Annotated[
        bool, typer.Option("--quotes", help="Look for the quotes on their pages.")
    ] = False,
    changed_since: options.ChangedSince = "",
    shard: Annotated[
        str, typer.Option(metavar="I/N", help="Only part I of N; links are split by host.")
    ] = "1/1",
    merging: Annotated[
        bool,
        typer.Option("--merge", help="Make no requests; join the JSON reports of the shards."),
    ] = False,
    state: Annotated[Path | None, options.state_of("Store the results in this file.")] = None,
    fresh: Annotated[
        str,
        typer.Option(metavar="TIME", help="With --state: skip links found alive within this time."),
    ] = "7d",
    fail_on: Annotated[
        list[str] | None,
        options.fail_on("Verdicts or reasons", "dead, changed and absent", completion.failing),
    ] = None,
    accept: Annotated[
        list[str] | None,
        typer.Option(
            metavar="403:alive",
            help="Give a status or reason another verdict;"
            " HOST: or ID: in front limits it to a host or clipping.",
            autocompletion=completion.complete_accept,
        ),
    ] = None,
    allow_private: options.AllowPrivate = None,
    archive_service: options.ArchiveService = "",
    timeout: options.Timeout = "10s",
    max_wait: Annotated[
        str, typer.Option(metavar="TIME", help="Longest wait to accept when a server asks for one.")
    ] = "30s",
    fix: Annotated[
        bool,
        typer.Option(
            "--fix", help="Write new addresses of moved pages and saved copies of dead ones."
        ),
    ] = False,
    dry_run: options.DryRun = False,
    format_name: options.ReportFormat = "",
    file: options.File = None,
) -> int:
    """Request every link and image; exit 1 if one is dead, 3 without a network.

    Each address gets one verdict: alive, moved, blocked, limited, suspect, unsure, dead, refused.
    """
    require_report(format_name or usual_format())
    failing = parse_links_fail_on(fail_on or ())
    accepts = tuple(parse_accept(text) for text in accept or ())
    if merging:
        part = shard != "1/1"
        _refuse_idle((fix, state, quotes, changed_since, part, not images, filters != Filters()))
        return _report(_merged(named or (), accepts, failing), failing, format_name)
    if fix and dry_run:
        refuse_format_beside_diff(format_name)
    wayback = wayback_at(archive_service)
    check_options = CheckOptions(
        images=images,
        quotes=quotes,
        shard=parse_shard(shard),
        state_file=state,
        fresh=parse_duration(fresh, "--fresh"),
        accepts=accepts,
        fail_on=failing,
        asking=Asking(
            tuple(allow_private or ()),
            Pacing(patience=Patience(max_wait=parse_duration(max_wait, "--max-wait"))),
            parse_timeout(timeout),
        ),
        dry_run=dry_run,
    )
    store = options.open_store(file)
    chosen = named_or_chosen(store, named, filters)
    before = collection_at(store, changed_since)
    clippings = only_changed(chosen, before)
    found = check(store, clippings, check_options, _outlet_targets(store, chosen, before))
    code = _report(found.checked, failing, format_name, only_sum=fix and dry_run)
    if fix and not found.interrupted:
        from clippings.checking.link_fixing import write_fixes

        write_fixes(store, found.checked, wayback, allow_private or (), dry_run=dry_run)
    return INTERRUPTED if found.interrupted else code


def _outlet_targets(
    store: Store, chosen: Sequence[Clipping], before: Collection | None
) -> Iterable[Target]:
    """Addresses of the clippings' outlets; of unused outlets too if all clippings are chosen."""
    named_by = None if len(chosen) == len(store) else chosen
    return outlet_targets(store.collection, named_by, before.outlets if before else ())


def _report(
    checked: Checked, failing: frozenset[str], format_name: str, *, only_sum: bool = False
) -> int:
    findings, counts = link_findings(checked, failing), checked.counts
    if only_sum:
        tell(text_report.link_summary(checked))
    else:
        own: dict[str, Report] = {
            "text": lambda outcome: text_report.write(checked, outcome.width),
            "json": lambda _: _json(checked),
        }
        print_findings(findings, counts, format_name, own)
    return exit_code(findings)


def _json(checked: Checked) -> str:
    from clippings.links.json_report import write  # brings json

    return write(checked)


def _refuse_idle(others: Sequence[object]) -> None:
    """Raise ClipError if one of _NEED_REQUESTS is given (`others`) with --merge."""
    if idle := [name for name, given in zip(_NEED_REQUESTS, others, strict=True) if given]:
        raise ClipError(
            f"--merge makes no requests and cannot be combined with {idle[0]}; leave one out"
        )


def _merged(
    reports: Sequence[str], accepts: tuple[Accept, ...], failing: frozenset[str]
) -> Checked:
    from clippings.checking.report_merging import merge_files  # brings json

    return merge_files(reports, accepts, failing)
