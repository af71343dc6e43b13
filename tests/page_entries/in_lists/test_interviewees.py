"""The person in words such as "Interview with Jo Doe in The Outlet"."""

import pytest

from clippings.page_entries.in_lists.interviewees import kind_with_person, outlet_after_person
from clippings.spans import Span


@pytest.mark.parametrize(
    ("words", "outlet"),
    [
        ("Interview with Jo Doe in The Outlet", "The Outlet"),
        ("Portrait of Łukasz Żak for Życie", "Życie"),
        ("Gespräch mit Jo Doe im Spiegel", "Spiegel"),
        ("Interview with Jo Doe", ""),
        ("Interview with BBC Radio in London", ""),
        ("Jo Doe in The Outlet", ""),
    ],
)
def test_the_outlet_follows_a_person(words: str, outlet: str) -> None:
    behind = outlet_after_person(words, Span(0, len(words)))
    assert (words[behind.start : behind.end] if behind else "") == outlet


def test_the_kind_stands_before_a_person() -> None:
    assert kind_with_person("Interview with Jo Doe, at length") == "interview"
    assert kind_with_person("Interview with our director") is None
