"""Titles that also hold an outlet or a date."""

import json

import pytest

from tests.importers.reading import plain, read

HOSTS = ("delano.lu", "siliconluxembourg.lu", "rtl.lu", "paper.example")
NAMES = ("Delano", "Silicon Luxembourg", "RTL", "Chronicle Today")
PIECES = ("A game of many rounds", "Learning to work", "Not just a school", "The last word")


def facts(*titles: str, **more: str) -> list[dict[str, object]]:
    """The facts read from a list with these titles, without addresses."""
    pairs = zip(titles, HOSTS, strict=False)
    rows = [{"title": title, "url": f"https://{host}/a", **more} for title, host in pairs]
    return [
        {key: value for key, value in entry.items() if key != "url"}
        for entry in plain(read("json", json.dumps(rows)))
    ]


@pytest.mark.parametrize(
    "form",
    [
        "{name} – {piece}",
        "{name} - {piece}",
        "{name}: {piece}",
        "{name} | {piece}",
        "{piece}, {name}",
        "{piece} | {name}",
        "{piece} ({name})",
        "{piece} [{name}]",
        "{piece} – {name}",
    ],
)
def test_outlets_are_found_by_the_form_that_all_titles_share(form: str) -> None:
    pairs = list(zip(NAMES, PIECES, strict=True))
    found = facts(*(form.format(name=name, piece=piece) for name, piece in pairs))
    assert found == [{"title": piece, "outlet": name} for name, piece in pairs]


def test_dates_after_the_outlets_are_split_off_too() -> None:
    dates = ("(April 12 2011)", "(Feb 2011 issue)", "(Nov 2, 2010)", "(8/26/2010)")
    triples = zip(PIECES, NAMES, dates, strict=True)
    found = facts(*(f"{piece}, {name} {date}" for piece, name, date in triples))
    assert [one["outlet"] for one in found] == list(NAMES)
    assert [one["date"] for one in found] == ["2011-04-12", "2011-02", "2010-11-02", "2010-08-26"]
    assert [one.get("note") for one in found] == [None, "date as given: Feb 2011 issue", None, None]


def test_a_title_without_that_form_is_not_split() -> None:
    found = facts("Delano – One", "Silicon Luxembourg – Two", "RTL – Three", "the fourth – a tale")
    assert found[3] == {"title": "the fourth – a tale"}


@pytest.mark.parametrize(
    "titles",
    [
        ("Rain, Wind", "Sun, Clouds", "Fog, Storms"),
        ("Foo – One", "Foo – Two", "Foo – Three"),
        ("Delano – A game", "How we play", "What we win"),
    ],
)
def test_nothing_is_split_if_no_address_confirms_the_outlets(titles: tuple[str, ...]) -> None:
    assert facts(*titles) == [{"title": title} for title in titles]


def test_nothing_is_split_if_the_list_has_outlets() -> None:
    titles = ("Delano – One", "Silicon Luxembourg – Two", "RTL – Three")
    assert [one["title"] for one in facts(*titles, outlet="Other")] == list(titles)


def test_titles_that_are_names_of_outlets_are_outlets() -> None:
    assert facts(*NAMES[:3]) == [{"outlet": name} for name in NAMES[:3]]


def test_titles_with_a_sentence_among_them_are_not_outlets() -> None:
    titles = ("Delano", "Silicon Luxembourg", "Why we stay here")
    assert [one["title"] for one in facts(*titles)] == list(titles)


def test_a_date_in_brackets_that_is_more_exact_is_used() -> None:
    found = facts("A game (8/26/2020)", "Learning to work (March 2019)", "No date", date="2020")
    assert found[0] == {"title": "A game", "date": "2020-08-26"}
    assert found[1] == {"title": "Learning to work (March 2019)", "date": "2020"}


def test_titles_of_citations_are_split_too() -> None:
    entries = "\n".join(
        f'@misc{{a, title = {{<a href="https://{host}/a">{name}</a>}}, page = {{https://{host}/a}}}}'
        for host, name in zip(HOSTS[:3], NAMES[:3], strict=True)
    )
    found = plain(read("bibtex", entries))
    assert [(one["outlet"], one["url"]) for one in found] == [
        (name, f"https://{host}/a") for host, name in zip(HOSTS[:3], NAMES[:3], strict=True)
    ]


def test_text_below_outlets_is_the_title() -> None:
    rows = [
        {"title": name, "text": piece, "url": f"https://{host}/a", "quote": "“So it is”"}
        for name, piece, host in zip(NAMES[:3], PIECES[:3], HOSTS[:3], strict=True)
    ]
    found = plain(read("json", json.dumps(rows)))
    assert [(one["outlet"], one["title"], one["quote"]) for one in found] == [
        (name, piece, "So it is") for name, piece in zip(NAMES[:3], PIECES[:3], strict=True)
    ]


def test_entries_titled_by_kinds_get_the_link_text_as_title() -> None:
    items = [
        {"title": f"{name} - {kind} (May 202{n})", "details": f"<a href='{url}'>{piece}</a>"}
        for n, (name, kind, url, piece) in enumerate(
            zip(
                NAMES,
                ("Interview", "Podcast", "Keynote", "Featured"),
                (f"https://{host}/a" for host in HOSTS),
                PIECES,
                strict=True,
            )
        )
    ]
    found = plain(read("json", json.dumps({"items": items})))
    assert [one["title"] for one in found] == list(PIECES)
    assert [one.get("kind") for one in found] == ["interview", "podcast", "keynote", None]
    assert found[-1]["note"] == "Featured"
    assert found[0]["outlet"] == "Delano"


def test_a_year_after_a_mark_is_split_off_a_title() -> None:
    rows = "".join(
        f"- text: 'Gazette // \"A title of {year}\" // {year}'\n  url: https://g.example/{year}\n"
        for year in (2018, 2019, 2020)
    )
    assert [entry.plain["date"] for entry in read("yaml", rows).entries] == ["2018", "2019", "2020"]


def test_quotation_marks_around_titles_after_outlets_are_removed() -> None:
    pairs = list(zip(NAMES, PIECES, strict=True))
    found = facts(*(f'{name} // "{piece}"' for name, piece in pairs))
    assert found == [{"title": piece, "outlet": name} for name, piece in pairs]


def titles(*summaries: str) -> list[object]:
    rows = [
        {"title": name.upper(), "source": name, "url": f"https://x.example/{name}", "teaser": words}
        for name, words in zip(NAMES, summaries, strict=False)
    ]
    rows.append({"title": "A river", "source": "The Hive", "url": "https://x.example/river"})
    return [one["title"] for one in plain(read("json", json.dumps(rows)))]


def test_text_below_titles_that_repeat_the_outlets_is_the_title() -> None:
    assert titles(*PIECES) == [*PIECES, "A river"]


@pytest.mark.parametrize("words", ["They came to see us.", "A piece in {0}", "word " * 21])
def test_long_summaries_are_not_titles(words: str) -> None:
    told = titles(*(words.format(name) for name in NAMES))
    assert told == [*(name.upper() for name in NAMES), "A river"]


def test_a_quoted_title_is_separated_from_the_place_of_its_outlet() -> None:
    pairs = list(zip(NAMES, PIECES, strict=True))
    found = facts(*(f"{name}, Delhi, « {piece} »" for name, piece in pairs))
    assert found == [{"title": piece, "outlet": name, "note": "Delhi"} for name, piece in pairs]


def test_words_before_a_quotation_belong_to_the_title() -> None:
    pairs = list(zip(NAMES, PIECES, strict=True))
    found = facts(*(f"{name}: The film “{piece}”" for name, piece in pairs))
    assert [one["title"] for one in found] == [f"The film “{piece}”" for piece in PIECES]


def test_brackets_at_the_beginning_of_a_title_are_kept() -> None:
    pairs = list(zip(NAMES, PIECES, strict=True))
    found = facts(*(f"{name}, (again) {piece}" for name, piece in pairs))
    assert [one["title"] for one in found] == [f"(again) {piece}" for piece in PIECES]
