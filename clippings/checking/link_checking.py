"""The link check of a data file: collects targets, uses the state file, marks ignored links."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from clippings.addresses import is_path
from clippings.checking.accept_places import place_accepts
from clippings.checking.ignoring import FindIgnored, ignored_in
from clippings.checking.link_asking import Answers, Asking, OnPage, ask_all, unless_offline
from clippings.clipping import Clipping
from clippings.data_file.store import Store
from clippings.links.asking.settled import unasked_link
from clippings.links.checked import Checked, FoundQuote
from clippings.links.link import CheckedLink, Target
from clippings.links.policy import Accept, accepted
from clippings.links.reasons import FAILING_FOR_DAYS
from clippings.links.shards import Shard, in_shard
from clippings.links.uses import gather_targets, outlet_targets, page_of, page_targets
from clippings.settings import Settings

if TYPE_CHECKING:
    from clippings.quotes.stored import StoredQuote


class CheckOptions(NamedTuple):
    """What to check and how; `fresh` is in seconds, `fail_on` are verdicts to report.

    With `dry_run` the state file is not written.
    """

    images: bool = True
    quotes: bool = False
    shard: Shard = Shard()
    state_file: Path | None = None
    fresh: float = 0.0
    accepts: tuple[Accept, ...] = ()
    fail_on: frozenset[str] = frozenset()
    asking: Asking = Asking()
    dry_run: bool = False


class LinkCheck(NamedTuple):
    """The results, and whether Ctrl-C interrupted the check."""

    checked: Checked
    interrupted: bool = False


def check(
    store: Store,
    clippings: Sequence[Clipping],
    options: CheckOptions,
    further: Iterable[Target] = (),
) -> LinkCheck:
    """Check the links of these clippings, and the `further` targets.

    Raises NoNetwork if no request could be made.
    """
    ids = (clipping.id for clipping in store.collection.clippings)
    accepts = place_accepts(options.accepts, _all_addresses(store), ids)
    options = options._replace(accepts=accepts)
    settings = store.settings
    gathered = gather_targets(
        clippings,
        further,
        images=options.images,
        image_base=settings.image_base,
        whole=options.quotes,
    )
    targets = in_shard(gathered.targets, options.shard)
    looked_at = _look_at(in_shard(gathered.files, options.shard), settings)
    files = [accepted(file, options.accepts) for file in looked_at]
    find_ignored = ignored_in(store.snapshot)
    if options.quotes:
        asked, quotes, unasked_quotes = _ask_with_quotes(targets, clippings, store, options)
    else:
        asked, quotes, unasked_quotes = _ask(targets, store, options), (), 0
    links = (*asked.links, *files)
    if store.snapshot.document.ignores:
        links = tuple(_marked(link, find_ignored) for link in links)
    checked = Checked(
        links=links,
        quotes=_to_report(quotes, options, find_ignored),
        found=_found(quotes, options),
        unasked=len(targets) - len(asked.links),
        unasked_quotes=unasked_quotes,
        shard=options.shard,
    )
    return LinkCheck(checked, asked.interrupted)


def _all_addresses(store: Store) -> Iterator[str]:
    further, base = outlet_targets(store.collection), store.settings.image_base
    gathered = gather_targets(store.collection.clippings, further, image_base=base)
    yield from (target.url for target in (*gathered.targets, *gathered.files))


def _look_at(files: Sequence[Target], settings: Settings) -> Sequence[CheckedLink]:
    if not files:
        return ()
    from clippings.links.files import look_at_file
    from clippings.local_files import looking_from

    look = looking_from(settings)
    return [look_at_file(target, look) for target in files]


def _ask_with_quotes(
    targets: Sequence[Target],
    clippings: Sequence[Clipping],
    store: Store,
    options: CheckOptions,
) -> "tuple[Answers, tuple[StoredQuote, ...], int]":
    """Check the targets, and look for the quotes in the replies; also counts unasked quotes."""
    from clippings.checking.quote_checking import check_on_copies, readings_of_pages

    settings = store.settings
    base = settings.image_base
    ours = (one for one in clippings if _is_in_shard(one, base, options.shard))
    pages = readings_of_pages(ours, settings)
    asked = _ask(targets, store, options, pages.look)
    paths = (page for page in pages.targets if is_path(page.url))  # looked at as files
    pages.settle((*asked.links, *map(unasked_link, paths)))
    found = check_on_copies(pages, options.asking, settings, interrupted=asked.interrupted)
    return asked._replace(interrupted=found.interrupted), found.quotes, found.unasked


def _is_in_shard(clipping: Clipping, image_base: str, shard: Shard) -> bool:
    """Whether this shard checks the clipping's quotes, even on a saved copy of another host."""
    page = page_of(clipping, image_base) or clipping.url
    return bool(in_shard((Target(url=page),), shard))


def _to_report(
    quotes: "tuple[StoredQuote, ...]", options: CheckOptions, find_ignored: FindIgnored
) -> "tuple[StoredQuote, ...]":
    """The quotes that are wrong or fail the check, with ignored ones marked."""
    if not quotes:
        return ()
    from clippings.checking.quote_checking import with_ignored

    reported = tuple(quote for quote in quotes if quote.is_reported(options.fail_on))
    return with_ignored(reported, find_ignored)


def _found(quotes: "tuple[StoredQuote, ...]", options: CheckOptions) -> tuple[FoundQuote, ...]:
    return tuple(
        FoundQuote(one.id, one.field, one.place, one.match.verdict)
        for one in quotes
        if not one.is_reported(options.fail_on)
    )


def _ask(
    targets: Sequence[Target], store: Store, options: CheckOptions, on_page: OnPage | None = None
) -> Answers:
    """Check all targets; with a state file, skip those found alive recently. Raises NoNetwork."""

    def ask(asked_for: Sequence[Target], others: Iterable[Target]) -> Answers:
        answers = ask_all(asked_for, options.asking, on_page)
        known = chain(others, page_targets(store.collection))
        return unless_offline(answers, known, options.asking)

    if not options.state_file:
        answers = ask(targets, ())
        accepts = options.accepts
        return answers._replace(links=tuple(accepted(link, accepts) for link in answers.links))
    from clippings.checking.stale_links import Remembering, ask_stale  # imports json

    remembering = Remembering(options.state_file, options.fresh, read_only=options.dry_run)
    return ask_stale(targets, ask, options.accepts, remembering)


def _marked(link: CheckedLink, find_ignored: FindIgnored) -> CheckedLink:
    """Mark the uses of a link whose verdict or reason is ignored by a comment.

    What has failed for days is also ignored where its reason of today is.
    """
    failing = (link.detail, "unsure") if link.reason == FAILING_FOR_DAYS else ()
    names = (link.verdict, link.reason, *failing)
    found = [find_ignored(use.place, names) for use in link.uses]
    if not any(found):
        return link
    pairs = zip(link.uses, found, strict=True)
    return link._replace(uses=tuple(use._replace(ignored=ignored) for use, ignored in pairs))
