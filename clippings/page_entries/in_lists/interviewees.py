"""The person in words such as "Interview with Jo Doe in The Outlet"."""

import re

from clippings.person_names.names import is_person
from clippings.spans import Span
from clippings.words.capitals import NAME_START
from clippings.words.kinds import find_kind
from clippings.words.leads import TO_OUTLET, leading

_WITH = "(?:with|of|avec|de|mit|von|con|di|com|met|med|z|с)"
_NAME = rf"{NAME_START}[\w’'.-]*(?: {NAME_START}[\w’'-]*)+"
_WITH_PERSON = re.compile(rf"(?P<head>[^\W\d_]+)\s+{_WITH}\s+(?P<whom>{_NAME})")
_TO_OUTLET = re.compile(rf"\s+{leading(TO_OUTLET, name=NAME_START)}")


def outlet_after_person(text: str, span: Span) -> Span | None:
    """The outlet after a person: "The Outlet" of "Interview with Jo Doe in The Outlet"."""
    found = _kind_and_person(text, span)
    lead = _TO_OUTLET.match(text, found.end(), span.end) if found else None
    return span._replace(start=lead.end()) if lead else None


def kind_with_person(words: str) -> str | None:
    """The kind in words such as "Interview with Jo Doe"."""
    found = _kind_and_person(words, Span(0, len(words)))
    return find_kind(found["head"]) if found else None


def _kind_and_person(text: str, span: Span) -> re.Match[str] | None:
    """The kind and the person, if the words name one."""
    found = _WITH_PERSON.match(text, *span)
    return found if found and is_person(found["whom"]) else None
