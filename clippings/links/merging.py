"""Merge the reports of several checks into one."""

from collections.abc import Container, Iterable, Mapping

from clippings.errors import ClipError
from clippings.finding import Place
from clippings.links.checked import Checked, FoundQuote
from clippings.links.json_report import read_report
from clippings.links.link import CheckedLink, Question
from clippings.links.shards import require_all
from clippings.quotes.stored import StoredQuote


def merge_reports(
    texts: Iterable[tuple[str, str]], fail_on: Container[str] = frozenset()
) -> Checked:
    """Merge several JSON reports (name and text), in the order given.

    Of a link or quote in several reports, the last result counts. Raises ClipError if a text is
    not a report, if a shard is missing or there twice, or if there is too little about a quote
    whose verdict is in `fail_on`.
    """
    named_once = {text: name for name, text in texts}
    reports = {name: read_report(text, name) for text, name in named_once.items()}
    require_all({name: report.shard for name, report in reports.items()})
    links: dict[Question, CheckedLink] = {}
    quotes: dict[tuple[Place, str, str], StoredQuote | FoundQuote] = {}
    for report in reports.values():
        links |= {link.question: _with_uses_of(links, link) for link in report.links}
        quotes |= {(one.place, one.id, one.field): one for one in report.quotes}
        quotes |= {(one.place, one.id, one.field): one for one in report.found}
    _require_reported(quotes.values(), fail_on)
    in_order = sorted(quotes.values(), key=lambda one: one.place.position)
    return Checked(
        links=tuple(links.values()),
        quotes=tuple(one for one in in_order if isinstance(one, StoredQuote)),
        found=tuple(one for one in in_order if isinstance(one, FoundQuote)),
        unasked=sum(report.unasked for report in reports.values()),
        unasked_quotes=sum(report.unasked_quotes for report in reports.values()),
    )


def _require_reported(quotes: Iterable[StoredQuote | FoundQuote], fail_on: Container[str]) -> None:
    for quote in quotes:
        if isinstance(quote, FoundQuote) and quote.verdict in fail_on:
            raise ClipError(
                f"the reports only count quotes that are {quote.verdict}; make them with"
                f" --fail-on {quote.verdict} too"
            )


def _with_uses_of(links: Mapping[Question, CheckedLink], link: CheckedLink) -> CheckedLink:
    """The link with the uses that an earlier report has for its address."""
    if not (earlier := links.get(link.question)):
        return link
    uses = {(use.place, use.id, use.field): use for use in (*earlier.uses, *link.uses)}
    return link._replace(uses=tuple(uses.values()))
