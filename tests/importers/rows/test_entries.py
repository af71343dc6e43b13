"""Rows of any list, whatever their keys and gaps."""

import json

import pytest

from clippings.values import Plain
from tests.importers.reading import A, found, found_in, messages, plain, read


def test_names_of_texts_in_other_files_are_ignored() -> None:
    rows = (
        {"titleKey": f"press.{name}.title", "date": "2021", "url": f"https://{name}.com/1"}
        for name in ("vogue", "elle")
    )
    one, _ = found(*rows)
    assert one == {"url": "https://vogue.com/1", "date": "2021", "titleKey": "press.vogue.title"}


def test_placeholders_are_ignored() -> None:
    (one,) = found({"title": "A river", "url": "https://a.example/1", "author": "N/A"})
    assert "author" not in one


def test_a_list_of_quotations_is_several_quotations() -> None:
    (one,) = found(
        {"title": "A river", "url": "https://a.example/1", "quotes": ["“It rose.”", "It fell."]}
    )
    assert one["quote"] == ["It rose.", "It fell."]


def test_the_first_of_several_pictures_is_used_and_all_are_kept() -> None:
    pictures: list[Plain] = ["press/a.jpg", "press/b.jpg"]
    (one,) = found({"title": "A river", "date": "2021-05-04", "images": pictures})
    assert (one["image"], one["images"]) == ("press/a.jpg", pictures)


def test_authors_are_split_however_they_are_listed() -> None:
    names = ("Ann Doe; Bob Roe; " * 4 + "Cy Poe", "Ann Doe, Bob Roe, & Cy Poe", "Doe, A. & Roe, B.")
    rows = [
        {"title": f"A {n}", "url": f"https://a.example/{n}", "author": by}
        for n, by in enumerate(names)
    ]
    first, second, third = found(*rows)
    assert first["author"] == ["Ann Doe", "Bob Roe"] * 4 + ["Cy Poe"]
    assert second["author"] == ["Ann Doe", "Bob Roe", "Cy Poe"]
    assert third["author"] == ["Doe, A.", "Roe, B."]


def test_a_category_is_the_kind_if_half_of_its_values_are_kinds() -> None:
    rows = [
        {"title": f"A {word}", "url": f"https://a.example/{n}", "format": word}
        for n, word in enumerate(("text", "text", "text", "audio"))
    ]
    assert found(*rows)[3]["kind"] == "podcast"


def test_an_outlet_with_a_date_may_be_below_the_title_beside_a_date_key() -> None:
    (one,) = found(
        {"title": "A river", "subtitle": "Ara. July 26, 2019", "date": "2019-07-26",
         "url": "https://a.example/1"},
    )  # fmt: skip
    assert (one["outlet"], one["date"], "summary" in one) == ("Ara", "2019-07-26", False)


def test_the_player_of_a_recording_is_not_the_outlet() -> None:
    rows = [
        {"title": f"Piece {n}", "url": f"https://player.vimeo.example/{n}", "video_type": "vimeo"}
        for n in range(3)
    ]
    assert not [one for one in plain(read("json", json.dumps(rows))) if "outlet" in one]


def test_a_label_that_repeats_the_outlet_is_not_a_title() -> None:
    rows = [
        {"label": "The Gull", "text": "Gulls learn to sing", "publication": "The Gull"},
        {"label": "Tern Weekly", "text": "A tern returns home", "publication": "Tern Weekly"},
        {"label": "On waders", "text": "On waders and their legs", "publication": "Wader"},
    ]
    rows = [row | {"link": f"https://{n}.example/"} for n, row in enumerate(rows)]
    titles = [one["title"] for one in plain(read("json", json.dumps(rows)))]
    assert titles == [row["text"] for row in rows]


def test_scans_with_only_a_title_are_entries() -> None:
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


def test_a_quoted_title_with_an_outlet_after_it_is_split() -> None:
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


def test_authors_named_like_their_sites_are_outlets() -> None:
    rows = [
        {"title": f"A river in {name}", "url": f"https://{name.lower()}.com/1", "authors": name}
        for name in ("Forbes", "Wired")
    ]
    assert [one["outlet"] for one in found(*rows)] == ["Forbes", "Wired"]


def test_in_a_list_without_addresses_the_link_in_the_text_is_used() -> None:
    text = "Our work was in <a href='https://quanta.example/1'>Quanta</a> this week."
    (one,) = found({"text": text, "date": "October 17th, 2019"})
    assert (one["url"], one["date"]) == ("https://quanta.example/1", "2019-10-17")


def test_the_words_of_a_link_in_a_text_are_kept() -> None:
    table = (
        "Date,Item\n"
        "2021-05-04,We are in Nature. [Read it!](https://nature.example/1)\n"
        "2021-05-05,Our work on rivers is in print.\n"
    )
    one, other = plain(read("csv", table))
    assert (one["url"], one["title"]) == ("https://nature.example/1", "We are in Nature. Read it!")
    assert other["title"] == "Our work on rivers is in print."


def test_an_unopened_closing_bracket_is_removed_from_an_address() -> None:
    (one,) = found({"title": "A river", "url": "https://a.example/1.html)"})
    assert one["url"] == "https://a.example/1.html"


def test_text_beside_a_speaker_is_a_quotation() -> None:
    (one,) = found(
        {"title": "A river", "outlet": "Nature", "date": "2021-05-04", "body": "It rose.",
         "attribution": "Ann Doe"},
    )  # fmt: skip
    assert one["quote"] == {"text": "It rose.", "speaker": "Ann Doe"}


def test_sentences_under_an_unknown_key_are_the_summary() -> None:
    (one,) = found(
        {"title": "A river", "url": "https://a.example/1", "md": "A film about a river that rose.",
         "film": "a-river"},
    )  # fmt: skip
    assert (one["summary"], one["film"]) == ("A film about a river that rose.", "a-river")


def test_a_name_with_a_date_gives_the_date_if_no_key_does() -> None:
    first, second = found(
        {"title": "A river", "source": "XYZ", "details": "XYZ, July 2026.", "url": "https://xyz.pl/1"},
        {"title": "A lake", "source": "Semafor", "details": "Newsletter, June 2026.",
         "url": "https://semafor.com/1"},
    )  # fmt: skip
    assert (first["date"], "summary" in first) == ("2026-07", False)
    assert (second["date"], second["summary"]) == ("2026-06", "Newsletter")


def test_quotation_marks_around_all_titles_are_removed() -> None:
    rows = [{"title": f'"A river {n},"', "url": f"https://a.example/{n}"} for n in range(3)]
    assert found(*rows)[0]["title"] == "A river 0"


def test_quotation_marks_around_a_single_title_are_kept() -> None:
    one, _ = found(
        {"title": "“A river”", "url": "https://a.example/1"},
        {"title": "A lake", "url": "https://a.example/2"},
    )
    assert one["title"] == "“A river”"


def test_titles_by_language_are_used_in_a_list_with_ids() -> None:
    (one,) = found(
        {"id": "vlast-2023", "title_ru": "Цвет степи", "outlet": "Власть", "date": "2023-10-02",
         "url": "https://vlast.kz/1"},
    )  # fmt: skip
    assert (one["id"], one["title"]) == ("vlast-2023", "Цвет степи")


def test_a_translation_is_not_used_for_another_field() -> None:
    (one,) = found(
        {"text": {"en": "Warm rock", "es": "Rock con swing"}, "source": "Classic Rock",
         "url": "https://rock.example/1"},
    )  # fmt: skip
    assert (one["summary"], one["text_es"]) == ("Warm rock", "Rock con swing")
    assert "title" not in one


def test_texts_beside_outlets_only_are_quotations() -> None:
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


def test_a_title_that_matches_hosts_is_the_outlet_if_another_key_has_headlines() -> None:
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


def test_a_value_that_is_only_a_frame_gives_its_address() -> None:
    (one,) = found(
        {"title": "On air", "medium": "Gull FM",
         "data": '<iframe width="9" src="https://video.example/embed/1?a=1&amp;b=2"></iframe>'},
    )  # fmt: skip
    assert one["url"] == "https://video.example/embed/1?a=1&b=2"


@pytest.mark.parametrize("form", ["title.{}", "title_{}", "title-{}", "title{}"])
def test_the_language_of_a_single_title_is_that_of_the_article(form: str) -> None:
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


def test_addresses_by_language_are_those_of_the_articles() -> None:
    rows = (
        {"title": f"A river {n}", "date": "2021", "link": {"fr": fr, "en": en}}
        for n, (fr, en) in enumerate(
            [("https://a.example/1", ""), ("", "https://a.example/2"), ("https://a.example/3",) * 2]
        )
    )
    assert [one["url"] for one in found(*rows)] == [f"https://a.example/{n}" for n in (1, 2, 3)]


@pytest.mark.parametrize("key", ["outlet", "publication", "zeitung"])
def test_facts_of_a_group_hold_for_all_its_articles(key: str) -> None:
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


def test_programmes_are_titles_of_rows_without_another() -> None:
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


def test_the_site_of_an_outlet_is_not_the_address_of_an_article() -> None:
    one, other = found(
        {"title": "A", "link": "https://a.com/1", "source": {"name": "A", "url": "https://a.com"}},
        {"title": "B", "date": "2021", "source": {"name": "B", "url": "https://b.com"}},
    )
    assert (one["url"], "links" in one, "url" in other) == ("https://a.com/1", False, False)
    assert (other["outlet"], other["source_url"]) == ("B", "https://b.com")


def test_outlets_in_an_inner_table_are_resolved_by_key() -> None:
    outlets = {"wired": {"name": "Wired", "url": "https://wired.com"}, "ars": {"name": "Ars"}}
    items = [
        {"outlet": key, "title": "A river", "url": f"https://a.example/{key}"} for key in outlets
    ]
    found_there = found_in({"press": {"outlets": outlets, "items": items}})
    assert [one["outlet"] for one in found_there] == ["Wired", "Ars"]


def test_the_address_of_the_outlet_is_not_that_of_the_article() -> None:
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
def test_groups_may_name_months(groups: tuple[str, str], date: str) -> None:
    piece = {"title": "A river", "by": "Londonist", "link": "https://londonist.com/1"}
    first, second = groups
    other = {"2019": {"July": [piece | {"link": "https://londonist.com/2"}]}}
    one = found_in({first: {second: [piece]}, **other})[0]
    assert one["date"] == date


@pytest.mark.parametrize("words", ["As seen in", "Featured on", "Vu dans", "Bekannt aus"])
def test_introductory_words_on_a_button_are_not_part_of_the_outlet(words: str) -> None:
    rows = (
        {"outlet": f"{words} {name}", "title": "A river", "url": f"https://{name.lower()}.com/1"}
        for name in ("Forbes", "TechCrunch")
    )
    assert [one["outlet"] for one in found(*rows)] == ["Forbes", "TechCrunch"]


def test_a_description_is_not_a_quotation_because_other_rows_have_speakers() -> None:
    talk = {"title": "A reef at noon", "url": f"{A}talk", "speaker": "Ann Doe"}
    piece = {"title": "A river", "url": f"{A}1", "description": "How a village saved its river."}
    one, other = found(piece, talk)
    assert ("quote" in one, one["summary"]) == (False, "How a village saved its river.")
    assert other["title"] == "A reef at noon"


def test_a_picture_without_suffix_is_not_the_address_of_an_article() -> None:
    logo = "https://pictures.example/photo-152?w=120"
    (one,) = found({"title": "A river", "outlet": "Nature", "url": "#", "logo": logo})
    assert ("url" in one, one["image"]) == (False, logo)


def test_names_in_scripts_without_capitals_are_not_authors_without_a_key() -> None:
    names = ("اليوم السابع", "بوابة الجمهورية", "المصري اليوم")
    rows = [{"badge": name, "link": f"{A}{n}", "brief": "خبر"} for n, name in enumerate(names)]
    assert [("author" in one, one["badge"]) for one in found(*rows)] == [(False, n) for n in names]


def test_an_address_may_omit_its_scheme() -> None:
    (one,) = found({"name": "Vice", "snippet": "He begins.", "url": "//www.vice.example/1"})
    assert one["url"] == "https://www.vice.example/1"


def test_a_word_before_an_emphasised_outlet_is_removed() -> None:
    rows = (
        {"title": "A river", "url": A, "publication": name} for name in ("In *Nature*", "In Time")
    )
    assert [found(row)[0]["outlet"] for row in rows] == ["Nature", "In Time"]


def test_outlet_and_month_are_split_beside_titles_in_several_languages() -> None:
    rows = [
        {"caption": {"en": f"A river {n}", "fr": "Une rivière"}, "year": "1998", "src": "/1.jpg"}
        | {"kicker": {"en": f"Lankadeepa · {month} 1998", "fr": f"Lankadeepa · 1998 {month}"}}
        for n, month in enumerate(("May", "Jan"))
    ]
    assert [one["outlet"] for one in found(*rows)] == ["Lankadeepa", "Lankadeepa"]
    assert [one["date"] for one in found(*rows)] == ["1998-05", "1998-01"]


def test_the_site_of_the_outlet_is_not_the_address_if_one_site_collects_articles() -> None:
    rows = (
        {"title": f"A river {n}", "url": f"{A}rss/{n}", "sourceUrl": f"https://paper{n}.example/"}
        for n in range(4)
    )
    assert [one["url"] for one in found(*rows)] == [f"{A}rss/{n}" for n in range(4)]


def test_quotation_marks_around_outlets_are_removed() -> None:
    rows = ({"title": "記事", "url": f"{A}{n}", "media": f"『新聞{n}』"} for n in range(2))
    assert [one["outlet"] for one in found(*rows)] == ["新聞0", "新聞1"]


def test_the_date_of_a_visit_is_not_the_access() -> None:
    (one,) = found({"title": "A river", "url": A, "Access Date": "2020-05-20 14:36:22"})
    assert "access" not in one


def test_the_address_of_a_picture_on_the_web_is_not_also_a_file() -> None:
    places = (f"{A}scan.jpg", f"{A}1", f"{A}2")
    rows = ({"title": f"A river at {place}", "link": place} for place in places)
    first = found(*rows)[0]
    assert (first["url"], "file" in first) == (f"{A}scan.jpg", False)


def test_titles_that_repeat_a_few_outlets_are_kept_as_titles() -> None:
    rows = found(
        {"title": "Interview", "url": "https://a.example/1", "description": "A video of the talk",
         "masthead": "Gull Post"},
        {"title": "The Tide", "url": "https://b.example/2", "description": "A piece on the site",
         "masthead": "The Tide"},
    )  # fmt: skip
    assert [row["title"] for row in rows] == ["Interview", "The Tide"]


def test_a_video_may_be_given_by_id_beside_articles_with_addresses() -> None:
    video = {"title": "A lake", "creator": "The Hive", "video_id": "2Z4OQBLSljQ"}
    rows = found({"title": "A river", "site": "The Hive", "url": A}, video)
    assert rows[1]["url"] == "https://www.youtube.com/watch?v=2Z4OQBLSljQ"


def test_a_colon_at_the_end_of_an_outlet_is_removed() -> None:
    (one,) = found({"title": "A", "url": A, "outlet": "The Hive:"})
    assert one["outlet"] == "The Hive"


def test_an_invalid_language_is_reported_and_does_not_affect_the_others() -> None:
    rows = "".join(f"On {one},{A}{one},{one}\n" for one in ("en", "fr", "de", "xx"))
    imported = read("csv", f"Title,URL,Language\n{rows}")
    entries = plain(imported)
    assert [one.get("lang") for one in entries] == ["en", "fr", "de", None]
    assert entries[-1]["Language"] == "xx"
    assert messages(imported) == [(5, "'xx' is not a language tag (BCP 47)")]


def test_a_list_that_we_wrote_keeps_its_words() -> None:
    ours = [
        {"id": f"planet-{n}", "url": f"{A}{n}", "title": f"“A lake of {n}”", "outlet": "Planet"}
        for n in range(3)
    ]
    assert found(*ours) == ours
