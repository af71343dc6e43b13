"""Checks addresses with the real engine and the real network, without pauses."""

from collections.abc import Iterable

from clippings.links.asking.check import check_links
from clippings.links.asking.manners import Manners
from clippings.links.asking.pacing import Pacing
from clippings.links.asking.patience import Patience
from clippings.links.link import CheckedLink, Target
from clippings.web.exchange import PATIENT, Limits
from clippings.web.guard import Guard
from clippings.web.session import Web

HASTY = Pacing(
    manners=Manners(at_once=64, spacing=0.0),
    patience=Patience(pauses=(0.01, 0.01, 0.01), max_wait=3.0),
    jitter=lambda: 0.0,
)
# For servers that never come to an end; all others get the time that a busy machine may need.
SHORT = Limits(header_seconds=0.8, body_seconds=0.3)


async def verdicts(
    targets: Iterable[Target],
    *,
    pacing: Pacing = HASTY,
    allow_private: Iterable[str] = ("127.0.0.0/8",),
    limits: Limits = PATIENT,
) -> dict[str, CheckedLink]:
    """The links by their addresses."""
    found: list[CheckedLink] = []
    with Web(Guard(allow_private), limits) as web:
        await check_links(tuple(targets), web.session, lambda link, _: found.append(link), pacing)
    assert len({link.url for link in found}) == len(found)
    return {link.url: link for link in found}
