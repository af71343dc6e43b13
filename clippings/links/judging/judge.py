"""The reason for a verdict: most pages are plainly there, and need no more than is asked here.

The code that weighs all other answers is loaded when the first of them comes.
"""

from typing import NamedTuple

from clippings.links.judging.answer_heads import announces_challenge
from clippings.links.judging.gone.soft404 import says_not_found
from clippings.links.judging.page.decoding import markup_of
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.parked.default_pages import is_default_page
from clippings.links.judging.request import Request
from clippings.links.judging.walls.login import is_login_page
from clippings.reply import Reply


class Judgement(NamedTuple):
    """A key of `links.reasons.REASONS`, and the page if the answer holds one."""

    reason: str
    page: Markup | None = None


def judge(request: Request, reply: Reply) -> Judgement:
    """The reason for the verdict on an answer that is no redirect."""
    page = markup_of(reply) if reply.body and reply.is_html else None
    asked = request.expects == "page" and not request.redirected and 200 <= reply.status < 300
    if asked and page and _is_plainly_there(request.url, reply, page):
        return Judgement("ok", page)
    from clippings.links.judging.weighing import weigh

    return Judgement(weigh(request, reply, page), page)


def _is_plainly_there(url: str, reply: Reply, page: Markup) -> bool:
    """Whether a short page passes no gate, or a long piece is held by no rule for such."""
    if announces_challenge(reply.headers):
        return False
    if not page.is_long:
        from clippings.links.judging.gates import is_beyond_doubt
        from clippings.links.judging.not_found.asked_numbers import without_its_number

        return is_beyond_doubt(without_its_number(url, page))
    if not page.begins_a_piece:
        return False
    if is_default_page(page):
        return False
    return not says_not_found(page) and not is_login_page(page)
