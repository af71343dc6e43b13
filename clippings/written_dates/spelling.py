"""The spelling of a date (order, names, ordinals): take it from one date, apply it to others."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from clippings.dates import PartialDate
from clippings.written_dates.months import MONTH_NAMES, NUMERALS, ROMAN, STANDALONE_NAMES


class Spelling(NamedTuple):
    """How a date is spelled, with {day}, {day02}, {th}, {month}, {month02}, {name}, {year}."""

    form: str
    lang: str = "en"
    short: bool = False


ENGLISH = Spelling("{name} {day}, {year}")

_USUAL = {
    "en": ENGLISH.form,
    "de": "{day}. {name} {year}",
    "es": "{day} de {name} de {year}",
    "pt": "{day} de {name} de {year}",
    "hu": "{year}. {name} {day}.",
}
_EAST_ASIAN = re.compile(  # 2024年5月4日, 2024년 5월 4일
    r"(?P<year>\{year\}\s*[年년])(?P<month>\s*\{month(?:02)?\}\s*[月월])?"
    r"(?P<day>\s*\{day(?:02)?\}\s*[日일])?"
)
_SHORTEST = 3
_NOT_DATE_PARTS = ("mark", "apart")  # groups of a pattern that are not part of the date
_ENGLISH_ORDINALS = ("st", "nd", "rd", "th")


def spell_date(date: PartialDate, spelling: Spelling = ENGLISH) -> str:
    """The date in this spelling, without the parts that are not known."""
    form = _form_for(date, spelling)
    name = ""
    if date.month:
        whole = _names(spelling.lang, alone=not date.day)[date.month - 1]
        name = _shortened(date.month, spelling.lang) if spelling.short else whole
        form = form.replace("{name}.", "{name}") if name == whole else form
    if spelling.lang == "fr" and date.day == 1 and "{er}" not in form:
        form = form.replace("{day} {name}", "{day}er {name}")
    return form.format(
        year=date.year,
        year02=f"{date.year % 100:02}",
        month=date.month,
        month02=f"{date.month:02}",
        name=name,
        day=date.day,
        day02=f"{date.day:02}",
        th=_english_ordinal(date.day),
        er="er" if date.day == 1 else "",
    )


def usual_form(lang: str) -> str:
    """The form of a day in a language."""
    return _USUAL.get(lang, "{day} {name} {year}")


def _names(lang: str, *, alone: bool) -> Sequence[str]:
    """The names of the months: beside a day, or alone before the year."""
    if lang == ROMAN:
        return NUMERALS
    return STANDALONE_NAMES.get(lang, MONTH_NAMES[lang]) if alone else MONTH_NAMES[lang]


def _with_day(form: str) -> str:
    """The form, with a day added to a numeric one that shows on which side it goes; else empty."""
    if "{day" in form:
        return form
    if numeric := re.fullmatch(r"\{year\}([-./])\{month02\}", form):
        return f"{form}{numeric[1]}{{day02}}"
    return f"{{day02}}.{form}" if form == "{month02}.{year}" else ""


def _shortened(month: int, lang: str) -> str:
    """The usual short name of a month (CLDR), without its full stop."""
    from clippings.locales.months import short_month

    return short_month(month, lang) or MONTH_NAMES[lang][month - 1][:_SHORTEST]


def _form_for(date: PartialDate, spelling: Spelling) -> str:
    form, lang, _short = spelling
    if east_asian := _EAST_ASIAN.search(form):
        return _east_asian_form(date, east_asian)
    if not date.month:
        return "{year}"
    if date.day:
        return _with_day(form) or usual_form(lang)
    if "{day" not in form and form != "{year}":
        return form
    if year_first := re.match(r"\{year\}\.? \{name\}", form):
        return year_first[0]
    if "{name}" in form:
        of = re.search(r"\{name\}( (?:de|del|of) )\{year\}", form)
        return f"{{name}}{of[1] if of else ' '}{{year}}"
    mark = re.search(r"[./]", form)
    return f"{{month02}}{mark[0]}{{year}}" if mark and form[:3] != "{ye" else "{year}-{month02}"


def _east_asian_form(date: PartialDate, form: re.Match[str]) -> str:
    """The form with as many of its parts as the date has; missing ones are added."""
    month, day = (" {month}월", " {day}일") if "년" in form["year"] else ("{month}月", "{day}日")
    parts = [form["year"]]
    parts += [form["month"] or month] if date.month else []
    parts += [form["day"] or day] if date.day else []
    return "".join(parts)


def _english_ordinal(day: int) -> str:
    last = 0 if 10 < day < 14 else day % 10
    return _ENGLISH_ORDINALS[last - 1] if last in (1, 2, 3) else "th"


def form_of(match: re.Match[str], whole: int | str = 0) -> str:
    """The matched text with a placeholder for each part of the date."""
    form = match[whole]
    for name in sorted(_date_groups(match), key=match.start, reverse=True):
        start, end = (place - match.start(whole) for place in match.span(name))
        form = form[:start] + _placeholder(name, match) + form[end:]
    return form


def _date_groups(match: re.Match[str]) -> list[str]:
    return [
        name for name, text in match.groupdict().items() if text and name not in _NOT_DATE_PARTS
    ]


def _placeholder(name: str, match: re.Match[str]) -> str:
    text = match[name]
    if name in ("range", "time"):
        return ""
    if name == "th":
        ordinal = text.lower()
        return "{th}" if ordinal in _ENGLISH_ORDINALS else "{er}" if ordinal == "er" else text
    if name == "roman":
        return "{name}"
    if name == "name":
        return "{name}." if text.endswith(".") else "{name}"
    day, month = (match.groupdict().get(part) or "" for part in ("day", "month"))
    padded = text[0] == "0" if name == "day" and not month else len(text) == 2
    if name != "year" and day and month:
        padded = len(day) == len(month) == 2
    if name != "year" and re.search("[年년]", match[0]):
        padded = "0" in (day[:1], month[:1])
    return f"{{{name}02}}" if padded else f"{{{name}}}"
