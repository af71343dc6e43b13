"""Pages that show an article twice, and entries that are left as they are."""

import pytest

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.updating import ChangeNote, update_page

TWICE = """# Press

## Best of

- [A piece](https://a.example/1), Wired

## All

- [A piece](https://a.example/1), Wired, 4 May 2021
- [Another](https://a.example/2), Wired, 3 May 2021
"""
ONE = Clipping(
    id="one",
    url="https://a.example/1",
    title="A piece",
    outlet="Wired",
    date=PartialDate(2021, 5, 4),
)
TWO = ONE._replace(
    id="two", url="https://a.example/2", title="Another", date=PartialDate(2021, 5, 3)
)


def after(*clippings: Clipping) -> str:
    return update_page(TWICE, Collection(clippings=clippings)).text


def test_two_entries_of_one_article_are_not_changed() -> None:
    assert after(ONE, TWO) == TWICE


def test_both_entries_are_changed_if_they_state_the_fact() -> None:
    assert after(ONE._replace(title="New"), TWO) == TWICE.replace("A piece", "New")
    changed = after(ONE._replace(date=PartialDate(2021, 6)), TWO)
    assert changed == TWICE.replace("4 May 2021", "June 2021")


def test_both_entries_are_removed() -> None:
    assert after(TWO) == TWICE.replace("- [A piece](https://a.example/1), Wired\n\n", "").replace(
        "- [A piece](https://a.example/1), Wired, 4 May 2021\n", ""
    )


def test_a_clipping_that_the_data_has_twice_is_not_added() -> None:
    assert after(ONE, TWO, TWO._replace(id="again")) == TWICE


def test_a_change_that_cannot_be_made_safely_is_left_undone_and_reported() -> None:
    page = (
        "# Press\n\n- [A piece][1], Wired\n- [B](https://a.example/2)\n\n[1]: https://a.example/1\n"
    )
    one = Clipping(id="one", url="https://a.example/new", title="A piece", outlet="Wired")
    two = Clipping(id="two", url="https://a.example/2", title="Changed")
    updated = update_page(page, Collection(clippings=(one, two)))
    assert updated.text == page.replace("[B]", "[Changed]")
    assert updated.done == (ChangeNote("changed", "two", 4, ("title",)),)
    assert updated.left == (ChangeNote("changed", "one", 3, ("address",)),)


@pytest.mark.parametrize("language", ["fr", "de"])
def test_a_language_is_changed_in_the_language_of_the_page(language: str) -> None:
    page = "# Presse\n\n- [A piece](https://a.example/1), Wired (auf Englisch)\n"
    one = Clipping(
        id="o", url="https://a.example/1", title="A piece", outlet="Wired", lang=language
    )
    name = {"fr": "Französisch", "de": "Deutsch"}[language]
    assert update_page(page, Collection(clippings=(one,))).text == page.replace("Englisch", name)


@pytest.mark.parametrize(
    ("authors", "written"),
    [
        (("Lois Lane",), "Lois Lane"),
        (("Ada Byron", "Grace Hopper", "Lois Lane"), "Ada Byron, Grace Hopper and Lois Lane"),
    ],
)
def test_authors_are_joined_as_they_were(authors: tuple[str, ...], written: str) -> None:
    page = "# Press\n\n- [A piece](https://a.example/1) by Ada Byron and Alan Turing in Wired\n"
    one = Clipping(
        id="o", url="https://a.example/1", title="A piece", outlet="Wired", authors=authors
    )
    after = update_page(page, Collection(clippings=(one,))).text
    assert after == page.replace("Ada Byron and Alan Turing", written)


def test_a_fact_that_cannot_be_located_is_reported() -> None:
    card = (
        '<div><div><a href="https://www.wired.com/{0}"><img src="a.png"></a></div>'
        '<div><p>May 2021</p><p><a href="https://www.wired.com/{0}">{1}</a></p></div></div>\n'
    )
    page = f"<h1>Press</h1>{card.format(1, 'The first of them')}{card.format(2, 'Another one')}"
    first = {"id": "one", "url": "https://www.wired.com/1", "date": PartialDate(2021, 5)}
    two = Clipping(
        id="two", url="https://www.wired.com/2", title="Another one", date=PartialDate(2021, 5)
    )
    same = Clipping(title="The first of them", **first)  # type: ignore[arg-type]
    assert update_page(page, Collection(clippings=(same, two)), "html").text == page
    other = same._replace(title="Its new title")
    updated = update_page(page, Collection(clippings=(other, two)), "html")
    written = page.replace("The first of them", "Its new title")
    assert updated.text == written or [told.name for told in updated.left] == ["one"]
