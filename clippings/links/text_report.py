"""The report for people: links that are not fine, grouped by verdict, with clipping and line."""

from collections import Counter
from collections.abc import Iterator, Sequence

from clippings.addresses import masked
from clippings.inert import inert
from clippings.line_folding import fold_line
from clippings.links.checked import Checked
from clippings.links.link import CheckedLink, Use, in_file_order
from clippings.links.link_findings import link_sentence
from clippings.links.policy import VERDICTS
from clippings.reports.outcome import counted

_GROUPS = tuple(verdict for verdict in reversed(VERDICTS) if verdict != "alive")


def write(checked: Checked, width: int) -> str:
    """Groups with the most serious last, where it is seen first, then quotes and a summary line.

    Lines are folded at `width` columns; 0 is for no folding.
    """
    groups = [_group(checked, verdict) for verdict in _in_order(checked)]
    if ignored := [link for link in checked.links if link.ignored]:
        groups.insert(0, _ignored(in_file_order(ignored)))
    parts = ["\n".join(fold_line(line, width, "  ") for line in group) for group in groups]
    if checked.quotes:
        from clippings.quotes.text_report import paragraphs

        parts += paragraphs(checked.quotes, width)
    return "\n\n".join([*parts, link_summary(checked)]) + "\n"


def _in_order(checked: Checked) -> Iterator[str]:
    found = {link.verdict for link in checked.links if link.verdict in _GROUPS and not link.ignored}
    order = sorted(_GROUPS, key=lambda verdict: (verdict == "dead", verdict != "moved"))
    yield from (verdict for verdict in order if verdict in found)


def _group(checked: Checked, verdict: str) -> Iterator[str]:
    from clippings.links.ways_out import hints, ways_to_copies  # long tables

    links = [link for link in checked.links if link.verdict == verdict and not link.ignored]
    to_copies = ways_to_copies(checked.links) if verdict == "dead" else {}
    yield f"{verdict} ({len(links)})"
    for link in in_file_order(links):
        yield f"  {inert(masked(link.url))}"
        yield f"    {link.reason}: {inert(link_sentence(link))}"
        for use in link.uses:
            yield f"    {_where(use)}"
            if way_out := to_copies.get((use.id, use.field)):
                yield f"    help: {inert(way_out)}"
    yield from (f"  help: {way_out}" for way_out in hints(links, to_copies))


def _ignored(links: Sequence[CheckedLink]) -> Iterator[str]:
    yield f"ignored ({len(links)})"
    for link in links:
        yield f"  {inert(masked(link.url))}"
        yield f"    {link.verdict}, {link.reason}: {inert(link_sentence(link))}"
        yield from (f"    {_where(use)}" for use in link.uses)


def _where(use: Use) -> str:
    where = f"{use.place.file}:{use.place.line}" if use.place.line else ""
    ignored = f", {use.ignored}" if use.ignored else ""
    return inert(" ".join(filter(None, [where, use.id, use.field])) + ignored)


def link_summary(checked: Checked) -> str:
    """`4 links: 2 alive, 1 dead, 1 ignored; 3 quotes: 2 present, 1 changed`."""
    links = Counter[str](link.verdict for link in checked.links if not link.ignored)
    ignored = Counter[str](one.match.verdict for one in checked.quotes if one.ignored)
    quotes = Counter(checked.quote_verdicts) - ignored
    by = {
        "links": links | Counter(ignored=len(checked.links) - links.total()),
        "quotes": quotes | Counter(ignored=ignored.total()),
    }
    counts = checked.counts
    told = [what for what in by if counts.get(what) or (what in counts and not checked.unasked)]
    sums = [_sum(counts[what], what, by[what]) for what in told]
    unasked = {"not asked": checked.unasked, "unchecked quotes": checked.unasked_quotes}
    return "; ".join(
        [*sums, *(counted(number, what) for what, number in unasked.items() if number)]
    )


def _sum(number: int, what: str, parts: Counter[str]) -> str:
    counts = [
        f"{count} {part}" for part, count in sorted(parts.items(), key=_ignored_last) if count
    ]
    return f"{counted(number, what)}: {', '.join(counts) or 'nothing to ask'}"


def _ignored_last(part: tuple[str, int]) -> tuple[bool, str]:
    return part[0] == "ignored", part[0]
