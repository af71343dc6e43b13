"""The outlet's own day where a stamp has the day in Greenwich time."""

from datetime import date, timedelta

from clippings.page.dates.printed_days import printed_days
from clippings.page.dates.sources import declared_stamps
from clippings.page.dates.stamps import Stamp
from clippings.page.headline import Heading
from clippings.page.walk import Page

_ONE_DAY = timedelta(days=1)
_SAME_MOMENT = timedelta(hours=2)  # some systems declare the time of the save as well


def in_greenwich(stamp: Stamp, page: Page, lang: str) -> Stamp:
    """The stamp, or another with the same clock time in UTC.

    Some systems label UTC times with their own zone.
    """
    clock = stamp.moment and stamp.moment.replace(tzinfo=None)
    same = (
        other
        for _, other in declared_stamps(page, lang)
        if other.hides_day and other.moment and other.moment.replace(tzinfo=None) == clock
    )
    return next(same, stamp) if clock else stamp


def own_day(page: Page, stamp: Stamp, heading: Heading, lang: str) -> tuple[str, str] | None:
    """The source and the outlet's own day for a moment in UTC: that day or the one next to it."""
    confirming: set[str] = set()  # sources; the further stamps of one are of other pieces
    for source, other in declared_stamps(page, lang):
        if other.moment is None and other.day == stamp.day:
            confirming.add(source)
        if source in confirming:
            continue
        same = other.moment and stamp.moment and abs(other.moment - stamp.moment) <= _SAME_MOMENT
        if (same and not other.hides_day) or (other.moment is None and _adjoin(other, stamp)):
            return source, other.day
    shown = next(printed_days(page, heading, lang), "")
    return ("text", shown) if _adjoin(Stamp(shown), stamp) else None


def _adjoin(other: Stamp, stamp: Stamp) -> bool:
    """Whether two days are neighbours that one moment can have in two time zones."""
    if len(other.day) < 10 or len(stamp.day) < 10 or stamp.moment is None:
        return False
    ahead = date.fromisoformat(other.day) - date.fromisoformat(stamp.day)
    hour = stamp.moment.hour
    eastern = ahead == _ONE_DAY and hour >= 10  # UTC+14
    return eastern or (ahead == -_ONE_DAY and hour < 12)  # UTC-12
