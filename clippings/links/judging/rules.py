"""What a page may say instead of what was asked for: all rules, in the order they are tried.

The first rule that holds gives the reason, so the surest come first. To add one: a line in _RULES.
"""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import Literal, NamedTuple

from clippings.links.judging.failing.error_pages import says_it_fails
from clippings.links.judging.gone.absent import says_it_is_absent
from clippings.links.judging.gone.closed_hosts import says_a_host_closed
from clippings.links.judging.gone.closed_services import says_it_closed
from clippings.links.judging.gone.empty_folders import lists_no_file
from clippings.links.judging.gone.empty_searches import found_nothing
from clippings.links.judging.gone.ended_publications import says_a_publication_ended
from clippings.links.judging.gone.numbered import is_numbered_and_leads_home
from clippings.links.judging.gone.soft404 import says_not_found, speaks_of_not_found
from clippings.links.judging.gone.videos import says_video_removed
from clippings.links.judging.gone.withdrawn import says_it_was_withdrawn
from clippings.links.judging.page.emptiness import is_empty
from clippings.links.judging.page.empty_layouts import is_empty_layout
from clippings.links.judging.page.hidden import without_hidden
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.parked.parked import is_parked
from clippings.links.judging.pieces.about_trouble import is_about_trouble
from clippings.links.judging.pieces.episodes import is_episode
from clippings.links.judging.pieces.forms import is_laid_out_as_a_work
from clippings.links.judging.pieces.handbooks import is_handbook
from clippings.links.judging.pieces.quoted import without_quoted
from clippings.links.judging.pieces.telling import tells_of_something
from clippings.links.judging.redirects.list_pages import may_ask_for_search
from clippings.links.judging.redirects.moves import is_front
from clippings.links.judging.walls.age_gates import asks_for_our_age
from clippings.links.judging.walls.consent import asks_for_consent
from clippings.links.judging.walls.legal_blocks import is_blocked_by_law
from clippings.links.judging.walls.login import is_called_login, is_login_itself, is_login_page
from clippings.links.judging.walls.members import asks_to_log_in, tells_what_for
from clippings.links.judging.walls.old_browsers import asks_for_another_browser
from clippings.links.judging.walls.passwords import asks_for_a_password
from clippings.links.judging.walls.rate_limits import says_too_much_was_asked
from clippings.links.judging.walls.refusing import says_it_refuses
from clippings.links.judging.walls.sign_up import asks_to_sign_up, is_sign_up_itself
from clippings.links.judging.walls.waiting_rooms import is_waiting_room
from clippings.links.judging.walls.wall_namesakes import is_text_about_walls
from clippings.links.judging.walls.withheld import is_withheld


class _Views:
    """A page as it was sent, as a reader sees it, and in its own words; each is parsed once."""

    def __init__(self, page: Markup) -> None:
        self.sent = page

    @cached_property
    def shown(self) -> Markup:
        """The page without hidden elements."""
        return without_hidden(self.sent)

    @cached_property
    def own(self) -> Markup:
        """The page without hidden elements, quotations and lists of other things."""
        return without_quoted(self.shown)


class _Rule(NamedTuple):
    """What to look for in a page, and the reason for the verdict where it is found.

    It must be found in the page as it was sent, which is cheap to ask, and then again in the view
    that `on` names. A page of which `unless` is true is passed on to the next rule. An address of
    which `asked_for` is true asks for just such a page, so the verdict is "ok".
    """

    finds: Callable[..., bool]  # takes the page; `by_address`, the addresses and the page
    reason: str
    on: Literal["sent", "shown", "own"]
    unless: Callable[[Markup], bool] | None = None
    asked_for: Callable[[str], bool] | None = None
    by_address: bool = False


def _is_no_notice(page: Markup) -> bool:
    """Whether the page is an article about such messages, or explains them."""
    return is_about_trouble(page) or is_handbook(page)


def _asks_nothing(page: Markup) -> bool:
    """Whether the text tells of something or explains it, so that it cannot ask for anything."""
    return tells_of_something(page) or is_handbook(page)


def _is_text_or_work(page: Markup) -> bool:
    """Whether the page is a text about walls or about something else, or a work."""
    return is_text_about_walls(page) or is_laid_out_as_a_work(page) or is_episode(page)


def _asks_for_consent(urls: Sequence[str], page: Markup) -> bool:
    return asks_for_consent(urls[-1], page)


def _shows_its_layout_alone(urls: Sequence[str], page: Markup) -> bool:
    return is_empty_layout(page) and not is_front(urls[-1])


_RULES = (
    _Rule(is_withheld, "withheld-here", "own", unless=_is_no_notice),
    _Rule(is_blocked_by_law, "legal-reasons", "own"),
    _Rule(found_nothing, "soft-404", "own", unless=is_about_trouble, asked_for=may_ask_for_search),
    _Rule(says_not_found, "soft-404", "own", unless=is_about_trouble),
    _Rule(is_numbered_and_leads_home, "soft-404", "own", unless=is_about_trouble),
    _Rule(says_it_is_absent, "soft-404", "own", unless=is_about_trouble),
    _Rule(says_it_closed, "soft-404", "own", unless=is_about_trouble),
    _Rule(says_a_host_closed, "soft-404", "own", unless=is_about_trouble),
    _Rule(says_a_publication_ended, "soft-404", "own", unless=is_about_trouble),
    _Rule(says_it_was_withdrawn, "soft-404", "own", unless=is_about_trouble),
    _Rule(says_video_removed, "soft-404", "own", unless=_is_no_notice),
    _Rule(says_too_much_was_asked, "rate-limited", "own", unless=_is_no_notice),
    _Rule(says_it_refuses, "forbidden", "own", unless=_is_text_or_work),
    _Rule(asks_for_another_browser, "forbidden", "own", unless=_is_no_notice),
    _Rule(is_waiting_room, "waiting-room", "own", unless=_is_no_notice),
    _Rule(is_parked, "parked-domain", "sent", unless=is_login_page, by_address=True),
    _Rule(says_it_fails, "error-page", "own", unless=_is_no_notice),
    _Rule(is_login_page, "login-page", "shown", asked_for=is_login_itself),
    _Rule(
        asks_to_log_in,
        "login-page",
        "shown",
        unless=_asks_nothing,
        asked_for=is_login_itself,
    ),
    _Rule(asks_to_sign_up, "login-page", "shown", asked_for=is_sign_up_itself),
    _Rule(asks_for_a_password, "login-page", "shown", asked_for=is_login_itself),
    _Rule(asks_for_our_age, "age-gate", "shown", unless=_asks_nothing),
    _Rule(_asks_for_consent, "consent-page", "shown", unless=_asks_nothing, by_address=True),
    _Rule(lists_no_file, "empty-page", "sent"),
    _Rule(is_empty, "empty-page", "sent"),
    _Rule(_shows_its_layout_alone, "empty-page", "sent", by_address=True),
)


def reason_of_page(urls: Sequence[str], page: Markup) -> str:
    """The reason for the verdict on a page asked for at the first of `urls`, found at the last."""
    views = _Views(page)
    rule = next((rule for rule in _RULES if _holds(rule, urls, views)), None)
    if rule is None or (rule.asked_for and rule.asked_for(urls[0])):
        return "ok"
    if rule.reason == "soft-404" and _shows_a_login(page):
        return "login-page"
    return rule.reason


def _holds(rule: _Rule, urls: Sequence[str], views: _Views) -> bool:
    finds = partial(rule.finds, urls) if rule.by_address else rule.finds
    if not finds(views.sent):
        return False
    if rule.on != "sent" and not finds(views.shown if rule.on == "shown" else views.own):
        return False
    return not (rule.unless and rule.unless(views.sent))


def _shows_a_login(page: Markup) -> bool:
    """Whether the text is that of a login, and "not found" stands in the markup alone."""
    if speaks_of_absence(page):
        return False
    says_so = any(map(is_called_login, (page.title, page.heading)))
    says_so = says_so or any(map(tells_what_for, page.blocks))
    return (says_so and is_login_page(page)) or asks_to_log_in(page)


def speaks_of_absence(page: Markup) -> bool:
    """Whether the page says, however vaguely, that something is missing."""
    return speaks_of_not_found(page) or says_it_is_absent(page)
