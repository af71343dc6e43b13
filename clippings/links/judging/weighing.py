"""Judges an answer whose page is not plainly there, by the surest evidence first.

A bot check is believed under any status. Then come the status, the end of the redirects, the state
of the body, and last, by the rules in `rules`, what the page says.
"""

from clippings.links.judging.answer_heads import reason_of
from clippings.links.judging.not_found.asked_numbers import without_its_number
from clippings.links.judging.page.decoding import markup_of
from clippings.links.judging.page.feeds import holds_entries
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.plain_answers import page_of_line, reason_of_plain
from clippings.links.judging.redirects.destinations import other_place
from clippings.links.judging.request import Request
from clippings.links.judging.rules import reason_of_page, speaks_of_absence
from clippings.links.judging.walls.challenge import is_challenge
from clippings.links.judging.walls.hot_links import says_no_hot_links
from clippings.links.judging.walls.login import is_login_page
from clippings.links.judging.walls.refusing import says_it_refuses
from clippings.reply import Reply

_CUT_SHORT = {"cut": "cut-body", "slow": "timeout"}
_BODILESS = (204, 205, 304)
_GONE = ("not-found", "gone")
_MAY_BE_WALLS = ("odd-status", "server-error", *_GONE)


def weigh(request: Request, reply: Reply, page: Markup | None) -> str:
    """The reason for the verdict on an answer that is no redirect; `page` is its page, if any."""
    page = page or page_of_line(reply)
    led_to = other_place(request.url, reply.url) if request.redirected else ""
    if led_to == "challenge" or is_challenge(reply, page):
        return "challenge"
    if not (200 <= reply.status < 300 or reply.status in (300, 304)):
        return _of_refusal(reply.status, page)
    if led_to:
        return led_to
    if not reply.body and reply.end != "whole":
        return _CUT_SHORT.get(reply.end, "cut-body")
    if request.expects == "image":
        return _of_image(reply, page)
    return _of_page(request, reply, page)


def _of_refusal(status: int, page: Markup | None) -> str:
    reason = reason_of(status)
    walls = reason in _MAY_BE_WALLS and page and says_it_refuses(page)
    if walls and reason in _GONE and page and speaks_of_absence(page):
        return reason
    return "forbidden" if walls else reason


def _of_page(request: Request, reply: Reply, page: Markup | None) -> str:
    if not reply.body.strip() and reply.status not in _BODILESS:
        return "empty-page"
    if reply.end == "garbled":
        return "ok"
    if page is None:
        return reason_of_plain(reply)
    if holds_entries(page):
        return "ok"
    page = page if request.redirected else without_its_number(request.url, page)
    return reason_of_page((request.url, reply.url), page)


def _of_image(reply: Reply, page: Markup | None) -> str:
    if reply.status == 304 or (reply.body and reply.end == "garbled"):
        return "image-ok"
    if not reply.body:
        return "empty-image"
    from clippings.images import look_at_image  # only for lists with pictures

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
