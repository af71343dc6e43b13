"""The day of publication in the scripts of a page, for analytics or to draw the page."""

import re
from itertools import islice

from clippings.page.dates.stamps import read_stamp
from clippings.page.walk import Page

_SCRIPTS = "script:not([type*='ld+json' i])"  # JSON-LD is read as a declaration
_MOST_SCRIPTS = 200
_LONGEST_SCRIPT = 200_000  # characters
_PUBLISHED = re.compile(  # the marks of a string within a string are escaped
    r"""(?i)\b(?:pub(?:lish(?:ed)?|lication)?[_-]?(?:date|time|at|on)|date[_-]?published"""
    r"""|first[_-]?published(?:[_-]?(?:date|at))?|display[_-]?date)\\?["']?\s*[:=]\s*"""
    r"""\\?["']([^"'\\]{8,40})\\?["']"""
)


def day_in_scripts(page: Page) -> str:
    """The only day that scripts name as that of publication; several belong to teasers."""
    scripts = page.body.parent.css(_SCRIPTS) if page.body and page.body.parent else []
    texts = (script.text()[:_LONGEST_SCRIPT] for script in islice(scripts, _MOST_SCRIPTS))
    stamps = (read_stamp(match) for text in texts for match in _PUBLISHED.findall(text))
    days = {stamp.day for stamp in stamps if stamp}
    return days.pop() if len(days) == 1 else ""
