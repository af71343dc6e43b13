"""Invariants of updating an HTML page, over the forms in which people write them."""

from hypothesis import given
from hypothesis import strategies as st

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.html_tokens import read_tokens
from clippings.updating import update_page
from tests.exporters.markdown_page.pages import LAW, hostile_text
from tests.updating.html_pages import Shape, entry_of, facts_alone, lists, page_of, seen_on, updated

Made = tuple[Shape, tuple[Clipping, ...]]


@LAW
@given(lists())
def test_a_page_is_read_correctly(made: Made) -> None:
    assert seen_on(page_of(*made)) == tuple(map(facts_alone, made[1]))


@LAW
@given(lists())
def test_entries_that_agree_keep_every_byte(made: Made) -> None:
    page = page_of(*made)
    assert updated(page, made[1]) == page
    crlf = page.replace("\n", "\r\n")
    assert updated(crlf, made[1]) == crlf


@LAW
@given(lists(), st.integers(0, 5))
def test_a_new_clipping_is_an_entry_like_the_others(made: Made, place: int) -> None:
    shape, clippings = made
    place %= len(clippings)
    without = clippings[:place] + clippings[place + 1 :]
    assert updated(page_of(shape, without), clippings) == page_of(shape, clippings)


@LAW
@given(lists(), st.integers(0, 5))
def test_the_entry_of_a_removed_clipping_is_removed(made: Made, place: int) -> None:
    shape, clippings = made
    place %= len(clippings)
    without = clippings[:place] + clippings[place + 1 :]
    assert updated(page_of(shape, clippings), without) == page_of(shape, without)


CHANGES = (
    {"title": "Another <title> & [more]"},
    {"outlet": "El País"},
    {"date": PartialDate(2021, 5, 29)},
    {"date": PartialDate(2021, 5)},
    {"url": "https://example.org/other?x=1&y='2'"},
)


@LAW
@given(lists(), st.integers(0, 5), st.sampled_from(CHANGES))
def test_a_change_changes_only_its_words(made: Made, place: int, change: dict[str, object]) -> None:
    shape, clippings = made
    place %= len(clippings)
    changed = clippings[place]._replace(**change)  # type: ignore[arg-type]
    wanted = (*clippings[:place], changed, *clippings[place + 1 :])
    page = page_of(shape, clippings)
    after = updated(page, wanted)
    before, behind = page.split(entry_of(shape, clippings[place]))
    assert after.startswith(before)
    assert after.endswith(behind)
    assert seen_on(after) == tuple(map(facts_alone, wanted))
    assert updated(after, wanted) == after


@LAW
@given(lists(), hostile_text(), st.sampled_from(("title", "outlet", "url")), st.booleans())
def test_no_value_breaks_the_page(made: Made, text: str, fact: str, new: bool) -> None:
    shape, clippings = made
    value = f"https://example.org/{text}" if fact == "url" else f"{text}</li><script>x('"
    hostile = clippings[1]._replace(id="new", url="https://example.org/new")
    hostile = hostile if new else clippings[1]._replace(**{fact: value})  # type: ignore[arg-type]
    rest = clippings if new else (*clippings[:1], *clippings[2:])
    page = page_of(shape, clippings)
    after = update_page(page, Collection(clippings=(hostile, *rest)), "html").text
    assert tags_of(after) in (tags_of(page), tags_of(page_of(shape, (*clippings, clippings[0]))))


def tags_of(page: str) -> list[str]:
    """The names of all tags, sorted."""
    return sorted(token.name for token in read_tokens(page) if token.kind in ("start", "end"))
