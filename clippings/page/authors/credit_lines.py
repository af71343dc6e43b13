"""Lines anywhere on a page that tell who wrote the piece."""

import re
from collections.abc import Iterator

from clippings.languages.scripts import HAN
from clippings.page.authors.other_persons import is_other_person
from clippings.page.dates.printed_days import days_beside
from clippings.page.dates.written_days import find_days
from clippings.page.headline import Heading
from clippings.page.people import labelled, people
from clippings.page.walk import Page
from clippings.person_names.family_names import is_chinese_name

_LONGEST_LINE = 100  # characters of one that names somebody
_LONGEST_LABELLED = 200
_HAN_NAME = re.compile(f"[{HAN}]{{2,4}}")
_CREDIT = re.compile(  # a line that says who wrote the piece, in Chinese and in Korean
    rf"(?:作者|撰文|撰稿)\s*[:：]\s*({_HAN_NAME.pattern}(?:[\s、，/]+{_HAN_NAME.pattern}){{0,3}})"
    r"(?=$|[\s）)】;；|])"
    r"|^[\W_]*([가-힣]{2,4})\s?(?:기자|특파원)[\W_]*(?:[\w.+-]+@[\w.-]+[\W_]*)?(?=$|[|ㅣ│])"
)
_REPORTED = re.compile(  # as papers of Taiwan begin: the paper, the reporter, the place
    rf"(?:記者|记者)\s?({_HAN_NAME.pattern})\s?[／/｜|]\s?[{HAN}]{{2,8}}(?:報導|报道|报导|電)"
)
_SIGNED_OFF = re.compile(  # at the end of a paragraph: "(By …)", "(c)AFP/…"
    r"(?:\((?:[Ww]ritten )?[Bb]y ([^();]{5,60})\)"
    r"|\([cC]\)\s?[A-Z]{2,5}\s?/\s?([^/()]{5,60}))\s*(?:[Ee]nditem/?)?$"
)
# As papers of China sign; who took a picture is called so.
_CLOSED = re.compile(rf"[。！？”][（(]({_HAN_NAME.pattern})(?<![摄攝图圖])[）)]$")
_WIRED = re.compile(  # as agencies of Taiwan begin: the reporter, the place, the day
    rf"^[（(【]?[{HAN}]{{0,8}}記者([{HAN}]{{2,3}})[{HAN}]{{2,3}}\d{{1,2}}日專?電"
)


def credited(page: Page) -> Iterator[tuple[str, ...]]:
    """The persons whom a short line, or the end of a paragraph, anywhere calls the authors."""
    for line in page.lines():
        if len(line) <= _LONGEST_LINE and (credit := _CREDIT.search(line)):
            names = next(filter(None, credit.groups()))
            yield tuple(_HAN_NAME.findall(names)) or people(names)
        elif (closed := _CLOSED.search(line)) and is_chinese_name(closed[1]):
            yield (closed[1],)
        elif (told := _REPORTED.search(line)) and is_chinese_name(told[1]):
            yield (told[1],)
        elif wired := _WIRED.match(line):
            yield (wired[1],)
        elif signed := _SIGNED_OFF.search(line[-_LONGEST_LINE:]):
            yield people(next(filter(None, signed.groups())))


def labelled_writer(page: Page, heading: Heading, lang: str) -> Iterator[tuple[str, ...]]:
    """The one person whom lines anywhere on the page call the writer, or who stands under that.

    Lines with another day than that beside the headline are of other pieces.
    """
    days = days_beside(heading, lang)
    named: set[str] = set()
    waits = False
    for line in page.lines():
        said = labelled(line) if len(line) <= _LONGEST_LABELLED else None
        if said and days and {*find_days(line, lang)} - {*days}:
            continue
        named |= {*people(line if waits else said or "")}
        waits = said == ""
    yield from (
        (name,) for name in named if len(named) == 1 and not is_other_person(name, page, heading)
    )
