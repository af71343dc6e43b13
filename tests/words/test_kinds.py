"""Names of kinds of clipping."""

import pytest

from clippings.fields import KINDS
from clippings.words.kinds import find_kind, kind_at_edge, kind_name


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Guest article", "guest-article"),
        ("guest-article", "guest-article"),
        ("Gastbeitrag", "guest-article"),
        ("Op-Ed", "opinion"),
        ("TV", "tv"),
        ("Q&A", "interview"),
        ("blog", "blog-post"),
        ("[radio]", None),
        ("English", None),
        ("", None),
    ],
)
def test_kinds_are_found_by_what_pages_call_them(words: str, kind: str | None) -> None:
    assert find_kind(words) == kind


@pytest.mark.parametrize("kind", KINDS)
def test_the_name_of_a_kind_is_read_again(kind: str) -> None:
    assert find_kind(kind_name(kind)) == kind


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Ada Lovelace, Royal Society Keynote", "keynote"),
        ("Interview with Ada Lovelace", "interview"),
        ("The article that changed it all", None),
        ("Podcast", None),
        ("", None),
    ],
)
def test_a_heading_has_its_kind_at_its_edges(heading: str, kind: str | None) -> None:
    assert kind_at_edge(heading) == kind
