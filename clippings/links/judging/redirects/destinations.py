"""Redirects that end at another page than the one asked for."""

from clippings.addresses import last_segment, path_of
from clippings.links.judging.parked.markets import is_market
from clippings.links.judging.redirects.consent_addresses import is_consent_address
from clippings.links.judging.redirects.list_pages import leads_to_list
from clippings.links.judging.redirects.moves import leads_to_front
from clippings.links.judging.redirects.not_found_addresses import is_not_found_address
from clippings.links.judging.redirects.placeholders import is_placeholder_address
from clippings.links.judging.walls.challenge import is_challenge_address
from clippings.links.judging.walls.hot_links import is_hot_link_address
from clippings.links.judging.walls.login import is_login_address, is_login_itself


def other_place(first: str, final: str) -> str:
    """The reason why `final` is not the page asked for; `""` if it may be."""
    if is_market(final) and not is_market(first):
        return "parked-domain"
    if last_segment(path_of(first)) != last_segment(path_of(final)) and (
        reason := _named_otherwise(first, final)
    ):
        return reason
    if leads_to_front(first, final):
        return "front-page"
    return "list-page" if leads_to_list(first, final) else ""


def _named_otherwise(first: str, final: str) -> str:
    if is_challenge_address(final):
        return "challenge"
    if is_login_address(final) and not is_login_itself(first):
        return "login-redirect"
    if is_consent_address(first, final):
        return "consent-page"
    if is_hot_link_address(final):
        return "hot-link-wall"
    gone = is_not_found_address(final) or is_placeholder_address(final)
    return "not-found-page" if gone else ""
