"""Bot checks, which may replace any page, under any status."""

from functools import lru_cache

from clippings.addresses import host_of, path_of
from clippings.links.judging.answer_heads import announces_challenge
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.page.headings import goes_on_from
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import lowered, unquoted_words
from clippings.links.judging.page.word_tables import holds_one_of
from clippings.links.judging.pieces.piece import is_headed_alone, is_of_a_work
from clippings.links.judging.walls.challenge_words import (
    A_LINE,
    BRIEF_SAYINGS,
    DOUBTED,
    DOUBTS,
    IN_GATES,
    IN_SAYINGS,
    LINED_MARKS,
    PLAIN_MARKS,
    SAYINGS,
    SCRIPTS,
    TITLES,
    TITLES_BEGIN,
    TITLES_END,
)
from clippings.links.judging.walls.guards import (
    asks_who_we_are,
    holds_us_up,
    shuts_the_door,
    tells_of_else,
)
from clippings.links.judging.walls.wall_namesakes import (
    is_namesake_of_wall,
    is_text_about_walls,
)
from clippings.reply import Reply

# Characters; a page that is about such things, or only guards its forms, has more.
_FEW_WORDS = 1300
_A_NOTICE = 600
_A_PIECE = 300  # of these, in sentences
_HARDLY_ANY = 250
_SEVERAL = 3  # fields; a login with a check has two
# Metadata of application shells; a bot check has none, as nobody is to share or find it.
_SHOWN_ELSEWHERE = (
    'property="og:', "property='og:", "property=og:", 'rel="canonical', 'rel="manifest',
    "apple-touch-icon",
)  # fmt: skip
# Elements for a check. Many applications load a script for one, but few name it like this.
_GATE = r"(?i)<[^<>]*(?:captcha|turnstile|friendly-challenge)"
_LETTER_BOX = r"""<textarea\b|<input\b[^<>]*type\s*=\s*["']?(?:email|tel)\b"""
_FIELD = (
    r"""<(?:textarea|select|input(?![^<>]*\btype\s*=\s*["']?(?:hidden|submit|button|image|checkbox)))"""
    r"""\b(?![^<>]*captcha)"""
)
_GATEKEEPER = r"""<script\b[^<>]{0,200}\bsrc=[^<>]{0,200}challenge(?:\.min)?\.js\b"""
_LOADED_AGAIN = ("location.reload", "location.href", "location.replace", "location =")
_SENT_OFF = (
    r"\bdocument\.\w+(?:\[[^\]]{0,99}\]|\.\w+|\([^)]{0,99}\))*\.submit\("
    r"|\bonload\b[^<>]{0,999}\.submit\("
)
_FORM = r"""<form\b[^<>]*\bmethod\s*=\s*["']?post\b"""
_HIDDEN_FIELD = r"""<input\b[^<>]*type\s*=\s*["']?hidden"""
_ADDRESS = (
    r"(?i)/(?:(?:validate|solve|check|chk|show|re|h|site|bot|sg)?[-_]?captcha"
    r"(?:[-_]?(?:form|page|check))?|sorry/index|cp_challenge|challenge|bot-?check|human-?check"
    r"|are-you-human)"
    r"(?:\.\w{2,4})?/?$"
)
_HOSTS = ("validate.perfdrive.com", "geo.captcha-delivery.com", "challenges.cloudflare.com")


def is_challenge_address(url: str) -> bool:
    """Whether the path is that of a bot check."""
    return host_of(url) in _HOSTS or bool(compiled(_ADDRESS).search(path_of(url)))


def is_challenge(reply: Reply, page: Markup | None) -> bool:
    """Whether the answer is a bot check; a title alone is enough only under a refusing status."""
    if announces_challenge(reply.headers):
        return True
    if page is None:
        return False
    refused = not 200 <= reply.status < 300
    if refused and any(map(is_challenge_title, page.title_parts)):
        return True
    if page.is_long or page.letters > _FEW_WORDS:
        if not is_headed_alone(page, _announces_a_check):
            return False
        return not is_text_about_walls(page)
    if not _asks(page, reply.status) or page.is_article or page.is_signed:
        return False
    return not is_namesake_of_wall(page)


def _asks(page: Markup, status: int) -> bool:
    if page.has_any(PLAIN_MARKS) or ("_" in page.folded and page.has_any(LINED_MARKS)):
        return True
    if not _says_in_words(page) or _is_headed_otherwise(page, status):
        return False
    return not is_text_about_walls(page)


def _says_in_words(page: Markup) -> bool:
    if page.letters > _A_NOTICE:
        return is_headed_alone(page, _announces_a_check)
    titled = is_challenge_title(page.heading) or _is_titled_so(page, page.title)
    if titled and page.letters_in_sentences <= _A_PIECE and not is_of_a_work(page):
        return True
    return holds_us_up(page) or _is_notice(page)


def _is_headed_otherwise(page: Markup, status: int) -> bool:
    """Whether the heading says "not found", so that the check only guards a form beside it."""
    least = Certainty.VAGUELY if status in (404, 410) else Certainty.BY_NUMBER
    return any(certainty_in(it) >= least for it in (page.heading, *page.title_parts))


def _is_notice(page: Markup) -> bool:
    """Whether a short page shows signs of a check that longer pages may show as well."""
    said = may_announce_a_check(page.plain) and _announces_a_check(page.words)
    if page.letters > _HARDLY_ANY:
        return said and not (tells_of_else(page) or _asks_for_much(page))
    titled = any(_is_titled_so(page, part) for part in page.title_parts)
    if titled or said or any(map(page.words.lower().__contains__, BRIEF_SAYINGS)):
        return True
    held_back = asks_who_we_are(page) or _is_held_back_by_scripts(page)
    return held_back and not any(map(certainty_in, (*page.title_parts, *page.blocks)))


def _asks_for_much(page: Markup) -> bool:
    """Whether the page is a form of several fields, which the check only guards."""
    return len(compiled(_FIELD).findall(page.folded)) >= _SEVERAL


def _is_titled_so(page: Markup, part: str) -> bool:
    if not is_challenge_title(part) or is_of_a_work(page):
        return False
    return not goes_on_from(part, page.heading)


def _is_held_back_by_scripts(page: Markup) -> bool:
    if page.letters > A_LINE or page.has_any(_SHOWN_ELSEWHERE):
        return False
    return _is_guarded(page) or _goes_on_by_itself(page)


def _is_guarded(page: Markup) -> bool:
    if not page.has_any(IN_GATES) or page.letters_in_sentences:
        return False
    if compiled(_LETTER_BOX).search(page.folded):
        return False
    if page.has_any(SCRIPTS) or compiled(_GATEKEEPER).search(page.folded):
        return True
    return bool(compiled(_GATE).search(page.shown))


def may_announce_a_check(plain: str) -> bool:
    """Whether a text in lower case contains a word of the phrases for a check."""
    if holds_one_of(plain, IN_SAYINGS):
        return True
    return "you" in plain and any(map(plain.__contains__, DOUBTED))


def _announces_a_check(text: str) -> bool:
    words = lowered(text).replace("you're", "you are").replace("you've", "you have")
    said = unquoted_words(words)
    doubts = any(map(said.__contains__, DOUBTED)) and compiled(DOUBTS).search(said)
    return bool(doubts) or any(map(said.__contains__, SAYINGS))


def _goes_on_by_itself(page: Markup) -> bool:
    """Whether a script sets a cookie and reloads the page, or submits a form of hidden fields."""
    if "<a " in page.folded:
        return False  # links lead to other pages
    if "document.cookie" in page.folded and page.has_any(_LOADED_AGAIN):
        return True
    sent = ".submit(" in page.folded and compiled(_SENT_OFF).search(page.folded)
    form = sent and compiled(_FORM).search(page.folded)
    return bool(form and compiled(_HIDDEN_FIELD).search(page.folded[form.end() :]))


@lru_cache(maxsize=64)
def is_challenge_title(part: str) -> bool:
    """Whether a title, or a part of one, is that of a bot check."""
    part = lowered(part).rstrip(" .…!?:")
    if part in TITLES or part.startswith(TITLES_BEGIN) or part.endswith(TITLES_END):
        return True
    return shuts_the_door(part)
