"""Full names that stand alone beside the first date near the headline."""

import re
from collections.abc import Iterator, Sequence

from clippings.page.authors.other_persons import is_other_person
from clippings.page.dates.written_days import first_dated_line, text_beside_days
from clippings.page.headline import Heading
from clippings.page.people import people
from clippings.page.walk import Page
from clippings.person_names.full_names import is_full_name

_NEAR = 8  # lines under the headline
_STOPS = (".", "!", "?", "…", ":")
_BARS = re.compile(r"\s*(?:[|•·・●–—(]|\s-\s|,\s(?=[a-zß-ÿ\d]))\s*")


def lone_names(page: Page, heading: Heading, lang: str) -> Iterator[tuple[str, ...]]:
    """The full names that are a line, or a part of one, near the first date by the headline."""
    for line in (*_near(heading.under[:_NEAR], lang), *_near(heading.over, lang)):
        for part in (*_BARS.split(line), *(part.strip() for part in text_beside_days(line, lang))):
            if _is_name(part, lang) and not is_other_person(part, page, heading):
                yield (part,)
        yield from (
            names for names in _with_roles(line) if not is_other_person(names[0], page, heading)
        )


def _near(lines: Sequence[str], lang: str) -> Sequence[str]:
    """The first line with a date, the two lines before it and the one after it."""
    at = first_dated_line(lines, lang)
    return lines[max(0, at - 2) : at + 2] if at is not None else ()


def _with_roles(line: str) -> Iterator[tuple[str, ...]]:
    """The persons in a line that begins with a full name, a comma and the role."""
    names = people(line) if line[-1:] not in _STOPS else ()
    if names and line.replace(" ,", ",").startswith(f"{names[0]}, ") and is_full_name(names[0]):
        yield names if all(map(is_full_name, names)) else names[:1]


def _is_name(part: str, lang: str) -> bool:
    """Whether a part of a line is a full name; in Hungarian the given name comes last."""
    family, _, given = part.rpartition(" ")
    return is_full_name(f"{given} {family}" if lang[:2] == "hu" else part)
