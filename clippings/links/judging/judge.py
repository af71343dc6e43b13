"""From the last answer to the reason of the verdict."""

from typing import NamedTuple

from clippings.addresses import host_of, last_name, path_of
from clippings.links.judging.challenge import is_challenge, is_challenge_address
from clippings.links.judging.failing import says_it_fails
from clippings.links.judging.hidden import without_hidden
from clippings.links.judging.hot_links import is_hot_link_address, says_no_hot_links
from clippings.links.judging.lists import leads_to_list
from clippings.links.judging.login import is_login_address, is_login_itself, is_login_page
from clippings.links.judging.page_markup import Markup, is_html, markup_of
from clippings.links.judging.parked import is_market, is_parked
from clippings.links.judging.plain_answers import says_not_found_plainly
from clippings.links.judging.redirects import leads_to_front
from clippings.links.judging.refusing import says_it_refuses
from clippings.links.judging.soft404 import (
    is_not_found_address,
    says_not_found,
    speaks_of_not_found,
)
from clippings.links.judging.stand_ins import is_stand_in_address
from clippings.links.judging.videos import says_video_removed
from clippings.links.judging.waiting import is_waiting_room
from clippings.links.judging.withheld import is_withheld
from clippings.links.link import Expects
from clippings.reply import Reply

_BY_STATUS = {
    401: "login-required",
    402: "payment-required",
    403: "forbidden",
    404: "not-found",
    407: "proxy-login",
    410: "gone",
    418: "bots-refused",
    429: "rate-limited",
    451: "legal-reasons",
    999: "bots-refused",  # LinkedIn
}
_GONE = ("not-found", "gone")
_MAY_BE_WALLS = ("odd-status", "server-error", *_GONE)
_CUT_SHORT = {"cut": "cut-body", "slow": "timeout"}
# Who say 401 of videos that are there and may not be shown elsewhere, and 403 of private ones.
_NOT_EMBEDDED = ("www.youtube.com",)
_BODILESS = (204, 205, 304)
# What a page may say in the place of what was asked for.
_SAID = (
    (is_withheld, "withheld-here"),
    (says_not_found, "soft-404"),
    (says_video_removed, "soft-404"),
    (says_it_refuses, "forbidden"),
    (is_waiting_room, "waiting-room"),
    (says_it_fails, "error-page"),
)


class Request(NamedTuple):
    """What was asked for: the first address of the chain, and what is expected there."""

    url: str
    expects: Expects = "page"
    redirected: bool = False


class Judgement(NamedTuple):
    """A key of REASONS, and the page if there is one."""

    reason: str
    page: Markup | None = None


def judge(request: Request, reply: Reply) -> Judgement:
    """Why an answer that is no redirect is good or bad."""
    page = markup_of(reply) if reply.body and is_html(reply) else None
    led_to = stands_in_its_place(request.url, reply.url) if request.redirected else ""
    if led_to == "challenge" or is_challenge(reply, page):
        return Judgement("challenge", page)
    if not (200 <= reply.status < 300 or reply.status in (300, 304)):
        return Judgement(_of_refusal(reply.status, page), page)
    if led_to:
        return Judgement(led_to, page)
    if not reply.body and reply.end != "whole":
        return Judgement(_CUT_SHORT.get(reply.end, "cut-body"), page)
    if request.expects == "image":
        return Judgement(_of_image(reply, page), page)
    return Judgement(_of_page(request, reply, page), page)


def judge_oembed(reply: Reply) -> str:
    """What a site says when it is asked how one of its videos is to be embedded."""
    if reply.status in (400, 404, 410):
        return "video-removed"
    if reply.status == 401 and host_of(reply.url) in _NOT_EMBEDDED:
        return "video-ok"
    return "video-ok" if 200 <= reply.status < 300 else _of_status(reply.status)


def _of_status(status: int) -> str:
    default = "server-error" if 500 <= status < 600 else "odd-status"
    return _BY_STATUS.get(status, default)


def _of_refusal(status: int, page: Markup | None) -> str:
    reason = _of_status(status)
    walls = reason in _MAY_BE_WALLS and page and says_it_refuses(page)
    if walls and reason in _GONE and page and speaks_of_not_found(page):
        return reason
    return "forbidden" if walls else reason


def stands_in_its_place(first: str, final: str) -> str:
    """Why the address reached is not that of the page asked for; `""` when it may well be."""
    if is_market(final) and not is_market(first):
        return "parked-domain"
    if last_name(path_of(first)) != last_name(path_of(final)) and (
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
    if is_hot_link_address(final):
        return "hot-link-wall"
    gone = is_not_found_address(final) or is_stand_in_address(final)
    return "not-found-page" if gone else ""


def _of_page(request: Request, reply: Reply, page: Markup | None) -> str:
    if not reply.body.strip() and reply.status not in _BODILESS:
        return "empty-page"
    if reply.end == "garbled":
        return "ok"
    if page is None:
        return "soft-404" if says_not_found_plainly(reply) else "ok"
    for says, reason in _SAID:
        if says(page) and says(without_hidden(page)):
            return reason
    if is_parked((request.url, reply.url), page):
        return "parked-domain"
    login = is_login_page(page) and is_login_page(without_hidden(page))
    if login and not is_login_itself(request.url):
        return "login-page"
    return "empty-page" if page.is_empty and page.end == "whole" else "ok"


def _of_image(reply: Reply, page: Markup | None) -> str:
    if reply.status == 304 or (reply.body and reply.end == "garbled"):
        return "image-ok"
    if not reply.body:
        return "empty-image"
    from clippings.images import look_at_image  # which lists without pictures do without

    state = look_at_image(reply.body, whole=reply.end != "capped")
    if state == "image":
        return "image-ok"
    if state == "broken":
        return _CUT_SHORT.get(reply.end, "broken-image")
    if page and is_login_page(page):
        return "login-page"
    text = page or markup_of(reply)
    if says_no_hot_links(text.words or text.text):
        return "hot-link-wall"
    return "not-an-image"
