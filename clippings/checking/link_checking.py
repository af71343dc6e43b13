"""The check of links on a data file: what to ask, what is remembered, accepted and ignored."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from clippings.checking.ignoring import Ignored, ignoring
from clippings.checking.link_asking import Asked, ask_all
from clippings.checking.quote_checking import check_on_copies, readings_of_pages
from clippings.checking.quote_report import with_ignored
from clippings.clipping import Clipping
from clippings.data_file.safe_write import write_whole
from clippings.data_file.snapshot import Snapshot
from clippings.errors import ClipError, NoNetwork
from clippings.links.checked import Checked
from clippings.links.files import look_at_file
from clippings.links.link import Link, Target
from clippings.links.outage import is_outage
from clippings.links.patience import Patience
from clippings.links.policy import Accept, accepted
from clippings.links.reasons import REASONS
from clippings.links.shards import Shard, in_shard
from clippings.links.state import State, aged, read_state, remembered, updated, write_state
from clippings.links.uses import gather
from clippings.links.way import Way
from clippings.local_files import looking_from
from clippings.reply import Reply
from clippings.settings import Settings


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What to check and how; `fresh`, `timeout` and `max_wait` are in seconds."""

    images: bool = True
    quotes: bool = False
    shard: Shard = field(default_factory=Shard)
    state_file: Path | None = None
    fresh: float = 0.0
    accepts: tuple[Accept, ...] = ()
    allow_private: tuple[str, ...] = ()
    timeout: float = 10.0
    max_wait: float = 30.0


class Found(NamedTuple):
    """What was found, and whether the asking was broken off."""

    checked: Checked
    interrupted: bool = False


def check(
    snapshot: Snapshot, clippings: Sequence[Clipping], settings: Settings, wish: Wish
) -> Found:
    """Check these clippings of the data file; raises NoNetwork when nobody could be asked."""
    base = settings.images if "://" in settings.images else ""
    gathered = gather(clippings, images=wish.images, image_base=base, whole=wish.quotes)
    targets = in_shard(gathered.targets, wish.shard)
    look = looking_from(settings.file, settings.images)
    files = [look_at_file(target, look) for target in in_shard(gathered.files, wish.shard)]
    pages = readings_of_pages(clippings if wish.quotes else ())
    asked = _ask_stale(targets, wish, pages.look)
    pages.settle(asked.links)
    quotes, stopped = check_on_copies(pages, wish.allow_private, ask=not asked.interrupted)
    ignored = ignoring(snapshot)
    links = sorted((*asked.links, *files), key=_line)
    checked = Checked(
        links=tuple(_marked(link, ignored) for link in links),
        quotes=tuple(one for one in with_ignored(quotes, ignored) if not one.match.stands),
        unasked=len(targets) - len(asked.links),
    )
    return Found(checked, asked.interrupted or stopped)


def _ask_stale(
    targets: Sequence[Target], wish: Wish, on_page: Callable[[Link, Reply], None]
) -> Asked:
    """Ask for what was not found alive lately, and remember what is found."""
    state = _state(wish.state_file)
    now = time.time()
    known = {
        target.url: link
        for target in targets
        if (link := remembered(target, state, now, wish.fresh)) and not target.whole
    }
    stale = [target for target in targets if target.url not in known]
    asked = ask_all(
        sorted(stale, key=lambda target: -_seconds(target, state)),
        allow_private=wish.allow_private,
        way=Way(patience=Patience(max_wait=wish.max_wait)),
        timeout=wish.timeout,
        on_page=on_page,
    )
    if is_outage(asked.links) and not asked.interrupted:
        raise NoNetwork(
            f"none of {len(stale)} links could be asked: {REASONS[asked.links[0].reason].says}; "
            "look whether this machine is online"
        )
    found = {link.url: aged(accepted(link, wish.accepts), state, now) for link in asked.links}
    if wish.state_file:
        _remember(wish.state_file, updated(state, found.values(), now))
    found |= known
    return Asked(
        tuple(found[target.url] for target in targets if target.url in found), asked.interrupted
    )


def _state(path: Path | None) -> State:
    if path is None or not path.exists():
        return {}
    try:
        return read_state(path.read_text(encoding="utf-8"), str(path))
    except (OSError, UnicodeDecodeError) as error:
        raise ClipError(f"{path} cannot be read: {error}; delete it or name another") from None


def _remember(path: Path, state: State) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, write_state(state).encode())


def _seconds(target: Target, state: State) -> float:
    memory = state.get(target.url)
    return memory.seconds if memory else 0.0


def _line(link: Link) -> int:
    return link.uses[0].place.line if link.uses else 0


def _marked(link: Link, ignored: Ignored) -> Link:
    if not any(ignored(use.place, link.verdict) for use in link.uses):
        return link
    uses = tuple(replace(use, ignored=ignored(use.place, link.verdict)) for use in link.uses)
    return replace(link, uses=uses)
