"""Rows of any list, whatever its keys are called and whatever they leave out."""

import json

import pytest

from clippings.values import Plain
from tests.importers.reading import A, found, found_in, plain, read, told


def test_names_of_texts_that_stand_elsewhere_state_nothing() -> None:
    rows = (
        {"titleKey": f"press.{name}.title", "date": "2021", "url": f"https://{name}.com/1"}
        for name in ("vogue", "elle")
    )
    one, _ = found(*rows)
    assert one == {"url": "https://vogue.com/1", "date": "2021", "titleKey": "press.vogue.title"}


def test_a_word_for_nothing_states_nothing() -> None:
    (one,) = found({"title": "A river", "url": "https://a.example/1", "author": "N/A"})
    assert "author" not in one


def test_quotations_in_a_list_are_several() -> None:
    (one,) = found(
        {"title": "A river", "url": "https://a.example/1", "quotes": ["“It rose.”", "It fell."]}
    )
    assert one["quote"] == ["It rose.", "It fell."]


def test_of_several_pictures_the_first_is_shown_and_all_are_kept() -> None:
    pictures: list[Plain] = ["press/a.jpg", "press/b.jpg"]
    (one,) = found({"title": "A river", "date": "2021-05-04", "images": pictures})
    assert (one["image"], one["images"]) == ("press/a.jpg", pictures)


def test_many_authors_are_parted_however_they_are_listed() -> None:
    names = ("Ann Doe; Bob Roe; " * 4 + "Cy Poe", "Ann Doe, Bob Roe, & Cy Poe", "Doe, A. & Roe, B.")
    rows = [
        {"title": f"A {n}", "url": f"https://a.example/{n}", "author": by}
        for n, by in enumerate(names)
    ]
    first, second, third = found(*rows)
    assert first["author"] == ["Ann Doe", "Bob Roe"] * 4 + ["Cy Poe"]
    assert second["author"] == ["Ann Doe", "Bob Roe", "Cy Poe"]
    assert third["author"] == ["Doe, A.", "Roe, B."]


def test_a_category_is_a_kind_where_half_of_its_words_are() -> None:
    rows = [
        {"title": f"A {word}", "url": f"https://a.example/{n}", "format": word}
        for n, word in enumerate(("text", "text", "text", "audio"))
    ]
    assert found(*rows)[3]["kind"] == "podcast"


def test_an_outlet_with_its_date_may_stand_below_the_title_though_a_key_tells_the_date() -> None:
    (one,) = found(
        {"title": "A river", "subtitle": "Ara. July 26, 2019", "date": "2019-07-26",
         "url": "https://a.example/1"},
    )  # fmt: skip
    assert (one["outlet"], one["date"], "summary" in one) == ("Ara", "2019-07-26", False)


def test_the_player_of_a_recording_is_no_outlet() -> None:
    rows = [
        {"title": f"Piece {n}", "url": f"https://player.vimeo.example/{n}", "video_type": "vimeo"}
        for n in range(3)
    ]
    assert not [one for one in plain(read("json", json.dumps(rows))) if "outlet" in one]


def test_a_label_that_repeats_the_outlet_is_no_title() -> None:
    rows = [
        {"label": "The Gull", "text": "Gulls learn to sing", "publication": "The Gull"},
        {"label": "Tern Weekly", "text": "A tern returns home", "publication": "Tern Weekly"},
        {"label": "On waders", "text": "On waders and their legs", "publication": "Wader"},
    ]
    rows = [row | {"link": f"https://{n}.example/"} for n, row in enumerate(rows)]
    titles = [one["title"] for one in plain(read("json", json.dumps(rows)))]
    assert titles == [row["text"] for row in rows]


def test_scans_with_a_title_and_nothing_else_are_entries_of_a_list() -> None:
    rows = [
        {"title": "The Gull, May 2017", "images": ["press/gull-1.jpg", "press/gull-2.jpg"]},
        {"title": "Tern Weekly 2016", "images": ["press/tern.jpg"]},
        {"title": "Wader 2015", "date": "2015-10-01", "images": ["press/wader.jpg"]},
    ]
    found = plain(read("json", json.dumps(rows)))
    assert [one["image"] for one in found] == [
        "press/gull-1.jpg",
        "press/tern.jpg",
        "press/wader.jpg",
    ]


def test_a_quoted_title_with_its_outlet_behind_it_is_taken_apart() -> None:
    rows = [
        {"entry": "“Gulls against the wind”, The Gull (ITA)", "link": "https://gull.example/1"},
        {
            "entry": "“Terns come home”, news article at Tern Weekly",
            "link": "https://ternweekly.example/2",
        },
        {"entry": "“A wader wades”, Wader Magazine (ITA)", "link": "https://wader.example/3"},
    ]
    found = plain(read("json", json.dumps(rows)))
    assert [(one["title"], one["outlet"]) for one in found] == [
        ("Gulls against the wind", "The Gull"),
        ("Terns come home", "Tern Weekly"),
        ("A wader wades", "Wader Magazine"),
    ]
    assert [one.get("lang") for one in found] == ["it", None, "it"]


def test_authors_called_like_their_sites_are_outlets() -> None:
    rows = [
        {"title": f"A river in {name}", "url": f"https://{name.lower()}.com/1", "authors": name}
        for name in ("Forbes", "Wired")
    ]
    assert [one["outlet"] for one in found(*rows)] == ["Forbes", "Wired"]


def test_in_a_list_without_addresses_the_link_in_the_text_leads_to_the_piece() -> None:
    text = "Our work was in <a href='https://quanta.example/1'>Quanta</a> this week."
    (one,) = found({"text": text, "date": "October 17th, 2019"})
    assert (one["url"], one["date"]) == ("https://quanta.example/1", "2019-10-17")


def test_the_words_of_a_link_in_the_text_stay_whole() -> None:
    table = (
        "Date,Item\n"
        "2021-05-04,We are in Nature. [Read it!](https://nature.example/1)\n"
        "2021-05-05,Our work on rivers is in print.\n"
    )
    one, other = plain(read("csv", table))
    assert (one["url"], one["title"]) == ("https://nature.example/1", "We are in Nature. Read it!")
    assert other["title"] == "Our work on rivers is in print."


def test_a_bracket_that_closes_what_an_address_did_not_open_is_none_of_it() -> None:
    (one,) = found({"title": "A river", "url": "https://a.example/1.html)"})
    assert one["url"] == "https://a.example/1.html"


def test_what_is_said_by_a_speaker_is_a_quotation() -> None:
    (one,) = found(
        {"title": "A river", "outlet": "Nature", "date": "2021-05-04", "body": "It rose.",
         "attribution": "Ann Doe"},
    )  # fmt: skip
    assert one["quote"] == {"text": "It rose.", "speaker": "Ann Doe"}


def test_running_text_under_a_key_that_nobody_knows_is_the_summary() -> None:
    (one,) = found(
        {"title": "A river", "url": "https://a.example/1", "md": "A film about a river that rose.",
         "film": "a-river"},
    )  # fmt: skip
    assert (one["summary"], one["film"]) == ("A film about a river that rose.", "a-river")


def test_a_name_with_a_date_tells_the_date_where_no_key_does() -> None:
    first, second = found(
        {"title": "A river", "source": "XYZ", "details": "XYZ, July 2026.", "url": "https://xyz.pl/1"},
        {"title": "A lake", "source": "Semafor", "details": "Newsletter, June 2026.",
         "url": "https://semafor.com/1"},
    )  # fmt: skip
    assert (first["date"], "summary" in first) == ("2026-07", False)
    assert (second["date"], second["summary"]) == ("2026-06", "Newsletter")


def test_quotation_marks_around_all_titles_are_none_of_them() -> None:
    rows = [{"title": f'"A river {n},"', "url": f"https://a.example/{n}"} for n in range(3)]
    assert found(*rows)[0]["title"] == "A river 0"


def test_quotation_marks_around_one_title_are_its_own() -> None:
    one, _ = found(
        {"title": "“A river”", "url": "https://a.example/1"},
        {"title": "A lake", "url": "https://a.example/2"},
    )
    assert one["title"] == "“A river”"


def test_titles_in_a_language_are_titles_though_the_list_has_ids() -> None:
    (one,) = found(
        {"id": "vlast-2023", "title_ru": "Цвет степи", "outlet": "Власть", "date": "2023-10-02",
         "url": "https://vlast.kz/1"},
    )  # fmt: skip
    assert (one["id"], one["title"]) == ("vlast-2023", "Цвет степи")


def test_what_is_said_again_in_another_language_is_no_other_field() -> None:
    (one,) = found(
        {"text": {"en": "Warm rock", "es": "Rock con swing"}, "source": "Classic Rock",
         "url": "https://rock.example/1"},
    )  # fmt: skip
    assert (one["summary"], one["text_es"]) == ("Warm rock", "Rock con swing")
    assert "title" not in one


def test_what_outlets_say_and_nothing_else_are_quotations() -> None:
    first, second = found(
        {"text": "Warm, swaggering rock, spiced with slide guitar.", "source": "Classic Rock"},
        {"text": "They are one of those bands.", "source": "Popular 1"},
    )
    assert (first["outlet"], first["quote"]) == (
        "Classic Rock",
        "Warm, swaggering rock, spiced with slide guitar.",
    )
    assert second["quote"] == "They are one of those bands."


def test_links_of_a_piece_may_have_colours() -> None:
    sources = [{"name": "Nature", "url": "https://nature.example/1", "color": "#22D3EE"}]
    (one,) = found({"title": "A river", "date": "2022-04", "sources": sources})
    assert (one["url"], one["outlet"]) == ("https://nature.example/1", "Nature")


def test_a_title_that_hosts_bear_is_the_outlet_where_another_key_has_the_headlines() -> None:
    rows = [
        {
            "title": name,
            "article": f"{name} writes on {n} gulls and on more",
            "link": f"https://{name.lower()}.example/{n}",
        }
        for n, name in enumerate(("Tern", "Wader", "Plover"))
    ]
    first = found(*rows)[0]
    assert (first["outlet"], first["title"]) == ("Tern", "Tern writes on 0 gulls and on more")


def test_a_frame_alone_is_the_address_that_it_shows() -> None:
    (one,) = found(
        {"title": "On air", "medium": "Gull FM",
         "data": '<iframe width="9" src="https://video.example/embed/1?a=1&amp;b=2"></iframe>'},
    )  # fmt: skip
    assert one["url"] == "https://video.example/embed/1?a=1&b=2"


@pytest.mark.parametrize("form", ["title.{}", "title_{}", "title-{}", "title{}"])
def test_the_one_language_in_which_a_title_stands_is_that_of_the_piece(form: str) -> None:
    def titles(fr: str, en: str) -> dict[str, object]:
        codes = ("Fr", "En") if form == "title{}" else ("fr", "en")
        pairs = dict(zip(codes, (fr, en), strict=True))
        if form == "title.{}":
            return {"title": pairs}
        return {form.format(code): text for code, text in pairs.items()}

    one, other, both = found(
        {**titles("Un fleuve", ""), "url": "https://a.example/1"},
        {**titles("", "A river"), "url": "https://a.example/2"},
        {**titles("Un lac", "A lake"), "url": "https://a.example/3"},
    )
    assert [entry.get("title") for entry in (one, other, both)] == [
        "Un fleuve",
        "A river",
        "Un lac",
    ]
    assert [entry.get("lang") for entry in (one, other, both)] == ["fr", "en", None]


def test_addresses_in_one_language_each_are_those_of_the_pieces() -> None:
    rows = (
        {"title": f"A river {n}", "date": "2021", "link": {"fr": fr, "en": en}}
        for n, (fr, en) in enumerate(
            [("https://a.example/1", ""), ("", "https://a.example/2"), ("https://a.example/3",) * 2]
        )
    )
    assert [one["url"] for one in found(*rows)] == [f"https://a.example/{n}" for n in (1, 2, 3)]


@pytest.mark.parametrize("key", ["outlet", "publication", "zeitung"])
def test_what_a_group_tells_holds_for_all_its_pieces(key: str) -> None:
    groups = [
        {key: "Le Monde", "articles": [{"title": "Un fleuve", "url": "https://lemonde.fr/1"}]},
        {
            key: "Die Zeit",
            "lang": "de",
            "articles": [
                {"title": "Ein Fluss", "url": "https://zeit.de/1"},
                {"title": "A lake", "url": "https://zeit.de/2", "lang": "en"},
            ],
        },
    ]
    assert [(one["outlet"], one.get("lang")) for one in found(*groups)] == [
        ("Le Monde", None),
        ("Die Zeit", "de"),
        ("Die Zeit", "en"),
    ]


def test_programmes_are_the_titles_of_rows_that_have_no_other() -> None:
    entries = found_in(
        {
            "presse": [{"titel": "Ein Haus", "zeitung": "taz", "url": "https://taz.de/1"}],
            "radio": [{"sendung": "Der Morgen", "sender": "WDR 5", "url": "https://wdr.de/1"}],
        }
    )
    assert [(one["title"], one["outlet"]) for one in entries] == [
        ("Ein Haus", "taz"),
        ("Der Morgen", "WDR 5"),
    ]


def test_the_site_of_an_outlet_is_not_the_address_of_a_piece() -> None:
    one, other = found(
        {"title": "A", "link": "https://a.com/1", "source": {"name": "A", "url": "https://a.com"}},
        {"title": "B", "date": "2021", "source": {"name": "B", "url": "https://b.com"}},
    )
    assert (one["url"], "links" in one, "url" in other) == ("https://a.com/1", False, False)
    assert (other["outlet"], other["source_url"]) == ("B", "https://b.com")


def test_outlets_that_a_list_inside_names_apart_are_told_by_their_keys() -> None:
    outlets = {"wired": {"name": "Wired", "url": "https://wired.com"}, "ars": {"name": "Ars"}}
    items = [
        {"outlet": key, "title": "A river", "url": f"https://a.example/{key}"} for key in outlets
    ]
    found_there = found_in({"press": {"outlets": outlets, "items": items}})
    assert [one["outlet"] for one in found_there] == ["Wired", "Ars"]


def test_the_address_of_a_piece_is_not_that_of_the_outlet_in_another_part() -> None:
    (one,) = found(
        {
            "source": {"title": "STAT News", "url": "https://www.statnews.com"},
            "headline": {"text": "A patch for sleep", "url": "https://www.statnews.com/patch"},
            "published_at": 1612137600,
        }
    )
    assert (one["url"], one["title"]) == ("https://www.statnews.com/patch", "A patch for sleep")
    assert (one["outlet"], one["date"]) == ("STAT News", "2021-02-01")


@pytest.mark.parametrize(
    ("groups", "date"),
    [
        (("2021", "May"), "2021-05"),
        (("2021", "mai"), "2021-05"),
        (("2021", "05"), "2021-05"),
        (("Archive", "May 2021"), "2021-05"),
        (("2021", "Print"), "2021"),
    ],
)
def test_groups_tell_the_month_as_well(groups: tuple[str, str], date: str) -> None:
    piece = {"title": "A river", "by": "Londonist", "link": "https://londonist.com/1"}
    first, second = groups
    other = {"2019": {"July": [piece | {"link": "https://londonist.com/2"}]}}
    one = found_in({first: {second: [piece]}, **other})[0]
    assert one["date"] == date


@pytest.mark.parametrize("words", ["As seen in", "Featured on", "Vu dans", "Bekannt aus"])
def test_what_stands_before_an_outlet_on_a_button_is_no_part_of_it(words: str) -> None:
    rows = (
        {"outlet": f"{words} {name}", "title": "A river", "url": f"https://{name.lower()}.com/1"}
        for name in ("Forbes", "TechCrunch")
    )
    assert [one["outlet"] for one in found(*rows)] == ["Forbes", "TechCrunch"]


def test_a_description_beside_the_speakers_of_other_rows_is_no_quotation() -> None:
    talk = {"title": "A reef at noon", "url": f"{A}talk", "speaker": "Ann Doe"}
    piece = {"title": "A river", "url": f"{A}1", "description": "How a village saved its river."}
    one, other = found(piece, talk)
    assert ("quote" in one, one["summary"]) == (False, "How a village saved its river.")
    assert other["title"] == "A reef at noon"


def test_a_picture_without_suffix_is_no_address_of_a_piece_that_has_none() -> None:
    logo = "https://pictures.example/photo-152?w=120"
    (one,) = found({"title": "A river", "outlet": "Nature", "url": "#", "logo": logo})
    assert ("url" in one, one["image"]) == (False, logo)


def test_names_in_letters_without_capitals_are_no_authors_for_want_of_a_key() -> None:
    names = ("اليوم السابع", "بوابة الجمهورية", "المصري اليوم")
    rows = [{"badge": name, "link": f"{A}{n}", "brief": "خبر"} for n, name in enumerate(names)]
    assert [("author" in one, one["badge"]) for one in found(*rows)] == [(False, n) for n in names]


def test_an_address_may_leave_the_scheme_to_the_page() -> None:
    (one,) = found({"name": "Vice", "snippet": "He begins.", "url": "//www.vice.example/1"})
    assert one["url"] == "https://www.vice.example/1"


def test_the_word_before_an_outlet_in_emphasis_is_no_part_of_it() -> None:
    rows = (
        {"title": "A river", "url": A, "publication": name} for name in ("In *Nature*", "In Time")
    )
    assert [found(row)[0]["outlet"] for row in rows] == ["Nature", "In Time"]


def test_outlet_and_month_are_parted_beside_a_title_in_several_languages() -> None:
    rows = [
        {"caption": {"en": f"A river {n}", "fr": "Une rivière"}, "year": "1998", "src": "/1.jpg"}
        | {"kicker": {"en": f"Lankadeepa · {month} 1998", "fr": f"Lankadeepa · 1998 {month}"}}
        for n, month in enumerate(("May", "Jan"))
    ]
    assert [one["outlet"] for one in found(*rows)] == ["Lankadeepa", "Lankadeepa"]
    assert [one["date"] for one in found(*rows)] == ["1998-05", "1998-01"]


def test_the_site_of_the_outlet_is_no_address_of_pieces_that_one_site_collects() -> None:
    rows = (
        {"title": f"A river {n}", "url": f"{A}rss/{n}", "sourceUrl": f"https://paper{n}.example/"}
        for n in range(4)
    )
    assert [one["url"] for one in found(*rows)] == [f"{A}rss/{n}" for n in range(4)]


def test_outlets_in_quotation_marks_are_called_without_them() -> None:
    rows = ({"title": "記事", "url": f"{A}{n}", "media": f"『新聞{n}』"} for n in range(2))
    assert [one["outlet"] for one in found(*rows)] == ["新聞0", "新聞1"]


def test_the_day_of_a_visit_says_nothing_of_the_access() -> None:
    (one,) = found({"title": "A river", "url": A, "Access Date": "2020-05-20 14:36:22"})
    assert "access" not in one


def test_the_address_of_a_picture_elsewhere_is_no_file_besides() -> None:
    places = (f"{A}scan.jpg", f"{A}1", f"{A}2")
    rows = ({"title": f"A river at {place}", "link": place} for place in places)
    first = found(*rows)[0]
    assert (first["url"], "file" in first) == (f"{A}scan.jpg", False)


def test_titles_that_a_few_outlets_repeat_do_not_give_way_to_descriptions() -> None:
    rows = found(
        {"title": "Interview", "url": "https://a.example/1", "description": "A video of the talk",
         "masthead": "Gull Post"},
        {"title": "The Tide", "url": "https://b.example/2", "description": "A piece on the site",
         "masthead": "The Tide"},
    )  # fmt: skip
    assert [row["title"] for row in rows] == ["Interview", "The Tide"]


def test_a_video_may_be_named_by_its_id_beside_pieces_with_addresses() -> None:
    video = {"title": "A lake", "creator": "The Hive", "video_id": "2Z4OQBLSljQ"}
    rows = found({"title": "A river", "site": "The Hive", "url": A}, video)
    assert rows[1]["url"] == "https://www.youtube.com/watch?v=2Z4OQBLSljQ"


def test_no_outlet_ends_in_a_colon() -> None:
    (one,) = found({"title": "A", "url": A, "outlet": "The Hive:"})
    assert one["outlet"] == "The Hive"


def test_a_cell_that_is_no_language_is_told_and_loses_not_the_others() -> None:
    rows = "".join(f"On {one},{A}{one},{one}\n" for one in ("en", "fr", "de", "xx"))
    imported = read("csv", f"Title,URL,Language\n{rows}")
    entries = plain(imported)
    assert [one.get("lang") for one in entries] == ["en", "fr", "de", None]
    assert entries[-1]["Language"] == "xx"
    assert told(imported) == [(5, "'xx' is not a language tag (BCP 47)")]
