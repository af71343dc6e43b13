"""Invariants of updating a list, over the ways in which people write lists."""

from hypothesis import given
from hypothesis import strategies as st

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.updating import update_page as bring_up_to_date
from clippings.written_dates.spelling import Spelling, spell_date
from tests.exporters.markdown_page.pages import LAW, hostile_text, read
from tests.updating.updated import after, shown, update_page

LINES = (
    "- [{title}]({url}) – {outlet}, {date}",
    "* **{outlet}**: [{title}]({url}) ({date})",
    "{date} – {outlet}\\\n[{title}]({url})",
    "- [{outlet}-{date}: {title}]({url})",
    '<li>{date}: <a href="{url}">{title}</a>, <em>{outlet}</em></li>',
)
OUTLETS = ("Die Zeit", "Le Monde", "The Guardian", "Wired")
TITLES = ("A piece about us", "Ein Stück über uns", "Notre histoire", "Всё о нас")
GERMAN = Spelling("{day02}.{month02}.{year}")


def line(template: str, clipping: Clipping) -> str:
    assert clipping.date
    spelled = spell_date(clipping.date, GERMAN)
    return template.format(
        title=clipping.title, url=clipping.url, outlet=clipping.outlet, date=spelled
    )


def page_of(template: str, clippings: tuple[Clipping, ...]) -> str:
    between = "\n" if template[0] in "-*<" else "\n\n"
    lines = between.join(line(template, clipping) for clipping in clippings)
    body = f"<ul>\n{lines}\n</ul>" if template[0] == "<" else lines
    return f"# In the press\n\n{body}\n"


@st.composite
def lists(draw: st.DrawFn) -> tuple[str, tuple[Clipping, ...]]:
    days = draw(st.lists(st.integers(1, 28), min_size=3, max_size=6, unique=True))
    clippings = tuple(
        Clipping(
            url=f"https://example.org/{day}",
            title=draw(st.sampled_from(TITLES)),
            outlet=draw(st.sampled_from(OUTLETS)),
            date=PartialDate(2021, 5, day),
        )
        for day in sorted(days, reverse=True)
    )
    return draw(st.sampled_from(LINES)), clippings


def facts_of(clippings: tuple[Clipping, ...]) -> tuple[Clipping, ...]:
    """The facts of a clipping, without a language that is only guessed."""
    return tuple(clipping._replace(lang="") for clipping in clippings)


@LAW
@given(lists())
def test_a_list_is_read_correctly(made: tuple[str, tuple[Clipping, ...]]) -> None:
    assert facts_of(read(page_of(*made))) == made[1]


@LAW
@given(lists(), st.integers(0, 5))
def test_a_new_clipping_is_a_new_line_like_the_others(
    made: tuple[str, tuple[Clipping, ...]], place: int
) -> None:
    template, clippings = made
    place %= len(clippings)
    without = clippings[:place] + clippings[place + 1 :]
    updated = update_page(page_of(template, without), Collection(clippings=clippings))
    assert updated == page_of(template, clippings)


@LAW
@given(lists(), st.integers(0, 5))
def test_the_line_of_a_removed_clipping_is_removed(
    made: tuple[str, tuple[Clipping, ...]], place: int
) -> None:
    template, clippings = made
    place %= len(clippings)
    without = clippings[:place] + clippings[place + 1 :]
    updated = update_page(page_of(template, clippings), Collection(clippings=without))
    assert facts_of(read(updated)) == without
    assert line(template, clippings[place]).splitlines()[-1] not in updated.splitlines()


@LAW
@given(
    lists(),
    st.integers(0, 5),
    st.sampled_from(
        (
            {"title": "Another <title> & [more]"},
            {"outlet": "El País"},
            {"date": PartialDate(2021, 5, 29)},
            {"url": "https://example.org/other"},
        )
    ),
)
def test_a_change_changes_only_its_words(
    made: tuple[str, tuple[Clipping, ...]], place: int, change: dict[str, object]
) -> None:
    template, clippings = made
    place %= len(clippings)
    changed = clippings[place]._replace(**change)  # type: ignore[arg-type]
    wanted = (*clippings[:place], changed, *clippings[place + 1 :])
    before = page_of(template, clippings)
    updated = update_page(before, Collection(clippings=wanted))
    assert facts_of(read(updated)) == wanted
    if "title" not in change:
        assert updated == page_of(template, wanted)


@LAW
@given(lists(), hostile_text(), st.sampled_from(("title", "outlet", "url")), st.booleans())
def test_no_value_breaks_the_page(
    made: tuple[str, tuple[Clipping, ...]], text: str, fact: str, new: bool
) -> None:
    template, clippings = made
    value = f"https://example.org/{text}" if fact == "url" else f"{text} ](javascript:x) <b>`|\n# a"
    hostile = clippings[1]
    if new:
        hostile = hostile._replace(url="https://example.org/new", title="New", outlet="Wired")
    hostile = hostile._replace(**{fact: value})  # type: ignore[arg-type]
    rest = clippings if new else (*clippings[:1], *clippings[2:])
    page = page_of(template, clippings)
    after = bring_up_to_date(page, Collection(clippings=(hostile, *rest))).text
    others = [one.url for one in read(after)]
    assert [one.url for one in rest] == [url for url in others if url in {o.url for o in rest}]
    assert len(others) <= len(clippings) + new
    assert "javascript:" not in " ".join(others)
    assert after.count("<b>") == 0


def _with(page: str, **facts: object) -> str:
    """The page after facts of its first clipping have changed."""
    first, *others = shown(page)
    return after(page, first._replace(**facts), *others)  # type: ignore[arg-type]


def test_a_date_that_can_mean_the_wanted_one_is_not_changed() -> None:
    page = (
        "# Press\n\n- [One is here](https://a.example/1), Wired, 05/04/2021\n"
        "- [Two is there](https://a.example/2), Zeit, 04/04/2021\n"
        "- [Three is gone](https://a.example/3), Taz, 03/03/2021\n"
    )
    assert shown(page)[0].date is None
    assert _with(page, date=PartialDate(2021, 4, 5)) == page
    assert _with(page, date=PartialDate(2021, 7, 9)) != page


def test_words_that_contain_outlet_and_title_state_both() -> None:
    page = (
        "# Press\n\n- [Wired: One is here](https://a.example/1)\n"
        "- [Two is there](https://a.example/2)\n"
    )
    assert shown(page)[0].outlet == ""
    assert _with(page, title="One is here", outlet="Wired") == page
