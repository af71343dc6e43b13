"""From the last answer to the reason of the verdict.

Most pages are plainly there. What speaks against the others is loaded when the first of them comes.
"""

from typing import NamedTuple

from clippings.links.judging.answer_heads import announces_challenge
from clippings.links.judging.gone.soft404 import says_not_found
from clippings.links.judging.page.decoding import markup_of
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.parked.at_a_glance import may_tell_of_its_domain
from clippings.links.judging.parked.default_pages import is_default_page
from clippings.links.judging.request import Request
from clippings.links.judging.walls.login import is_login_page
from clippings.reply import Reply

_MANY = 1600  # letters; no rule but those asked here finds anything in as many and a piece


class Judgement(NamedTuple):
    """A key of REASONS, and the page if there is one."""

    reason: str
    page: Markup | None = None


def judge(request: Request, reply: Reply) -> Judgement:
    """Why an answer that is no redirect is good or bad."""
    page = markup_of(reply) if reply.body and reply.is_html else None
    asked = request.expects == "page" and not request.redirected and 200 <= reply.status < 300
    if asked and page and _is_plainly_there(reply, page):
        return Judgement("ok", page)
    from clippings.links.judging.weighing import weigh

    return Judgement(weigh(request, reply, page), page)


def _is_plainly_there(reply: Reply, page: Markup) -> bool:
    """Whether a piece begins below the heading, and no rule that heeds neither finds anything."""
    if page.letters <= _MANY or not page.begins_a_piece or announces_challenge(reply.headers):
        return False
    if is_default_page(page) or may_tell_of_its_domain(page):
        return False
    return not says_not_found(page) and not is_login_page(page)
