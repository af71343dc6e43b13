"""What speaks for and against a page that is not plainly there: all the rules, the surest first.

Who asks whether we are human is believed under any status. Then come the status, where redirects
led, what became of the body; then what the page says, what its domain is for, and whom it lets in.
"""

from clippings.links.judging.answer_heads import reason_of
from clippings.links.judging.failing.error_pages import says_it_fails
from clippings.links.judging.gone.absent import says_it_is_absent
from clippings.links.judging.gone.closed_services import says_it_closed
from clippings.links.judging.gone.plain_answers import says_not_found_plainly
from clippings.links.judging.gone.soft404 import says_not_found, speaks_of_not_found
from clippings.links.judging.gone.videos import says_video_removed
from clippings.links.judging.gone.withdrawn import says_it_was_withdrawn
from clippings.links.judging.not_found.asked_numbers import without_its_number
from clippings.links.judging.page.decoding import markup_of
from clippings.links.judging.page.emptiness import is_empty
from clippings.links.judging.page.feeds import holds_entries
from clippings.links.judging.page.hidden import without_hidden
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.parked.parked import is_parked
from clippings.links.judging.pieces.explanations import explains_trouble
from clippings.links.judging.pieces.quoted import without_quoted
from clippings.links.judging.pieces.reports import is_reported
from clippings.links.judging.redirects.destinations import other_place
from clippings.links.judging.request import Request
from clippings.links.judging.walls.age_gates import asks_for_our_age
from clippings.links.judging.walls.challenge import is_challenge
from clippings.links.judging.walls.consent import asks_for_consent
from clippings.links.judging.walls.hot_links import says_no_hot_links
from clippings.links.judging.walls.login import is_called_login, is_login_itself, is_login_page
from clippings.links.judging.walls.members import asks_to_log_in, tells_what_for
from clippings.links.judging.walls.passwords import asks_for_a_password
from clippings.links.judging.walls.rate_limits import says_too_much_was_asked
from clippings.links.judging.walls.refusing import says_it_refuses
from clippings.links.judging.walls.sign_up import asks_to_sign_up, is_sign_up_itself
from clippings.links.judging.walls.waiting_rooms import is_waiting_room
from clippings.links.judging.walls.withheld import is_withheld
from clippings.reply import Reply

_CUT_SHORT = {"cut": "cut-body", "slow": "timeout"}
_BODILESS = (204, 205, 304)
_GONE = ("not-found", "gone")
_MAY_BE_WALLS = ("odd-status", "server-error", *_GONE)
# What a page may say in the place of what was asked for.
_SAID = (
    (is_withheld, "withheld-here"),
    (says_not_found, "soft-404"),
    (says_it_is_absent, "soft-404"),
    (says_it_closed, "soft-404"),
    (says_it_was_withdrawn, "soft-404"),
    (says_video_removed, "soft-404"),
    (says_it_refuses, "forbidden"),
    (says_too_much_was_asked, "rate-limited"),
    (is_waiting_room, "waiting-room"),
    (says_it_fails, "error-page"),
)
_EXPLAINED = ("soft-404", "error-page", "rate-limited")  # on pages that are called so
# Who asks for a login, and which addresses ask for nothing but that.
_DOORS = (
    (is_login_page, is_login_itself),
    (asks_to_log_in, is_login_itself),
    (asks_to_sign_up, is_sign_up_itself),
    (asks_for_a_password, is_login_itself),
)


def weigh(request: Request, reply: Reply, page: Markup | None) -> str:
    """Why an answer that is no redirect is good or bad; `page` is what it holds, if it is one."""
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
    if walls and reason in _GONE and page and _speaks_of_absence(page):
        return reason
    return "forbidden" if walls else reason


def _speaks_of_absence(page: Markup) -> bool:
    return speaks_of_not_found(page) or says_it_is_absent(page)


def _of_page(request: Request, reply: Reply, page: Markup | None) -> str:
    if not reply.body.strip() and reply.status not in _BODILESS:
        return "empty-page"
    if reply.end == "garbled":
        return "ok"
    if page is None:
        return "soft-404" if says_not_found_plainly(reply) else "ok"
    if holds_entries(page):
        return "ok"
    page = page if request.redirected else without_its_number(request.url, page)
    if reason := _said_by(page):
        return reason
    if is_parked((request.url, reply.url), page):
        return "parked-domain"
    for asks, is_itself in _DOORS:
        if asks(page) and asks(without_hidden(page)):
            return "ok" if is_itself(request.url) else "login-page"
    if asks_for_our_age(page) and asks_for_our_age(without_hidden(page)):
        return "age-gate"
    if asks_for_consent(reply.url, page) and asks_for_consent(reply.url, without_hidden(page)):
        return "consent-page"
    return "empty-page" if is_empty(page) and page.end == "whole" else "ok"


def _said_by(page: Markup) -> str:
    """What it says to its readers in its own words, and does not explain to them."""
    for says, reason in _SAID:
        shown = says(page) and says(without_quoted(without_hidden(page)))
        told_of = shown and reason in _EXPLAINED and _is_told_of(page)
        if shown and not told_of:
            return "login-page" if reason == "soft-404" and _shows_a_login(page) else reason
    return ""


def _is_told_of(page: Markup) -> bool:
    return explains_trouble(page) or is_reported(page)


def _shows_a_login(page: Markup) -> bool:
    """Whether its words are those of a login, and only its markup speaks of what is not there."""
    if _speaks_of_absence(page):
        return False
    says_so = any(map(is_called_login, (page.title, page.heading)))
    says_so = says_so or any(map(tells_what_for, page.blocks))
    return (says_so and is_login_page(page)) or asks_to_log_in(page)


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
