"""Somebody who speaks in a piece, or whom it shows: "Interview with Jo Doe in The Outlet"."""

import re

from clippings.person_names.names import is_person
from clippings.spans import Span
from clippings.words.capitals import NAME_START
from clippings.words.kinds import find_kind
from clippings.words.leads import TO_OUTLET, leading

_WITH = "(?:with|of|avec|de|mit|von|con|di|com|met|med|z|с)"
_NAME = rf"{NAME_START}[\w’'.-]*(?: {NAME_START}[\w’'-]*)+"
_SHOWN = re.compile(rf"(?P<head>[^\W\d_]+)\s+{_WITH}\s+(?P<whom>{_NAME})")
_LEAD = re.compile(rf"\s+{leading(TO_OUTLET, name=NAME_START)}")


def behind_somebody(text: str, span: Span) -> Span | None:
    """The name of an outlet behind somebody's, and what leads there."""
    shown = _somebody(text, span)
    lead = _LEAD.match(text, shown.end(), span.end) if shown else None
    return span._replace(start=lead.end()) if lead else None


def kind_with_somebody(words: str) -> str | None:
    """The kind of a piece with somebody, whom these words begin to name."""
    shown = _somebody(words, Span(0, len(words)))
    return find_kind(shown["head"]) if shown else None


def _somebody(text: str, span: Span) -> re.Match[str] | None:
    shown = _SHOWN.match(text, *span)
    return shown if shown and is_person(shown["whom"]) else None
