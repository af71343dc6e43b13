"""The day of the week beside a date: "Montag, 16. Juni 2025", "2021年5月4日（火）"."""

import datetime
import re
from functools import cache

from clippings.dates import PartialDate
from clippings.spans import Span
from clippings.written_dates.months import name_key

# From Monday to Sunday (CLDR).
_NAMES = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "lunes martes miércoles jueves viernes sábado domingo",
    "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "segunda terça quarta quinta sexta sábado domingo",
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "måndag tisdag onsdag torsdag fredag lördag söndag",
    "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina",
    "poniedziałek wtorek środa czwartek piątek sobota niedziela",
    "pondělí úterý středa čtvrtek pátek sobota neděle",
    "pondelok utorok streda štvrtok piatok sobota nedeľa",
    "hétfő kedd szerda csütörtök péntek szombat vasárnap",
    "luni marți miercuri joi vineri sâmbătă duminică",
    "ponedjeljak utorak srijeda četvrtak petak subota nedjelja",
    "ponedeljek torek sreda četrtek petek sobota nedelja",
    "dilluns dimarts dimecres dijous divendres dissabte diumenge",
    "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev",
    "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar",
    "Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή",
    "понедельник вторник среда четверг пятница суббота воскресенье",
    "понеділок вівторок середа четвер пʼятниця субота неділя",
    "Senin Selasa Rabu Kamis Jumat Sabtu Minggu",
    "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日",
    "一 二 三 四 五 六 日",
    "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
)
_BEFORE = re.compile(r"(?P<name>[^\W\d_]{2,15})(?:-feira)?\.?,?\s+(?:den\s+)?\Z")
_AFTER = re.compile(r"\s?[(（](?:周|星期)?(?P<name>[^\W\d_]{1,15})(?:-feira)?\.?[)）]")
_LONGEST_LEAD = 24  # characters before the date


def with_weekday(line: str, span: Span, date: PartialDate) -> Span:
    """The span of a date, extended by a weekday beside it if the date falls on that day.

    A weekday before it must be set off, or be in lower case: "Welt am Sonntag" is a newspaper.
    """
    start, end = span
    before = _BEFORE.search(line, max(start - _LONGEST_LEAD, 0), start)
    if before and _is_separate(line, before) and _falls_on(date, before["name"]):
        start = before.start()
    after = _AFTER.match(line, end)
    if after and _falls_on(date, after["name"]):
        end = after.end()
    return Span(start, end)


def _is_separate(line: str, named: re.Match[str]) -> bool:
    left, name = line[max(named.start() - 2, 0) : named.start()].rstrip(" "), named["name"]
    if not left or not left[-1].isalnum():
        return True
    return name.islower() and is_weekday(name)


def is_weekday(name: str) -> bool:
    """Whether a word is the name of a day of the week."""
    key = name_key(name)
    return any(key == one for one, _day in _days())


def _falls_on(date: PartialDate, name: str) -> bool:
    """Whether a name, or the beginning of one, is that of the weekday of this date."""
    key = name_key(name)
    long = len(key) > 1 or not key.isascii()
    own = datetime.date(*date).weekday()
    return long and any(day == own and one.startswith(key) for one, day in _days())


@cache
def _days() -> frozenset[tuple[str, int]]:
    """Each name as a key, with its number (Monday is 0)."""
    return frozenset(
        (name_key(name), day) for names in _NAMES for day, name in enumerate(names.split())
    )
