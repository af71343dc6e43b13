"""The link with its verdict, for a target that is done."""

import re

from clippings.addresses.asked import asked_form
from clippings.links.asking.fragments import anchor_in
from clippings.links.asking.journey import Journey
from clippings.links.asking.steps import Settled
from clippings.links.link import CheckedLink, Target
from clippings.links.reasons import REASONS


def unasked_link(target: Target) -> CheckedLink:
    """The link for a target that cannot be requested."""
    is_web = re.match(r"(?i)\s*https?:", target.url)
    reason = "bad-address" if is_web else "not-web"
    verdict = REASONS[reason].verdict
    return CheckedLink(target.url, verdict, reason, uses=target.uses, expects=target.expects)


def settled_link(target: Target, journey: Journey, settled: Settled) -> CheckedLink:
    """The link for a target whose journey has come to an end."""
    reason, final, moved = settled.reason, journey.page or journey.url, ""
    if settled.missing and anchor_in(target.url) in settled.missing:
        reason = "missing-fragment"
    elif journey.hops and reason in ("ok", "image-ok"):
        moved = _new_address(journey, final)
        reason = "permanent-redirect" if moved else reason
    verdict = REASONS[reason].verdict
    tries = journey.tries if journey.seconds else 0
    seconds, hops = round(journey.seconds, 3), journey.hops
    uses, expects = target.uses, target.expects
    # Thousands of these are created, and keyword arguments would take twice as long.
    return CheckedLink(
        target.url, verdict, reason, journey.status, final, moved, tries, seconds, hops,
        uses, settled.detail, expects,
    )  # fmt: skip


def _new_address(journey: Journey, final: str) -> str:
    """The address it has moved to permanently; empty if the page there is a different one."""
    from clippings.links.judging.redirects.moves import is_front, moved_to

    permanent = moved_to(journey.hops, final)
    if not permanent or asked_form(permanent) == asked_form(journey.first):
        return ""  # a redirect to itself, for instance to set a cookie
    from clippings.links.judging.redirects.destinations import other_place  # many rules

    at_front = is_front(permanent) and not is_front(journey.first)
    return "" if at_front or other_place(journey.first, permanent) else permanent
