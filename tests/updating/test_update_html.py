"""Laws of bringing an HTML page up to date, in the shapes in which people write them."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.html_tokens import read_tokens
from clippings.updating import update_page
from tests.markdown_page.pages import LAW, hostile_text
from tests.updating.html_pages import SHAPES, Shape, entry_of, facts_alone, lists, page_of, seen_on

Made = tuple[Shape, tuple[Clipping, ...]]
ONE, TWO = (
    Clipping(
        id=name,
        url=f"https://a.example/{number}",
        title=f"Story {name}",
        outlet="Wired",
        date=PartialDate(2021, 5, day),
    )
    for name, number, day in (("one", 1, 4), ("two", 2, 5))
)


def updated(page: str, clippings: tuple[Clipping, ...]) -> str:
    done = update_page(page, Collection(clippings=clippings), "html")
    assert not done.left
    return done.text


@LAW
@given(lists())
def test_a_page_is_read_as_it_was_meant(made: Made) -> None:
    assert seen_on(page_of(*made)) == tuple(map(facts_alone, made[1]))


@LAW
@given(lists())
def test_what_agrees_keeps_every_byte(made: Made) -> None:
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
def test_a_removed_clipping_takes_its_entry(made: Made, place: int) -> None:
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
    changed = replace(clippings[place], **change)  # type: ignore[arg-type]
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
    hostile = replace(clippings[1], id="new", url="https://example.org/new")
    hostile = replace(hostile if new else clippings[1], **{fact: value})  # type: ignore[arg-type]
    rest = clippings if new else (*clippings[:1], *clippings[2:])
    page = page_of(shape, clippings)
    after = update_page(page, Collection(clippings=(hostile, *rest)), "html").text
    assert tags_of(after) in (tags_of(page), tags_of(page_of(shape, (*clippings, clippings[0]))))


def tags_of(page: str) -> list[str]:
    """The names of all tags, whatever their order among entries of one shape."""
    return sorted(token.name for token in read_tokens(page) if token.kind in ("start", "end"))


@pytest.mark.parametrize("shape", SHAPES, ids=[shape.name for shape in SHAPES])
def test_what_only_one_entry_has_is_not_copied(shape: Shape) -> None:
    clippings = tuple(
        Clipping(
            id=f"c{day}",
            url=f"https://example.org/{day}",
            title=f"The story of day {day}",
            outlet="Wired",
            date=PartialDate(2021, 5, day),
        )
        for day in (20, 10, 5)
    )
    entry = entry_of(shape, clippings[0])
    told = re.sub("</a>", "</a> <small>(again in print)</small>", entry, flags=re.IGNORECASE)
    page = page_of(shape, clippings).replace(entry, told)
    seen = tuple(replace(one, id=f"c{number}") for number, one in enumerate(seen_on(page)))
    new = replace(clippings[0], id="new", url="https://example.org/new", title="A new one")
    after = updated(page, (new, *seen))
    assert after.count("again in print") == page.count("again in print")
    assert "A new one" in after


@pytest.mark.parametrize("written", ['id="first"', "ID='first'", "Id = first"])
def test_a_copy_of_the_only_entry_has_no_id(written: str) -> None:
    entry = (
        '<li {}><a href="https://a.example/{}">Story {}</a>, <em>Wired</em>, May {}, 2021</li>\n'
    )
    page = f"<ul>\n{entry.format(written, 1, 'one', 4)}</ul>\n"
    copied = entry.format("", 2, "two", 5).replace("<li >", "<li>")
    assert updated(page, (TWO, ONE)) == page.replace("<ul>\n", f"<ul>\n{copied}")


def test_a_tag_that_is_used_again_does_not_tell_the_year_of_another_entry() -> None:
    page = (
        '<ul>\n<li data-year="2021" id="one"><a href="https://a.example/1" title="One">One</a>, '
        '<a href="https://wired.example">Wired</a>, May 4, 2021 <a href="/pdf">PDF</a></li>\n</ul>'
    )
    (known,) = seen_on(page)
    new = Clipping(id="two", url="https://a.example/2", title="Two", date=PartialDate(2022, 6, 5))
    after = updated(page, (new, known))
    assert '<li data-year="2022"><a href="https://a.example/2" title="Two">Two</a>' in after
    after = updated(page, (replace(new, outlet="Le Monde"), known))
    assert '<li data-year="2022"><a href="https://a.example/2">Two</a> – Le Monde' in after


def test_signs_between_facts_are_no_words_of_the_entry_that_is_copied() -> None:
    card = (
        '<div class="card">\n<h3><a href="https://a.example/{}">Story {}</a></h3>\n'
        "<p>Wired &middot; May {}, 2021</p>\n</div>\n"
    )
    page = card.format(1, "one", 4)
    assert updated(page, (TWO, ONE)) == card.format(2, "two", 5) + page
