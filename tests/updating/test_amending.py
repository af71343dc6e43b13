"""Only entries that differ from the data are changed."""

import pytest

from clippings.clipping import Collection
from clippings.page_entries.entry import PageEntry
from clippings.updating.amending import amendments, facts_shown, facts_to_show, roles_shown
from clippings.updating.mentions import mentions_of
from clippings.updating.readers import reader_of
from tests.updating.updated import lines_of, shown

LINE = "- [Story {0}](https://a.example/{0}), Wired{1}\n"
PAGE = LINE.format(1, ", 2 May 2021") + LINE.format(2, ", in French") + LINE.format(3, "")
HEADED = "## Wired\n\n- Source: [Wired](https://a.example/1) – May 4, 2021\n\n“So it is.”\n"


def _changed_facts(page: str, **facts: str) -> list[tuple[str, ...]]:
    """The facts to change if the first clipping of a page has these."""
    first, *others = shown(page)
    wanted = (first._replace(**facts), *others)  # type: ignore[arg-type]
    entries = reader_of("markdown")(page)
    mentions = mentions_of(entries, wanted, Collection(clippings=wanted))
    return [change.note.facts for change in amendments(page, entries, mentions)]


@pytest.mark.parametrize("page", [PAGE, HEADED])
def test_an_entry_that_agrees_is_not_changed(page: str) -> None:
    assert _changed_facts(page) == []


@pytest.mark.parametrize(
    ("facts", "changed"),
    [
        ({"title": "Another"}, [("title",)]),
        ({"outlet": "Zeit", "url": "https://a.example/4"}, [("outlet", "address")]),
        ({"summary": "It tells of us."}, []),
        ({"lang": "de"}, []),
        ({"note": "only for us"}, []),
    ],
)
def test_a_line_gets_only_facts_that_the_page_shows(
    facts: dict[str, str], changed: list[tuple[str, ...]]
) -> None:
    assert _changed_facts(PAGE, **facts) == changed


def test_every_differing_part_under_a_heading_is_changed() -> None:
    assert _changed_facts(HEADED, outlet="Zeit", lang="fr") == [("heading", "outlet")]


def test_facts_of_at_least_half_of_the_entries_are_shown() -> None:
    lines = lines_of(PAGE)
    assert facts_shown(lines) == {"title", "outlet", "address"}
    assert facts_shown(lines[:2]) == {"title", "outlet", "address", "date"}


def test_parts_of_at_least_half_of_the_entries_are_shown_and_all_on_an_empty_page() -> None:
    entries: list[PageEntry] = [*reader_of("markdown")(HEADED)]
    assert roles_shown(entries) == {"heading", "source", "quote", "image"}
    assert roles_shown([]) == {*roles_shown(entries), "title", "author", "summary"}


def test_a_new_line_shows_a_language_only_if_another_line_names_it() -> None:
    lines = lines_of(PAGE)
    told = facts_to_show(lines, {"title": "A", "lang": "fr", "summary": "B"}, facts_shown(lines))
    assert told == {"title": "A", "lang": "fr"}
    assert facts_to_show(lines, {"lang": "de"}, facts_shown(lines)) == {}
