"""A line beside the day that can hardly be but a name, though it is not a common one."""

import re
from collections.abc import Iterator

from clippings.folding import folded
from clippings.page.headline import Heading
from clippings.page.others import is_other_person
from clippings.page.seen_line import seen_line
from clippings.page.site import SEPARATOR
from clippings.page.walk import Page
from clippings.page.written_days import dated_line
from clippings.person_names.names import is_person

# Here labels have a capital at their beginning and no further one, but for names.
_IN_SMALL_LETTERS = (
    "bg ca cs da el es et fi fr gl hr hu it lt lv mk nb nl nn no pl pt ro ru sk sl sr sv uk"
)
_NAME = re.compile(r"[^\W\d_a-zß-ÿ][^\W\d_]+(?:[ '’-][^\W\d_]+){1,4}")
# With these begin names of places and stations that have two words, and a name in another case.
_NO_NAME = re.compile(
    r"(?i)(?:l[aeo]s?|el|san|santa|santo|s[ãa]o|sainte?|sint|st|rio|porto?|puerto|villa|vila|ville"
    r"|new|nova|nov[áéý]|now[aey]|star[áéýaey]|bad|monte?|nord|sud|süd|sør|syd|vest|øst|öst|norra"
    r"|södra|ciudad|cidade|costa|gran|radio|tele|του|της|των|новы[йе]|нов[аоі]|стар(?:ый|ая|і)"
    r"|reggio|torre|sesto|ascoli|vibo|massa|banja|velika|veliko|jelenia|zielona|gorzów|ostrów"
    r"|piotrków|tomaszów|bielsko|česk[áéý]|karlovy|ústí|hradec|jablonec|banská|spišská|liptovský"
    r"|dolný|baia|târgu|satu|râmnicu|piatra|alba|turnu|стара|велико|горна|усть|белая|красный"
    r"|радио|ан[οω]|αγί[αο]ς?|άγιος|νέ[αο]ς?"
    r"|(?:север|юж|восточ|запад|ниж|верх|велик|крив)\w+)[ '’-]"
    r"|.* (?:league|liga|cup|ambiente|unidos|latina|gerais|grosso|staten|zjednoczone)$"
)


def names_by_date(page: Page, heading: Heading, lang: str) -> Iterator[tuple[str, ...]]:
    """The one such line right over or under the first day by the headline.

    What is a link, a part of the title or told of in the piece is something else.
    """
    if not lang or lang[:2].lower() not in _IN_SMALL_LETTERS.split():
        return
    names = {line for line in _beside(heading, lang) if _can_be_name(line)}
    own = [name for name in names if _stands_apart(name, page)]
    if len(names) == 1 and own and not is_other_person(own[0], page, heading):
        yield (own[0],)


def _beside(heading: Heading, lang: str) -> tuple[str, ...]:
    at = dated_line(heading.under, lang)
    return heading.under[max(0, at - 2) : at + 2] if at is not None else ()


def _can_be_name(line: str) -> bool:
    return bool(_NAME.fullmatch(line)) and not _NO_NAME.match(line) and is_person(line)


def _stands_apart(name: str, page: Page) -> bool:
    """Whether nothing else on the page says the same."""
    in_title = folded(name) in map(folded, SEPARATOR.split(page.title))
    linked = any(seen_line(link.text()) == name for link in page.shown("a[href]"))
    return not in_title and not linked and sum(name in line for line in page.lines()) == 1
