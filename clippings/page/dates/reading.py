"""The day of publication as the outlet printed it, never the day of a later change."""

import re
from collections.abc import Iterator
from datetime import date as Day  # noqa: N812
from datetime import timedelta

from clippings.page.dates.date_lines import FIRST_YEAR
from clippings.page.dates.greenwich import in_greenwich, own_day
from clippings.page.dates.printed_days import (
    dateline,
    days_beside,
    only_day,
    only_stamp,
    printed_days,
    printed_month,
)
from clippings.page.dates.scripts import day_in_scripts
from clippings.page.dates.sources import (
    SAVED,
    day_in_number,
    day_in_path,
    declared_stamps,
    month_in_path,
)
from clippings.page.dates.stamps import Stamp
from clippings.page.facts import Fact
from clippings.page.headline import Heading
from clippings.page.walk import Page

_ONE_MONTH = timedelta(days=31)
_SURE = re.compile(r"JSON-LD|publi|pub[_-]?date|issued|release|sailthru|address")


def read_date(page: Page, heading: Heading, lang: str) -> Fact[str] | None:
    """The day from the first source that has one, corrected by what the page prints.

    Where the stamp is in Greenwich time, the outlet's own day. A day printed beside the headline
    wins over a source that may be about something else.
    """
    beside = days_beside(heading, lang)
    for source, stamp in declared_stamps(page, lang):
        if _is_denied(page, stamp, lang):
            continue
        if beside and stamp.day not in beside and _yields(page, source, stamp, beside[0], lang):
            return Fact(beside[0], "text")
        moment = in_greenwich(stamp, page, lang)
        foreign = moment.hides_day and stamp.day not in beside
        if foreign and (printed := own_day(page, moment, heading, lang)):
            return Fact(printed[1], printed[0])
        in_path = day_in_path(page.url)
        is_save = source == SAVED and stamp.day != in_path
        shown = next(printed_days(page, heading, lang), "") if is_save else ""
        if "" < shown < stamp.day:
            return Fact(shown, "text")
        others = (in_path,) if in_path else beside
        contradicted = bool(others) and not any(_are_near(stamp.day, day) for day in others)
        return Fact(stamp.day, source, doubtful=contradicted)
    unsure = (found for found in _fallbacks(page, heading, lang) if found[1])
    source, written = next(unsure, ("", ""))
    return Fact(written, source, doubtful=True) if written else None


def _fallbacks(page: Page, heading: Heading, lang: str) -> Iterator[tuple[str, str]]:
    """Days from places that are not declarations, with the name of each; costly ones come last."""
    yield "text", next(printed_days(page, heading, lang), "")
    yield "text", dateline(page, lang)
    yield "text", only_day(page, lang)
    yield "address", day_in_number(page.url)
    yield "script", day_in_scripts(page)
    yield "only date on the page", only_stamp(page)
    yield "text", printed_month(heading, lang)


def _is_denied(page: Page, stamp: Stamp, lang: str) -> bool:
    """Whether the address has another year, and a declared date agrees with its month."""
    month = month_in_path(page.url)
    if not month or stamp.day[:4] == month[:4]:
        return False
    others = (found for found in declared_stamps(page, lang) if found[0] != "address")
    return any(other.day.startswith(month) for _, other in others)


def _yields(page: Page, source: str, stamp: Stamp, printed: str, lang: str) -> bool:
    """Whether a printed day wins over a source that stands alone or contradicts the address.

    An unsure source stands alone, and one that another contradicts as widely as the printed day
    does.
    """
    others = [other.day for name, other in declared_stamps(page, lang) if name != source]
    is_alone = stamp.day not in others
    contradicted = not _are_near(stamp.day, printed) and any(_are_near(d, printed) for d in others)
    too_old = source == "address" and stamp.day < FIRST_YEAR
    unsure = not _SURE.search(source) or contradicted or too_old
    return (is_alone and unsure) or printed == day_in_path(page.url)


def _are_near(one: str, other: str) -> bool:
    """Whether two days are at most a month apart, as a publication and a later change can be."""
    days = [Day.fromisoformat(day) for day in (one, other) if len(day) == len("2021-05-04")]
    return len(days) < 2 or abs(days[0] - days[1]) <= _ONE_MONTH
