"""What the headings of a page say about the links below them: coverage, kind, language, date."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from clippings.dates import PartialDate
from clippings.languages import common_language
from clippings.words.kinds import kind_of_group
from clippings.words.media import names_media
from clippings.words.named_dates import name_and_date
from clippings.words.names import AND
from clippings.words.other_sections import denies_press
from clippings.words.short_headings import LONGEST_NAME, says
from clippings.written_dates.line import SpelledDate, whole_date

_PRESS = re.compile(
    r"\b(?:press|presse\w*|prensa|premsa|imprensa|stampa|pers|prasa|presă|tisk|basın\w*"
    r"|sajtó\w*|lehdist\w*|médias?|medios|mitjans|medij\w+|medien\w*"
    r"|media|mídia|in the news|news|coverage|clip(?:ping)?s?|articles?|artikel|artículos|articoli"
    r"|artigos|publicity|entrevistas?|intervist[ae]|featured (?:in|on)|mentions?|interviews?"
    r"|podcasts?|radio|television|tv|videos?"
    r"|as seen (?:in|on)|berichte\w*|dicono di noi|rassegna"
    r"|what (?:people|others|they|critics) (?:say|said|write|wrote)"
    r"|(?:reviews|avaliações|resenhas|reseñas|recensioni|rezensionen|critiques|recensies"
    rf"|recensioner|anmeldelser|recenzje)(?= (?:{AND}|i) |$)"
    r"|(?:said|written|talk(?:ing)?|saying) about|(?:que|ils|qui) (?:falam d[aeo]s?|hablan del?"
    r"|parlent d[eu]|en parlent)|(?:na)?psali o|píš[íou]+ o|pis(?:zą|ali) o|články|artykuły"
    r"|parlano di (?:noi|me)|(?:schreiben|sagen|berichten) über)\b"
    r"|пресс|сми|媒体|メディア|報道|掲載|언론|보도",
    re.IGNORECASE,
)
# In headings of any length: "A few of the things that people have said about us".
_ABOUT_US = re.compile(
    r"\b(?:said|say|saying|written|wrote) (?:about|of) (?:us|me|it|him|her|them)\W*$"
    r"|\b(?:über|von) (?:uns|mich) (?:sagen|schreiben|berichten|gesagt|geschrieben)\b",
    re.IGNORECASE,
)
# Headings of coverage which imply that the other sections are something else.
_COVERAGE = re.compile(
    r"\b(?:(?:press|media|news) (?:coverage|appearances?|mentions?|articles?)"
    r"|in (?:the )?(?:press|media|news)|(?:featured|seen|mentioned) (?:in|on)|pressestimmen"
    r"|pressespiegel|revue de presse|rassegna stampa|dans (?:la presse|les médias)"
    r"|en (?:la prensa|los medios)|in der presse|in den medien|na (?:imprensa|mídia))\b",
    re.IGNORECASE,
)
_YEAR_OF = re.compile(
    r"(?P<year>(?:19|20)\d\d)[:\s]+(?P<after>[^\d]+)"
    r"|(?P<before>[^\d]+)[:\s]+(?P<last>(?:19|20)\d\d)"
)
_YEAR_WORD = re.compile(r"(?<=\d)\s?[年년]$")  # "2016年"
_COUNT = re.compile(r"\s*(?:\(\d{1,3}\)|\[\d{1,3}\])\s*$")  # the number of entries: "Le Monde (22)"
_FURTHER = re.compile(
    r"\W*(?:other|more|further|additional|earlier|older|past|previous|weitere|andere|frühere|ältere"
    r"|autres?|plus de|otr[oa]s|más|outr[oa]s|mais|altr[ei]|meer|fler|flere|andra)\s",
    re.IGNORECASE,
)
_IN_BEFORE = re.compile(r"\W*(?:in|auf|en|em|på|po)\s", re.IGNORECASE)
_FEW = 2  # words


@dataclass(frozen=True, kw_only=True)
class Section:
    """What the headings above a link say; `press` is whether clippings are listed below.

    `dated` is whether the nearest heading is only a date; `written` is that heading, including a
    year beside its name: "2013: A project begins".
    """

    name: str = ""
    written: str = ""
    lang: str = ""
    kind: str = ""
    date: PartialDate | None = None
    dated: bool = False
    press: bool = True


def read_section(headings: Sequence[str], *, press: bool) -> Section:
    """The section below these headings, from the outermost to the nearest."""
    section = Section(press=press)
    for heading in headings:
        section = section_below(section, heading)
    return section


def section_below(section: Section, heading: str) -> Section:
    """The section below one more heading."""
    heading = _COUNT.sub("", heading)
    bare = heading.strip(" :–-*_").removesuffix(" only")
    date = (
        whole_date(_YEAR_WORD.sub("", bare))
        or _year_beside_press(bare)
        or _day_without_year(section, bare)
    )
    dated, written = bool(date), heading
    if not date and (named := name_and_date(bare)):
        bare, date = named
        heading = bare
        written = bare if date.date and date.date.month else written
    lang = "" if dated else common_language(bare) or _language_inside(bare)
    kind = "" if dated or lang else kind_of_group(bare)
    return Section(
        name=section.name if dated else heading,
        written=written,
        lang=lang or section.lang,
        kind=kind or section.kind,
        date=date.date if date else section.date,
        dated=dated,
        press=_is_press(heading, section.press),
    )


def _day_without_year(section: Section, heading: str) -> SpelledDate | None:
    """The day or month of a heading below a year: "March 11" below "2015"."""
    year = section.date.year if section.date else 0
    return whole_date(f"{heading.rstrip(',')} {year}") if year else None


def _year_beside_press(heading: str) -> SpelledDate | None:
    """The year of "2022 Coverage" and "Presse 2022"."""
    match = _YEAR_OF.fullmatch(heading)
    words = (match["after"] or match["before"]) if match else ""
    with_press = len(words.split()) <= _FEW and _PRESS.search(words)
    return whole_date(match["year"] or match["last"]) if match and with_press else None


def _language_inside(heading: str) -> str:
    """`fr` for "French press", "Articles in French", "Presse (français)"; not for paper names."""
    if not (_PRESS.search(heading) or _IN_BEFORE.match(heading)):
        return ""
    words = [word for word in re.findall(r"\w+", heading) if len(word) > 4]
    found = {lang for word in words if (lang := common_language(word))}
    return "".join(found) if len(found) == 1 and len(words) <= 3 else ""


def _is_press(heading: str, otherwise: bool) -> bool:
    if denies_press(heading):
        return bool(re.search(r"\b(?:coverage|in the)\b|\w\sabout us\b", heading, re.IGNORECASE))
    return True if _says_press(heading) else otherwise


def announce_press(headings: Sequence[str]) -> bool:
    """Whether one of these headings announces press coverage."""
    return any(_says_press(heading) and not denies_press(heading) for heading in headings)


def _says_press(heading: str) -> bool:
    """Whether a heading, or its part before a bar, is about press and short."""
    about_us = _ABOUT_US.search(heading) is not None
    return names_media(heading) or about_us or says(_PRESS, heading)


def lists_everywhere(title: str, headings: Sequence[str]) -> bool:
    """Whether coverage is listed all over the page, not only below some of its headings."""
    short = [heading for heading in headings if len(heading.split()) <= LONGEST_NAME]
    split = any(map(_COVERAGE.search, short)) and not any(map(_is_year_or_language, headings))
    if denies_press(title):
        return False
    if continues_coverage(headings):
        return True
    if split and not _COVERAGE.search(title):
        return False
    return bool(_PRESS.search(title)) or not announce_press(headings)


def is_press_title(title: str) -> bool:
    """Whether the title of a page is only "Press" or the like: all its lists may be coverage."""
    return len(title.split()) <= _FEW and bool(_PRESS.search(title)) and not denies_press(title)


def _is_year_or_language(heading: str) -> bool:
    """Whether a heading is a year or a language, by which only coverage is divided."""
    section = section_below(Section(), heading)
    return bool(section.date or section.lang)


def says_coverage(heading: str) -> bool:
    """Whether a heading says that what is below it is coverage."""
    return bool(_COVERAGE.search(heading))


def continues_coverage(headings: Sequence[str]) -> bool:
    """Whether one of these headings implies that there is press above it too: "Other media"."""
    return any(_FURTHER.match(heading) and _says_press(heading) for heading in headings)


def announces(heading: str) -> bool:
    """Whether a heading is that of a list, not of one clipping."""
    section = section_below(Section(), heading)
    return bool(section.date or section.lang or section.kind or _says_press(heading))


def heads_list(heading: str) -> bool:
    """Whether a heading is that of a list; one with a full date is that of one piece."""
    named = name_and_date(heading)
    day = named[1] if named else whole_date(heading)
    whole = day and all(reading.day for reading in day.readings)
    return announces(named[0] if named else heading) and not whole
