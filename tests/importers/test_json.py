"""Reads JSON lists of other sites."""

import json

import pytest

from clippings.errors import ClipError
from tests.importers.reading import messages, plain, read


def test_reads_the_coverage_in_a_press_kit() -> None:
    kit = {
        "company": "X",
        "team": [{"name": "A B", "role": "CEO", "photo": "a.png", "website": "https://a.b"}],
        "coverage": [
            {
                "headline": "H",
                "publication": "TechCrunch",
                "link": {"url": "https://techcrunch.com/1", "display": "read on"},
                "quote": "“Great stuff”",
                "year": 2019,
                "month": 5,
                "featured": True,
            }
        ],
        "contacts": [{"name": "Press", "email": "x@y.z"}],
    }
    assert plain(read("json", json.dumps(kit))) == [
        {
            "url": "https://techcrunch.com/1",
            "title": "H",
            "outlet": "TechCrunch",
            "date": "2019-05",
            "quote": "Great stuff",
            "featured": "true",
            "link_display": "read on",
        }
    ]


def test_gives_the_line_of_each_entry() -> None:
    text = '[\n {"title": "{", "url": "https://a.org/1"},\n {"title": "B", "url": "https://a.org/2"}\n]'
    assert [entry.line for entry in read("json", text).entries] == [2, 3]


def test_reads_a_date_by_the_other_dates_of_the_file() -> None:
    rows = [
        {"url": "https://a.org/1", "data": "05/04/2021"},
        {"url": "https://a.org/2", "data": "14/1/26"},
    ]
    assert [one["date"] for one in plain(read("json", json.dumps(rows)))] == [
        "2021-04-05",
        "2026-01-14",
    ]


def test_leaves_out_and_reports_an_ambiguous_date() -> None:
    imported = read("json", '[{"url": "https://a.org/1", "date": "05/04/2021"}]')
    assert plain(imported) == [{"url": "https://a.org/1", "note": "date as given: 05/04/2021"}]
    assert messages(imported) == [(1, "'05/04/2021' can be two dates")]


def test_the_date_in_the_address_decides_the_order() -> None:
    imported = read("json", '[{"url": "https://a.org/2021/05/04/x", "date": "05/04/2021"}]')
    assert plain(imported)[0]["date"] == "2021-05-04"


def test_further_addresses_become_links() -> None:
    rows = [{"title": "A", "url": "https://a.org/1", "link": "https://b.org/2"}]
    assert plain(read("json", json.dumps(rows)))[0]["links"] == [
        {"url": "https://b.org/2", "rel": "related"}
    ]


def test_buttons_with_icons_give_addresses_and_no_outlets() -> None:
    button = {"icon": "link", "icon_pack": "fas", "name": "Slides", "url": "https://a.org/1"}
    rows = [
        {"title": "A", "date": "2021", "url_pdf": "", "links": [button]},
        {"title": "B", "date": "2020", "url_pdf": "https://a.org/1", "links": [button]},
    ]
    assert plain(read("json", json.dumps(rows))) == [
        {"title": "A", "date": "2021", "url": "https://a.org/1"},
        {"title": "B", "date": "2020", "url": "https://a.org/1"},
    ]


def test_a_redirect_of_a_search_engine_is_resolved() -> None:
    rows = [{"url": "https://www.google.com/url?url=https://a.org/1&ct=ga", "title": "A <b>b</b>"}]
    assert plain(read("json", json.dumps(rows))) == [{"url": "https://a.org/1", "title": "A b"}]


@pytest.mark.parametrize("text", ["{", "[1,", "hello", "[" * 100_000])
def test_reports_where_a_text_is_not_json(text: str) -> None:
    with pytest.raises(ClipError):
        read("json", text)


def test_refuses_deep_nesting() -> None:
    with pytest.raises(ClipError, match="nested"):
        read("json", "[" * 50 + "]" * 50)


def test_comments_and_trailing_commas_are_accepted() -> None:
    text = '[\n // ours\n {"title": "a, // b", "url": "https://a.org/1",},\n]'
    imported = read("json", text)
    assert plain(imported) == [{"url": "https://a.org/1", "title": "a, // b"}]
    assert [entry.line for entry in imported.entries] == [3]


def test_objects_around_a_broken_place_are_read_and_it_is_reported() -> None:
    one, two = '{"title": "A", "url": "https://a.org/1"}', '{"url": "https://a.org/2"}'
    imported = read("json", f'{{"press": [\n{one},\n{{"title": "B" "url"}},\n{two}')
    assert [entry.line for entry in imported.entries] == [2, 4]
    assert messages(imported)[0][0] == 3


def test_a_nested_list_in_a_page_with_a_title_is_not_part_of_a_record() -> None:
    button = {"label": "Read", "link": "https://a.org/1"}
    article = {"title": "A", "subtitle": "B", "button": button}
    page = {"title": "Press", "date": "2021-05-04", "list": {"title": "In press", "all": [article]}}
    kit = {"title": "Press kit", "items": [{"title": "Logos", "link": "https://a.org/logo"}]}
    assert [one["url"] for one in plain(read("json", json.dumps(page | {"kit": kit})))] == [
        "https://a.org/1"
    ]


@pytest.mark.parametrize(
    ("key", "value"), [("timeToRead", "10 mins to read"), ("timestamp", "3:05")]
)
def test_a_number_under_a_key_about_time_is_not_a_date(key: str, value: str) -> None:
    rows = [{"title": "A", "url": "https://a.org/1", key: value, "year": "2021", "month": "May"}]
    imported = read("json", json.dumps(rows))
    assert plain(imported)[0]["date"] == "2021-05"
    assert not imported.findings


def test_an_invalid_second_date_does_not_affect_the_first() -> None:
    rows = [{"title": "A", "url": "https://a.org/1", "date": "Sep 4, 2013", "date_serial": "15952"}]
    assert plain(read("json", json.dumps(rows)))[0]["date"] == "2013-09-04"


def test_a_text_that_repeats_the_entry_is_not_a_quotation() -> None:
    rows = [
        {"title": "A", "source": "taz", "url": "https://taz.de/1", "full_text": "taz - A - 2021"}
    ]
    assert "quote" not in plain(read("json", json.dumps(rows)))[0]


def test_the_year_in_the_name_of_a_study_is_not_the_date() -> None:
    groups = [{"heading": "A study of hiring [2015]", "press": [{"url": "https://taz.de/1"}]}]
    groups += [{"heading": "Press 2016", "press": [{"url": "https://taz.de/2"}]}]
    dates = [one.get("date") for one in plain(read("json", json.dumps(groups)))]
    assert dates == [None, "2016"]


@pytest.mark.parametrize("junk", ["#NUM!", "#N/A", "NULL", "null"])
def test_placeholders_of_spreadsheets_are_ignored(junk: str) -> None:
    rows = [{"title": "A", "url": "https://a.org/1", "date": junk, "tags": junk}]
    imported = read("json", json.dumps(rows))
    assert plain(imported) == [{"url": "https://a.org/1", "title": "A"}]
    assert not imported.findings


def test_a_name_that_matches_the_host_is_the_outlet_under_any_key() -> None:
    rows = [{"title": "A", "subtitle": "IndexMag", "url": "https://indexmag.sk/1"}]
    assert plain(read("json", json.dumps(rows)))[0]["outlet"] == "IndexMag"


def test_values_that_only_fill_gaps_of_the_outlet_are_outlets() -> None:
    rows = [
        {"site": "Le Monde", "name": "A title", "url": "https://lemonde.fr/a"},
        {"creator": "A Channel", "name": "A video of it", "url": "https://video.example/1"},
    ]
    assert [one["outlet"] for one in plain(read("json", json.dumps(rows)))] == [
        "Le Monde",
        "A Channel",
    ]


def test_addresses_in_an_inner_list_belong_to_one_record() -> None:
    rows = [
        {
            "title": "A title",
            "date": "Feb 5, 2026",
            "websites": [
                {"url": "https://phys.org/1", "name": "Phys.org"},
                {"url": "https://wire.example/2", "name": "The Wire"},
            ],
        },
        {
            "title": "Another title",
            "date": "Feb 2, 2026",
            "websites": [{"url": "https://phys.org/3", "name": "Phys.org"}],
        },
    ]
    one, two = plain(read("json", json.dumps(rows)))
    assert (one["url"], one["outlet"], one["date"]) == (
        "https://phys.org/1",
        "Phys.org",
        "2026-02-05",
    )
    assert one["links"] == [{"url": "https://wire.example/2", "rel": "related"}]
    assert one["websites"] == rows[0]["websites"]
    assert two == {
        "title": "Another title",
        "url": "https://phys.org/3",
        "outlet": "Phys.org",
        "date": "2026-02-02",
    }


def test_a_value_that_is_a_link_gives_text_and_address() -> None:
    items = [
        {"title": f"On air ({month} 2025)", "details": f"<a href='https://a.org/{n}'>Talk {n}</a>"}
        for n, month in enumerate(("May", "June", "July"))
    ]
    first, *_ = plain(read("json", json.dumps({"title": "Press", "items": items})))
    assert (first["url"], first["date"], first["summary"]) == (
        "https://a.org/0",
        "2025-05",
        "Talk 0",
    )


def test_texts_that_are_links_are_the_titles() -> None:
    texts = (
        "[A river saved. Le Monde.](https://a.org/1)",
        "[Old apples](<https://b.org/2#:~:text=Old(er >)",
        "[What tides tell](<What tides tell>)",
    )
    rows = [{"type": "block", "text": text} for text in texts]
    entries = plain(read("json", json.dumps({"content": rows})))
    assert [(entry.get("url"), entry["title"]) for entry in entries] == [
        ("https://a.org/1", "A river saved. Le Monde."),
        ("https://b.org/2#:~:text=Old(er", "Old apples"),
        (None, "What tides tell"),
    ]


def test_a_date_in_parts_is_one_date() -> None:
    record = {"title": "A title", "url": "https://a.example/1", "date": {"year": 2021, "month": 5}}
    assert plain(read("json", json.dumps([record])))[0]["date"] == "2021-05"


def test_texts_in_a_single_language_are_used() -> None:
    fields = {"title": {"en-US": "A title of words"}, "link": {"en-US": "https://wired.com/1"}}
    items = [{"sys": {"id": "x"}, "fields": fields}]
    assert plain(read("json", json.dumps({"items": items})))[0]["title"] == "A title of words"


def test_keys_may_be_addresses() -> None:
    tree = {f"https://a.example/{n}": {"title": f"Title {n}", "outlet": "Wired"} for n in (1, 2)}
    found = plain(read("json", json.dumps(tree)))
    assert [one["url"] for one in found] == ["https://a.example/1", "https://a.example/2"]


def test_addresses_on_several_sites_are_preferred_to_those_on_one() -> None:
    records = [
        {
            "link": f"https://ours.example/press/{n}",
            "date": "2023-05-01T10:00:00",
            "title": {"rendered": f"A title of words {n}"},
            "acf": {"external_url": f"https://{host}/1", "publication_date": f"2021050{n}"},
        }
        for n, host in enumerate(("wired.com", "taz.de", "lemonde.fr", "elpais.com"), 1)
    ]
    found = plain(read("json", json.dumps(records)))
    assert [(one["url"], one["date"]) for one in found][:2] == [
        ("https://wired.com/1", "2021-05-01"),
        ("https://taz.de/1", "2021-05-02"),
    ]


def test_short_descriptions_are_the_titles_of_a_list_without_any() -> None:
    told = ("Can a river speak to us?", "What the museum bots have seen", "A quiet year in data")
    records = [
        {"href": f"https://a.example/{n}", "description": text} for n, text in enumerate(told)
    ]
    assert [one["title"] for one in plain(read("json", json.dumps(records)))] == list(told)


def test_an_article_may_be_a_part_of_its_record() -> None:
    record = {
        "article": {"title": "A title of words", "url": "https://wired.com/1"},
        "outlet": {"name": "Wired", "logo": "/wired.png"},
        "published": {"iso": "2021-05-04", "human": "May 4, 2021"},
    }
    (found,) = plain(read("json", json.dumps({"press": [record]})))
    assert (found["title"], found["outlet"], found["date"]) == (
        "A title of words",
        "Wired",
        "2021-05-04",
    )


def test_numbered_keys_hold_further_values() -> None:
    one = {"logo": "a.png", "adress": "https://a.example/scan.jpg", "action": "Read it"}
    two = {"logo": "b.png", "adress": "https://b.example/1", "adress2": "https://b.example/2"}
    three = {"logo": "c.png", "adress": "https://c.example/3"}
    found = plain(read("json", json.dumps([one, two, three])))
    assert [(each["url"], each["image"], each.get("links")) for each in found] == [
        ("https://a.example/scan.jpg", "a.png", None),
        ("https://b.example/1", "b.png", [{"url": "https://b.example/2", "rel": "related"}]),
        ("https://c.example/3", "c.png", None),
    ]


def test_the_text_of_a_picture_is_not_the_outlet() -> None:
    row = {"title": "T", "url": "https://post.example/1", "thumbnail": "p.png"}
    found = plain(read("json", json.dumps([row | {"thumbnail-text": "Post logo"}])))
    assert found == [
        {"url": row["url"], "title": "T", "image": {"src": "p.png", "alt": "Post logo"}}
    ]


def test_awards_by_outlets_are_coverage_and_others_are_not() -> None:
    piece = {"title": "T", "publisher": "Le Monde", "href": "https://a.example/1"}
    given = {"title": "30 under 30", "publisher": "Forbes", "href": "https://b.example/30"}
    other = {"title": "First prize", "href": "https://c.example/prize"}
    told = plain(read("json", json.dumps({"awards": [given], "features": [piece]})))
    untold = plain(read("json", json.dumps({"awards": [other], "features": [piece]})))
    assert [one["title"] for one in told] == ["30 under 30", "T"]
    assert [one["title"] for one in untold] == ["T"]


def test_a_title_that_is_a_line_of_a_page_is_split() -> None:
    items = [
        {"index": year, "title": f'{outlet}. ["{title}"](https://{host}/a)'}
        for year, outlet, title, host in (
            ("2024", "Le Monde", "Un grand projet", "lemonde.fr"),
            ("2023", "Ynet", "How it all came about", "ynet.co.il"),
        )
    ]
    first, second = plain(read("json", json.dumps({"heading": "Press", "items": items})))
    assert (first["url"], first["outlet"]) == ("https://lemonde.fr/a", "Le Monde")
    assert (second["title"], second["outlet"]) == ("How it all came about", "Ynet")


def test_a_print_article_needs_no_title() -> None:
    text = '[{"year": "1996", "outlet": "Estilo", "place": "Caracas"}]'
    assert [entry.plain["outlet"] for entry in read("json", text).entries] == ["Estilo"]


def test_pictures_are_recognised_by_their_values() -> None:
    text = '[{"title": "A title", "link": "https://a.example/1", "pic": "/a/b.jpg"}]'
    assert read("json", text).entries[0].plain["image"] == "/a/b.jpg"


def test_a_duplicate_key_is_reported_with_the_line_of_its_object() -> None:
    text = """[
  {"title": "One", "url": "https://a.example/1"},
  {"title": "A river", "url": "https://a.example/2",
   "title": "A lake", "url": "https://a.example/2"}
]"""
    imported = read("json", text)
    assert [one["title"] for one in plain(imported)] == ["One", "A lake"]
    assert messages(imported) == [(3, "duplicate key title; the last value was read")]


def test_a_key_that_comes_three_times_is_reported_once() -> None:
    text = """[{"title": "One", "url": "https://a.example/1", "rank": NaN},
  {"title": "A", "title": "B", "title": "C", "url": "https://a.example/2"}]"""
    assert messages(read("json", text)) == [(2, "duplicate key title; the last value was read")]


def test_a_number_of_any_length_is_kept_as_it_is_written() -> None:
    row = f'{{"title": "One", "url": "https://a.example/1", "visits": {"9" * 5000}}}'
    assert plain(read("json", f"[{row}]"))[0]["visits"] == "9" * 5000


def test_a_replaced_object_does_not_shift_lines() -> None:
    text = """[
  {"title": "One", "url": "https://a.example/1",
   "image": {"src": "a.png"}, "image":
   {"src": "b.png"}},
  {"title": "Two",
   "url": "https://a.example/2", "url": "https://a.example/3"}
]"""
    imported = read("json", text)
    assert [entry.line for entry in imported.entries] == [2, 5]
    assert messages(imported) == [
        (2, "duplicate key image; the last value was read"),
        (5, "duplicate key url; the last value was read"),
    ]


@pytest.mark.parametrize("text", ["true", "1", '"[{}]"', "null", "[true]"])
def test_json_without_an_object_gives_nothing(text: str) -> None:
    assert read("json", text).entries == ()
