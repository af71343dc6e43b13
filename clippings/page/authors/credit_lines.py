"""Lines anywhere on a page that name the writer."""

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

_LONGEST_LINE = 100  # characters
_LONGEST_LABELLED = 200
_HAN_NAME = re.compile(f"[{HAN}]{{2,4}}")
_CREDIT = re.compile(  # in Chinese and in Korean
    rf"(?:作者|撰文|撰稿)\s*[:：]\s*({_HAN_NAME.pattern}(?:[\s、，/]+{_HAN_NAME.pattern}){{0,3}})"
    r"(?=$|[\s）)】;；|])"
    r"|^[\W_]*([가-힣]{2,4})\s?(?:기자|특파원)[\W_]*(?:[\w.+-]+@[\w.-]+[\W_]*)?(?=$|[|ㅣ│])"
)
_REPORTER_LEAD = re.compile(  # how papers of Taiwan begin: paper, reporter, place
    rf"(?:記者|记者)\s?({_HAN_NAME.pattern})\s?[／/｜|]\s?[{HAN}]{{2,8}}(?:報導|报道|报导|電)"
)
_SIGNED_OFF = re.compile(  # at the end of a paragraph: "(By …)", "(c)AFP/…"
    r"(?:\((?:[Ww]ritten )?[Bb]y ([^();]{5,60})\)"
    r"|\([cC]\)\s?[A-Z]{2,5}\s?/\s?([^/()]{5,60}))\s*(?:[Ee]nditem/?)?$"
)
# How papers of China sign. A name before the character for "picture" is a photographer's.
_AT_END = re.compile(rf"[。！？”][（(]({_HAN_NAME.pattern})(?<![摄攝图圖])[）)]$")
_AGENCY_LEAD = re.compile(  # how agencies of Taiwan begin: reporter, place, day
    rf"^[（(【]?[{HAN}]{{0,8}}記者([{HAN}]{{2,3}})[{HAN}]{{2,3}}\d{{1,2}}日專?電"
)


def credited_authors(page: Page) -> Iterator[tuple[str, ...]]:
    """The persons whom a short line, or the end of a paragraph, names as authors."""
    for line in page.lines():
        if len(line) <= _LONGEST_LINE and (credit := _CREDIT.search(line)):
            names = next(filter(None, credit.groups()))
            yield tuple(_HAN_NAME.findall(names)) or people(names)
        elif (at_end := _AT_END.search(line)) and is_chinese_name(at_end[1]):
            yield (at_end[1],)
        elif (reporter := _REPORTER_LEAD.search(line)) and is_chinese_name(reporter[1]):
            yield (reporter[1],)
        elif agency_lead := _AGENCY_LEAD.match(line):
            yield (agency_lead[1],)
        elif signed := _SIGNED_OFF.search(line[-_LONGEST_LINE:]):
            yield people(next(filter(None, signed.groups())))


def labelled_writer(page: Page, heading: Heading, lang: str) -> Iterator[tuple[str, ...]]:
    """The one person whom lines anywhere on the page label as the writer.

    The name may be in the line after the label. Lines with another day than the one beside the
    headline belong to other pieces.
    """
    days = days_beside(heading, lang)
    named: set[str] = set()
    name_follows = False
    for line in page.lines():
        name = labelled(line) if len(line) <= _LONGEST_LABELLED else None
        if name and days and {*find_days(line, lang)} - {*days}:
            continue
        named |= {*people(line if name_follows else name or "")}
        name_follows = name == ""
    yield from (
        (name,) for name in named if len(named) == 1 and not is_other_person(name, page, heading)
    )
