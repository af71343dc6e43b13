"""Whether a page may tell of its domain at all: most pages hold nothing of what those say.

What `parked_words` and `for_sale` find holds one of these: to add a saying, see that it does.
"""

import re

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import lowered

_HARDLY_ANY = 800  # letters, over which no mark is believed
_A_NOTICE = 600  # over which nothing is said but in titles and headings
_A_LINE = 300
_HARDLY_A_LINE = 120
_IN_MARKS = (
    ".com", "park", "adblockkey", "d38psrni17bvxu", "first and best", "lander_system", "/domains/",
)  # fmt: skip
_IN_NOTICES = (
    "dom", "site", "account", "owner", "nstal", "suspen", "sospeso", "gesperrt", "zawieszone",
    "unavailable", "one step left", "no such app", "project not", "default ", "test page",
    "welcome to ", "web station", "iis", "why am i", "all set to", "caddy works", "apache is",
    "by plesk", "webseite", "future home", "hier entsteht", "parker", "ed page", "verkkotunnu",
)  # fmt: skip
# Where there are other letters than ASCII's. The first stands for the name of the domain.
_IN_OTHERS = (
    "⌂", "internetpräsenz", "›", "ホームページ", "домен", "сайт", "ドメイン", "域名", "網域",
    "דומיין", "도메인", "النطاق", "alan adı", "tên miền",
)  # fmt: skip
_IN_A_LINE = (
    "it works", " soon", "constru", "costru", "allesti", "budowie", "przygotowaniu", "im aufbau",
    "in aanbouw", "připravují", "related ", "sponsored ", "準備中",
)  # fmt: skip
_IN_NAMES = r"\.\w"


def may_tell_of_its_domain(page: Markup) -> bool:
    """Whether a page holds anything of what those hold that do."""
    if page.letters <= _HARDLY_ANY and page.has_any(_IN_MARKS):
        return True
    heading = lowered(page.heading)
    leads = f"{lowered(page.title)}\n{heading}"
    said = leads if page.letters > _A_NOTICE else f"{page.plain}\n{heading}"
    if may_be_a_notice(said) or re.search(_IN_NAMES, said):
        return True
    if page.letters > _A_LINE:
        return False
    return may_be_a_line(leads if page.letters > _HARDLY_A_LINE else said)


def may_be_a_notice(said: str) -> bool:
    """Whether a text in lower case holds anything of a notice that does not name the domain."""
    if any(map(said.__contains__, _IN_NOTICES)):
        return True
    return not said.isascii() and any(map(said.__contains__, _IN_OTHERS))


def may_be_a_line(said: str) -> bool:
    """Whether it holds anything of what is said before a site is there."""
    return any(map(said.__contains__, _IN_A_LINE))
