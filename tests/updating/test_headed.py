"""Invariants of updating a page, over pages as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.clipping import Clipping, Collection, Image, Quote
from clippings.dates import PartialDate
from tests.exporters.markdown_page.pages import (
    LAW,
    Page,
    clippings,
    hostile_text,
    pages,
    read,
    told,
)
from tests.updating.updated import after, shown, update_page

CHANGES = st.one_of(
    st.builds(lambda text: {"outlet": text}, hostile_text()),
    st.builds(lambda text: {"quotes": (Quote(text=text),)}, hostile_text()),
    st.builds(lambda day: {"date": PartialDate(2021, 5, day)}, st.integers(1, 28)),
    st.just({"date": None}),
    st.just({"url": "https://other.example/new"}),
    st.just({"lang": "es"}),
    st.just({"kind": "podcast"}),
    st.just({"quotes": ()}),
    st.just({"image": None}),
    st.just({"image": Image(src="shots/neu <1>.png")}),
    st.just({"quotes": (Quote(text="Sí.", speaker="Ada Lovelace", role="chair"),)}),
)


@LAW
@given(pages())
def test_a_page_is_read_correctly(page: Page) -> None:
    assert read(page.text) == page.clippings


@LAW
@given(pages())
def test_entries_that_agree_keep_every_byte(page: Page) -> None:
    assert update_page(page.text, page.collection) == page.text


@LAW
@given(pages(), clippings(99))
def test_a_new_clipping_adds_only_its_lines(page: Page, new: Clipping) -> None:
    updated = update_page(page.text, Collection(clippings=(new, *page.clippings)))
    assert is_pure_insertion(page.text, updated)
    shown = read(updated)
    assert set(shown) == {new, *page.clippings}
    dates = [clipping.date or PartialDate(0) for clipping in shown]
    assert dates == sorted(dates, reverse=True)


@LAW
@given(pages(), st.data())
def test_a_removed_clipping_removes_only_its_lines(page: Page, data: st.DataObject) -> None:
    gone = data.draw(st.integers(0, len(page.clippings) - 1))
    rest = page.clippings[:gone] + page.clippings[gone + 1 :]
    updated = update_page(page.text, Collection(clippings=rest))
    assert is_pure_insertion(updated, page.text)
    assert read(updated) == rest


@LAW
@given(pages(), st.data(), CHANGES)
def test_a_change_changes_only_its_entry(
    page: Page, data: st.DataObject, change: dict[str, object]
) -> None:
    place = data.draw(st.integers(0, len(page.clippings) - 1))
    changed = page.clippings[place]._replace(**change)  # type: ignore[arg-type]
    wanted = (*page.clippings[:place], changed, *page.clippings[place + 1 :])
    updated = update_page(page.text, Collection(clippings=wanted))
    assert read(updated) == tuple(map(told, wanted))
    alone = Page(page.text, (page.clippings[place],))
    without = update_page(updated, Collection(clippings=tuple(c for c in wanted if c != changed)))
    rest = Collection(clippings=tuple(c for c in page.clippings if c not in alone.clippings))
    assert without == update_page(page.text, rest)


@LAW
@given(pages(), clippings(99), st.data(), CHANGES)
def test_a_new_clipping_and_a_change_are_written_together(
    page: Page, new: Clipping, data: st.DataObject, change: dict[str, object]
) -> None:
    place = data.draw(st.integers(0, len(page.clippings) - 1))
    changed = page.clippings[place]._replace(**change)  # type: ignore[arg-type]
    wanted = (new, *page.clippings[:place], changed, *page.clippings[place + 1 :])
    updated = update_page(page.text, Collection(clippings=wanted))
    assert set(read(updated)) == set(map(told, wanted))


def is_pure_insertion(before: str, after: str) -> bool:
    """Whether `after` is `before` with one insertion."""
    start = next(
        (n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), len(before)
    )
    return any(
        before[place:] == after[len(after) - len(before) + place :] for place in range(start + 1)
    )


SHOT = "![Shot](a.png)"
ENTRY = (
    f"## Wired\n\n- Source: [Wired](https://a.example/1) – May 4, 2021\n\n“So it is.”\n\n{SHOT}\n"
)


@pytest.mark.parametrize(
    ("facts", "old", "new"),
    [
        ({"quotes": (Quote("So it was."),)}, "So it is.", "So it was."),
        ({"quotes": (Quote("So it is.", "Ada", "head"),)}, "is.”", "is.”\n\n— Ada, head"),
        ({"quotes": (Quote("So.\nIt is."),)}, "“So it is.”", "> So.<br/>\n> It is."),
        ({"quotes": (Quote("One ” two"),)}, "“So it is.”", '"One ” two"'),
        ({"date": None}, " – May 4, 2021", ""),
        ({"date": PartialDate(2022, 6)}, "May 4, 2021", "June 2022"),
        ({"url": ""}, "[Wired](https://a.example/1)", "Wired"),
        ({"url": "", "file": "a.pdf"}, "https://a.example/1", "a.pdf"),
        ({"image": Image(src="b.png", alt="Shot")}, "a.png", "b.png"),
        (
            {"image": Image(src="a.png", alt="Shot", link=True)},
            SHOT,
            f'<a href="https://a.example/1">{SHOT}</a>',
        ),
    ],
)
def test_a_part_is_rewritten_if_its_words_cannot_be_replaced(
    facts: dict[str, object], old: str, new: str
) -> None:
    (known,) = shown(ENTRY)
    changed = known._replace(**facts)  # type: ignore[arg-type]
    assert after(ENTRY, changed) == ENTRY.replace(old, new)


@pytest.mark.parametrize("date", ["", " – May 4, 2021"])
def test_a_bare_address_is_rewritten(date: str) -> None:
    page = f"## Wired\n\n- Source: <https://a.example/1>{date}\n"
    (known,) = shown(page)
    changed = known._replace(url="https://b.example/2", date=PartialDate(2021, 5, 4))
    assert after(page, changed) == "## Wired\n\n- Source: <https://b.example/2> – May 4, 2021\n"


def test_a_new_entry_beside_dates_without_a_year_states_its_year() -> None:
    page = (
        "# Press\n\n## 2021\n\n### Wired\n\n- Source: [Wired](https://a.example/1) – May 4\n\n"
        "> It is back.\n\n## 2020\n\n### Elle\n\n- Source: [Elle](https://a.example/2) – May 4\n\n"
        "> It is here.\n"
    )
    new = Clipping(url="https://a.example/3", outlet="Vogue", date=PartialDate(2020, 12, 30))
    first, second = read(page)
    updated = update_page(page, Collection(clippings=(first, new, second)))
    assert is_pure_insertion(page, updated)
    assert "[Vogue](https://a.example/3) – December 30, 2020\n" in updated
