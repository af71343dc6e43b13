"""The check of links on a data file: what to ask, what is remembered, accepted and ignored."""

import time
from collections import Counter
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from clippings.checking.ignoring import FindIgnored, ignored_in
from clippings.checking.link_asking import Answers, Asking, OnPage, ask_all, unless_offline
from clippings.checking.link_memory import look_back, recall, remember
from clippings.clipping import Clipping
from clippings.data_file.store import Store
from clippings.errors import ClipError
from clippings.links.checked import Checked
from clippings.links.files import look_at_file
from clippings.links.link import Link, Target
from clippings.links.policy import Accept, accepted
from clippings.links.shards import Shard, in_shard
from clippings.links.state import State, aged, remembered, seconds_of
from clippings.links.uses import gather, pages_in
from clippings.local_files import looking_from
from clippings.output import tell

if TYPE_CHECKING:
    from clippings.quotes.stored import StoredQuote


class CheckOptions(NamedTuple):
    """What to check and how; `fresh` is in seconds, `fail_on` are verdicts that are to be told.

    With `dry_run` nothing is remembered in the state file.
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
    """What was found, and whether the asking was broken off."""

    checked: Checked
    interrupted: bool = False


def check(store: Store, clippings: Sequence[Clipping], options: CheckOptions) -> LinkCheck:
    """Check these clippings of the data file; raises NoNetwork when nobody could be asked."""
    settings = store.settings
    gathered = gather(
        clippings,
        images=options.images,
        image_base=settings.image_base,
        whole=options.quotes,
    )
    targets = in_shard(gathered.targets, options.shard)
    look = looking_from(settings)
    files = [look_at_file(target, look) for target in in_shard(gathered.files, options.shard)]
    find_ignored = ignored_in(store.snapshot)
    if options.quotes:
        asked, quotes = _ask_with_quotes(targets, clippings, store, options)
    else:
        asked, quotes = _ask_stale(targets, store, options), ()
    links = sorted((*asked.links, *files), key=_line)
    checked = Checked(
        links=tuple(_marked(link, find_ignored) for link in links),
        quotes=_to_tell(quotes, options, find_ignored),
        quote_verdicts=Counter(quote.match.verdict for quote in quotes),
        unasked=len(targets) - len(asked.links),
    )
    return LinkCheck(checked, asked.interrupted)


def _ask_with_quotes(
    targets: Sequence[Target],
    clippings: Sequence[Clipping],
    store: Store,
    options: CheckOptions,
) -> "tuple[Answers, tuple[StoredQuote, ...]]":
    """Ask, and look for the quotes in the answers."""
    from clippings.checking.quote_checking import check_on_copies, readings_of_pages

    pages = readings_of_pages(one for one in clippings if _is_in_shard(one, options.shard))
    asked = _ask_stale(targets, store, options, pages.look)
    pages.settle(asked.links)
    quotes, stopped = check_on_copies(pages, options.asking, ask=not asked.interrupted)
    return asked._replace(interrupted=asked.interrupted or stopped), quotes


def _is_in_shard(clipping: Clipping, shard: Shard) -> bool:
    """Whether this part looks for its quotes, be it on the page or on a saved copy elsewhere."""
    return bool(in_shard((Target(url=clipping.url),), shard))


def _to_tell(
    quotes: "tuple[StoredQuote, ...]", options: CheckOptions, find_ignored: FindIgnored
) -> "tuple[StoredQuote, ...]":
    """Those that do not stand or are to fail, marked where they are ignored."""
    if not quotes:
        return ()
    from clippings.checking.quote_checking import with_ignored

    amiss = tuple(quote for quote in quotes if quote.is_amiss(options.fail_on))
    return with_ignored(amiss, find_ignored)


def _ask_stale(
    targets: Sequence[Target], store: Store, options: CheckOptions, on_page: OnPage | None = None
) -> Answers:
    """Ask for what was not found alive lately, and remember what is found; raises NoNetwork."""
    state = _state_before(options)
    now = time.time()
    known = {
        target.question: link
        for target in targets
        if (link := remembered(target, state, now, options.fresh)) and not target.whole
    }
    stale = [target for target in targets if target.question not in known]
    stale.sort(key=lambda target: -seconds_of(target, state))
    spare = [target for target in targets if target.question in known]
    asked = ask_all(stale, options.asking, on_page)
    asked = unless_offline(asked, chain(spare, pages_in(store.collection)), options.asking)
    new = [aged(accepted(link, options.accepts), state, now) for link in asked.links]
    if options.state_file and not options.dry_run:
        _remember(options.state_file, new, now)
    found = {one: accepted(link, options.accepts) for one, link in known.items()}
    found |= {link.question: link for link in new}
    return Answers(
        tuple(found[one.question] for one in targets if one.question in found), asked.interrupted
    )


def _state_before(options: CheckOptions) -> State:
    path = options.state_file
    if not path:
        return {}
    if options.dry_run:
        return look_back(path) if path.exists() else {}
    return recall(path)


def _remember(path: Path, links: Sequence[Link], now: float) -> None:
    try:
        remember(path, links, now)
    except ClipError as error:
        tell(f"{error}; this check is not remembered")


def _line(link: Link) -> int:
    return link.uses[0].place.line if link.uses else 0


def _marked(link: Link, find_ignored: FindIgnored) -> Link:
    """The link, its uses marked where a comment has its verdict or its reason ignored."""
    names = (link.verdict, link.reason)
    found = [find_ignored(use.place, names) for use in link.uses]
    if not any(found):
        return link
    pairs = zip(link.uses, found, strict=True)
    return link._replace(uses=tuple(use._replace(ignored=ignored) for use, ignored in pairs))
