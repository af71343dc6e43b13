"""Full names near the headline that a role, an account or an "and" shows to be writers."""

import re
from collections.abc import Iterator
from itertools import pairwise

from clippings.folding import folded
from clippings.page.authors.other_persons import is_other_person
from clippings.page.byline_words import ROLE, WRITER
from clippings.page.headline import Heading
from clippings.page.people import is_joined, lists_people, people
from clippings.page.walk import Page
from clippings.person_names.full_names import is_full_name
from clippings.person_names.names import is_person

_NEAR = 8  # lines under the headline
_NAME_AT_START = re.compile(r"[^\W\d_]\S+(?: (?:[A-Z]\.|de|De|van|von|der|la))* [^\W\d_][\w'’-]+")
_WRITES = re.compile(rf"(?i)\b(?:{WRITER})")
_LONGEST_ROLE = 60  # characters
_ACCOUNT = re.compile(r"[\w.+-]+(?=@\w)|(?<=@)\w+")
_SHORTEST = 4  # characters that a name and an account must share


def unsigned_writers(page: Page, heading: Heading) -> Iterator[tuple[str, ...]]:
    """The persons with a role or an account beside them, or joined by an "and"."""
    for line, after in pairwise((*heading.under[:_NEAR], "")):
        found = (_with_role(line, after), _with_account(line), _joined(line))
        names = next(filter(None, found), ())
        if names and not any(is_other_person(name, page, heading) for name in names):
            yield names


def _with_role(line: str, after: str) -> tuple[str, ...]:
    """The full name that begins a line, if a writer's role follows it or is the next line."""
    if ROLE.fullmatch(after) and is_person(line):
        return (line,)
    begun = _NAME_AT_START.match(line)
    name = begun[0] if begun else ""
    role = line[len(name) :] or after
    is_writer = len(role) <= _LONGEST_ROLE and _WRITES.search(role)
    return (name,) if is_writer and is_full_name(name) else ()


def _with_account(line: str) -> tuple[str, ...]:
    """The person whose name is part of a mail address or an account in the line."""
    accounts = folded(" ".join(_ACCOUNT.findall(line)))
    words = {name: name.split() for name in people(line)} if accounts else {}
    own = [
        name
        for name, parts in words.items()
        if any(len(part) >= _SHORTEST and folded(part) in accounts for part in parts)
    ]
    return tuple(own[:1])


def _joined(line: str) -> tuple[str, ...]:
    """The persons in a line that consists of full names and an "and"."""
    names = people(line) if is_joined(line) and lists_people(line) else ()
    return names if len(names) > 1 and all(map(is_full_name, names)) else ()
