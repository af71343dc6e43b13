"""Turn checked links into findings and sentences."""

from collections.abc import Iterable, Iterator

from clippings.addresses import masked
from clippings.finding import Finding, Severity
from clippings.links.checked import Checked
from clippings.links.link import CheckedLink
from clippings.links.policy import FINE, fails
from clippings.links.reasons import reason_sentence


def link_findings(checked: Checked, fail_on: frozenset[str]) -> list[Finding]:
    """A finding for every use of a link that is not fine, and for every quote that differs.

    Ignored ones are included and marked as such.
    """
    found = [*_link_findings(checked, fail_on), *_quote_findings(checked, fail_on)]
    return sorted(found, key=lambda finding: finding.place.position)


def _link_findings(checked: Checked, fail_on: frozenset[str]) -> Iterator[Finding]:
    reported = [link for link in checked.links if link.verdict not in FINE or fails(link, fail_on)]
    if not reported:
        return
    from clippings.links.ways_out import ways_out  # long tables, for links that are not fine

    way_out = ways_out(checked.links)
    for link in reported:
        for use in link.uses:
            yield Finding(
                rule=link.verdict,
                severity=_severity(fails(link, fail_on)),
                message=f"{masked(link.url)} is {link.verdict}: {link_sentence(link)}",
                hint=way_out(link, use),
                place=use.place,
                id=use.id,
                field=use.field,
                ignored=use.ignored,
            )


def _quote_findings(checked: Checked, fail_on: frozenset[str]) -> Iterable[Finding]:
    if not checked.quotes:
        return ()
    from clippings.quotes.quote_findings import quote_findings

    return quote_findings(checked.quotes, fail_on)


def link_sentence(link: CheckedLink) -> str:
    """The reason in a sentence: `the page is gone (404), at https://…`."""
    why = reason_sentence(link.reason, str(_relevant_status(link) or ""), link.detail)
    if link.moved_to:
        return f"{why}, to {masked(link.moved_to)}"
    elsewhere = link.final_url and link.final_url != link.url and link.hops
    return f"{why}, at {masked(link.final_url)}" if elsewhere else why


def _relevant_status(link: CheckedLink) -> int:
    """The status to show: for a moved link the first redirect's, if known, else the last one."""
    if link.moved_to:
        return link.hops[0].status if link.hops else 0
    return link.status


def _severity(failing: bool) -> Severity:
    return "error" if failing else "warning"
