"""New entries and changed facts are written so that an import reads them back."""

import pytest

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.updating import update_page
from tests.updating.updated import after, shown

NEW = Clipping(
    id="new",
    url="https://planet.example/2021/a",
    title="How it was rebuilt",
    outlet="The Daily Planet",
    date=PartialDate(2021, 5, 4),
)


def facts(clipping: Clipping) -> tuple[object, ...]:
    return clipping.url, clipping.title, clipping.outlet, clipping.date, clipping.note


PAGES = {
    "no outlets": "# Press\n\n- [One is here](https://a.example/1)\n- [Two](https://b.example/2)\n",
    "names of outlets alone": (
        "# Press\n\n- [The Verge](https://www.theverge.com/1)\n"
        "- [Wired](https://www.wired.com/2)\n- [Le Monde](https://www.lemonde.fr/3)\n"
        "- [The Guardian](https://www.theguardian.com/4)\n"
    ),
    "addresses alone": (
        "# Press\n\n- https://www.theverge.com/1\n- https://www.wired.com/2\n"
        "- https://www.lemonde.fr/3\n"
    ),
    "remarks of their own": (
        "# Press\n\n| Date | Outlet | Title | Access | Topic |\n|--|--|--|--|--|\n"
        "| 2021-03-04 | Wired | [One is here](https://www.wired.com/1) | paid | Ants |\n"
        "| 2021-03-03 | Le Monde | [Two](https://www.lemonde.fr/2) | free | Bees |\n"
        "| 2021-03-02 | The Verge | [Three](https://www.theverge.com/3) | paid | Cows |\n"
    ),
    "one phrase": (
        "# Press\n\n- [Wired - One is here](https://www.wired.com/1)\n"
        "- [Le Monde - Two is there](https://www.lemonde.fr/2)\n"
        "- [The Verge - Three are gone](https://www.theverge.com/3)\n"
    ),
    "headings": (
        "# Press\n\n## Wired (English)\n\n- Source: [Wired](https://www.wired.com/1) – May 2021\n\n"
        "## Le Monde (French)\n\n- Source: [Le Monde](https://www.lemonde.fr/2) – May 2020\n"
    ),
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_a_new_clipping_is_read_back_completely(page: str) -> None:
    known = shown(page)
    updated = after(page, NEW, *known)
    assert set(page.splitlines()) <= set(updated.splitlines())
    others = [one for one in shown(updated) if one.url != NEW.url]
    assert [facts(one) for one in others] == [facts(one) for one in known]
    assert [facts(one) for one in shown(updated) if one.url == NEW.url] == [facts(NEW)]


CARDS = "".join(
    f'<div class="card"><a href="https://www.{host}/1"><img src="{host}.png"></a>\n'
    f'<h3><a href="https://www.{host}/1">{title}</a></h3>\n'
    f"<p>{date}</p></div>\n"
    for host, title, date in (
        ("wired.com", "One is here and tells", "4 May 2021"),
        ("lemonde.fr", "Two is there and tells", "3 May 2021"),
        ("theverge.com", "Three are gone and told", "2 May 2021"),
    )
)


def test_a_card_with_two_links_is_removed_as_a_whole() -> None:
    page = f"<h1>In the press</h1>\n{CARDS}"
    one, *others = shown(page, "html")
    assert one.url == "https://www.wired.com/1"
    gone = after(page, *others, page_format="html")
    assert gone == page.replace(CARDS[: CARDS.index('<div class="card">', 5)], "")


TALKS = (
    "<h1>In the press</h1>\n<ul>\n"
    "<li><a href='https://www.wired.com/1'>One is here</a>, Wired, May 2021</li>\n"
    "<li>Talk on the radio, April 2021</li>\n"
    "<li><a href='https://www.lemonde.fr/2'>Two is there</a>, Le Monde, March 2021</li>\n"
    "<li><a href='https://www.theverge.com/3'>Three</a>, The Verge, March 2020</li>\n</ul>\n"
)


def test_an_entry_without_a_link_is_located_in_html() -> None:
    one, talk, *others = shown(TALKS, "html")
    assert talk.title == "Talk on the radio"
    changed = talk._replace(date=PartialDate(2021, 5))
    told = after(TALKS, one, changed, *others, page_format="html")
    assert told == TALKS.replace("April", "May")
    gone = after(TALKS, one, *others, page_format="html")
    assert gone == TALKS.replace("<li>Talk on the radio, April 2021</li>\n", "")


def test_a_title_across_tags_is_changed_with_them() -> None:
    item = "<li><a href='https://{}.example/'><p><i>The {}</i> of the {}</p></a></li>\n"
    items = item.format("a", "return", "ants") + item.format("b", "leaving", "bees")
    page = f"# Press\n\n<ul>\n{items}</ul>\n"
    one, other = shown(page)
    assert one.title == "The return of the ants"
    told = after(page, one._replace(title="Another return"), other)
    assert told == page.replace("<i>The return</i> of the ants", "Another return")


def test_an_outlet_in_one_phrase_with_the_title_moves_to_where_it_is_read() -> None:
    page = PAGES["one phrase"]
    one, *others = shown(page)
    assert (one.outlet, one.title) == ("Wired", "One is here")
    told = after(page, one._replace(outlet="The Daily Planet"), *others)
    seen = shown(told)
    assert [facts(each)[1:3] for each in seen[:1]] == [("One is here", "The Daily Planet")]
    assert told.splitlines()[3:] == page.splitlines()[3:]


def test_words_of_several_clippings_are_not_changed_for_one() -> None:
    page = (
        "# Press\n\n- A study of ants: [NPR](https://www.npr.org/1) | "
        "[Wired](https://www.wired.com/2) | [NBC](https://www.nbc.com/3) | "
        "[BBC](https://www.bbc.com/4)\n- [Other](https://c.example/5)\n"
    )
    known = shown(page)
    for number, one in enumerate(known[:4]):
        wanted = [*known[:number], one._replace(title="Another title"), *known[number + 1 :]]
        done = update_page(page, Collection(clippings=tuple(wanted)))
        assert page.splitlines()[3] == done.text.splitlines()[3]
        assert [facts(o)[1] for o in shown(done.text) if o.url != one.url] == [
            facts(o)[1] for o in known if o.url != one.url
        ]


def test_a_summary_keeps_its_full_stop() -> None:
    told = "It tells of all that was found in the river, and of what is to be done now"
    page = (
        "# Press\n\n<div class='card'><h3>One is here</h3><p>2 May 2021</p>"
        f"<p>{told}.</p><a href='https://a.example/1'>Read more</a></div>\n"
        "<div class='card'><h3>Two is there</h3><p>1 May 2021</p>"
        f"<p>{told} at last.</p><a href='https://b.example/2'>Read more</a></div>\n"
    )
    one, other = shown(page)
    assert one.summary == told
    new = "This is what it was about, and why it matters to us all, in a dozen words."
    assert after(page, one._replace(summary=new), other) == page.replace(f"{told}.<", f"{new}<")


def test_a_change_that_a_second_update_would_repeat_is_left_undone() -> None:
    page = "# Press\n\nAugust 8, 2022\n\nURL: https://www.planet.example/press\n"
    (known,) = shown(page)
    new = NEW._replace(url="https://www.wired.com/1", date=PartialDate(2023, 5, 4))
    done = update_page(page, Collection(clippings=(new, known)))
    assert (done.text, [told.name for told in done.left]) == (page, ["new"])


def test_an_entry_stays_if_the_others_would_be_read_differently_without_it() -> None:
    line = '<li><a href="https://a.example/{0}">{1}</a>, <em>{2}</em>, 202{0}-05-15</li>\n'
    pieces = [
        (6, "One is here", "NYT"),
        (5, "Two is there", "taz"),
        (4, "Three is gone", "taz"),
        (3, "Four is left", "taz"),
        (2, "Five is new", "Le Monde"),
        (1, "Six is old", "Radio Example"),
    ]
    lines = "".join(line.format(*piece) for piece in pieces)
    page = f"<title>Press</title><h1>Press</h1><ul>\n{lines}</ul>\n"
    kept = tuple(one for one in shown(page, "html") if one.title != "Three is gone")
    done = update_page(page, Collection(clippings=kept), "html")
    assert (done.text, [told.name for told in done.left]) == (page, ["Three is gone"])


def test_an_entry_that_would_be_under_the_name_of_another_outlet_is_not_added() -> None:
    pieces = [
        ("Radio Example", "[One is here](https://a.example/1) – 2024-12-26\n\n> It works."),
        ("NYT", "[Two is there](https://b.example/2) – 2023-11-12\n\nA remark."),
        ("Radio Example", "[Three is gone](https://c.example/3) – 2023-10-14\n\n> It does."),
        ("Le Monde", "[Four is left](https://d.example/4) – 2022-09-26\n\n> It did."),
    ]
    page = "# Press\n\n" + "\n".join(f"## {name}\n\n{piece}\n" for name, piece in pieces)
    known = shown(page)
    new = NEW._replace(outlet="taz", date=PartialDate(2023, 6, 7))
    done = update_page(page, Collection(clippings=(*known[:3], new, *known[3:])))
    assert (done.text, [told.name for told in done.left]) == (page, ["new"])


def test_an_address_that_is_also_the_link_text_changes_in_both_places() -> None:
    lines = "".join(f"- [https://a.example/{n}](https://a.example/{n})\n" for n in (1, 11, 2))
    page = f"# Press\n\n{lines}"
    one, *others = shown(page)
    told = after(page, one._replace(url="https://a.example/new"), *others)
    assert told == page.replace("a.example/1]", "a.example/new]").replace(
        "a.example/1)", "a.example/new)"
    )


def test_a_new_entry_among_linked_pictures_gets_its_title() -> None:
    figure = '<figure>\n<a href="https://a.example/{0}"><img src="{0}.png"></a>\n</figure>\n\n'
    page = f"# Press\n\n{figure.format(1)}{figure.format(2)}"
    updated = after(page, NEW._replace(date=None), *shown(page))
    assert facts(shown(updated)[0]) == facts(NEW._replace(date=None))
