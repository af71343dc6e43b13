"""Rows of any list, whatever its keys are called and whatever they leave out."""

import json

import pytest

from clippings.values import Plain
from tests.importers.reading import plain, read, told

A = "https://a.example/"


def found(*rows: object) -> list[dict[str, Plain]]:
    return found_in(rows)


def found_in(tree: object) -> list[dict[str, Plain]]:
    return plain(read("json", json.dumps(tree)))


def test_an_id_that_several_pieces_have_is_none() -> None:
    one, other = found(
        {"id": "media", "title": "A river", "url": "https://a.example/1"},
        {"id": "media", "title": "A lake", "url": "https://b.example/2"},
    )
    assert ("id" in one, one["their_id"], other["their_id"]) == (False, "media", "media")


def test_what_tells_of_a_picture_that_is_not_there_is_kept_under_its_own_key() -> None:
    imported = read(
        "json", '[{"title": "A river", "url": "https://a.example/1", "thumbnail_alt": "A boat"}]'
    )
    assert plain(imported)[0]["thumbnail_alt"] == "A boat"
    assert not told(imported)


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


def test_a_day_without_a_year_has_that_of_its_row() -> None:
    imported = read(
        "json",
        '[{"title": "A river", "url": "https://a.example/1", "date": "May 4", "year": "2021"}]',
    )
    assert plain(imported)[0]["date"] == "2021-05-04"
    assert not told(imported)


def test_each_kind_of_entry_in_a_list_may_have_keys_of_its_own() -> None:
    article, episode = found(
        {"title": "A river", "journal": "Nature", "url": "https://a.example/1"},
        {"episode_title": "Episode 3", "show_title": "The Lake Show", "url": "https://b.example/2"},
    )
    assert (article["title"], article["outlet"]) == ("A river", "Nature")
    assert (episode["title"], episode["outlet"]) == ("Episode 3", "The Lake Show")


def test_a_piece_that_is_only_there_as_a_file_on_the_web_is_found_there() -> None:
    online, printed = found(
        {"title": "A river", "publication": "iX", "article_url": "https://a.example/1"},
        {"title": "A lake", "publication": "iX", "pdf_url": "https://a.example/lake.pdf"},
    )
    assert (online["url"], printed["url"]) == ("https://a.example/1", "https://a.example/lake.pdf")


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


def test_a_recording_stands_in_for_the_address_where_there_is_none() -> None:
    rows = [
        {"title": "A read piece", "outlet": "The Gull", "url": "https://gull.example/1"},
        {"title": "A shown piece", "outlet": "Tern TV", "video": "https://video.example/2"},
    ]
    urls = [one["url"] for one in plain(read("json", json.dumps(rows)))]
    assert urls == ["https://gull.example/1", "https://video.example/2"]


def test_what_few_rows_tell_under_a_key_that_nobody_knows_is_no_title() -> None:
    rows = [
        {"quote": "A house", "source": "Gull", "url": "https://a.example/1"},
        {"quote": "A barn", "source": "Tern", "url": "https://b.example/2"},
        {
            "quote": "A quay",
            "source": "Wader",
            "url": "https://c.example/3",
            "accolade": "Winner of the Harbour Prize",
        },
    ]
    assert not [one for one in plain(read("json", json.dumps(rows))) if "title" in one]


def test_the_player_of_a_recording_is_no_outlet() -> None:
    rows = [
        {"title": f"Piece {n}", "url": f"https://player.vimeo.example/{n}", "video_type": "vimeo"}
        for n in range(3)
    ]
    assert not [one for one in plain(read("json", json.dumps(rows))) if "outlet" in one]


def test_a_shortcode_names_no_outlet() -> None:
    rows = [
        {
            "title": f"Interview {n}",
            "url": f"https://www.youtube.com/watch?v={n}",
            "media_name": name,
            "body": body,
        }
        for n, (name, body) in enumerate(
            [("Harbour Radio", "{{<youtube nFWP2>}}"), ("Quay TV", "{{<youtube kL2xp>}}")]
        )
    ]
    outlets = [one["outlet"] for one in plain(read("json", json.dumps(rows)))]
    assert outlets == ["Harbour Radio", "Quay TV"]


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


def test_a_sign_for_no_address_states_none() -> None:
    (one,) = found({"title": "A river", "outlet": "Nature", "date": "2021-05-04", "url": "#"})
    assert "url" not in one


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


def test_a_video_may_be_named_by_its_id() -> None:
    written, filmed = found(
        {"title": "A river", "outlet": "Nature", "url": "https://a.example/1"},
        {"title": "A lake", "outlet": "Nature", "youtube": "fK23S0DAeQk"},
    )
    assert filmed["url"] == "https://www.youtube.com/watch?v=fK23S0DAeQk"
    assert written["url"] == "https://a.example/1"


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


def test_names_are_rather_outlets_than_hosts_are() -> None:
    first, second = found(
        {"title": "A river", "source": "DH Les Sports", "site": "dhnet.be",
         "href": "https://www.dhnet.be/1"},
        {"title": "A lake", "source": "Ouest-France", "site": "ouest-france.fr",
         "href": "https://www.ouest-france.fr/2"},
    )  # fmt: skip
    assert (first["outlet"], second["outlet"]) == ("DH Les Sports", "Ouest-France")


def test_hosts_are_outlets_where_nothing_else_is() -> None:
    (one,) = found({"title": "A river", "site": "dhnet.be", "href": "https://www.dhnet.be/1"})
    assert one["outlet"] == "dhnet.be"


def test_the_path_of_a_folder_is_no_file() -> None:
    page, paper = found(
        {"title": "A river", "link": "/2016/04/19/a-river/", "date": "2016-04-19"},
        {"title": "A lake", "link": "/press/a-lake.pdf", "date": "2016-04-20"},
    )
    assert ("file" in page, page["link"]) == (False, "/2016/04/19/a-river/")
    assert paper["file"] == "/press/a-lake.pdf"


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


def test_a_sign_for_no_address_is_none_in_rows_that_have_our_keys() -> None:
    (one,) = found({"id": "gull", "title": "Gulls learn to sing", "url": "#"})
    assert one == {"id": "gull", "title": "Gulls learn to sing"}


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


def test_what_several_rows_say_in_place_of_a_date_is_a_remark_and_no_error() -> None:
    dates = (*["2021-05-04"] * 5, "미상", "미상", "May", "May")
    rows = [
        {"title": f"A river {n}", "url": f"https://a.example/{n}", "date": text}
        for n, text in enumerate(dates)
    ]
    imported = read("json", json.dumps(rows))
    notes = [one.get("note") for one in plain(imported)]
    assert notes[5:] == [*["date as given: 미상"] * 2, *["date as given: May"] * 2]
    assert [message for _, message in told(imported)] == ["'May' has no year"] * 2


def test_an_address_that_few_rows_have_is_not_that_of_the_pieces() -> None:
    rows = [
        {"title": f"A river {n}", "media": f"https://a.example/{n}", "date": "2021"}
        for n in range(4)
    ]
    entries = found(*rows, rows[0] | {"media": "https://b.example/9", "playerLink": "b.example/p"})
    assert [one["url"] for one in entries][-1] == "https://b.example/9"


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


def test_what_is_more_than_a_name_beside_an_address_is_a_remark() -> None:
    (one,) = found(
        {
            "title": "A river",
            "year": "2021",
            "publisher": [
                {
                    "url": "https://a.example/1",
                    "name": "A long portrait of the river and of those who have saved it",
                }
            ],
        }
    )
    assert ("outlet" in one, str(one["summary"])[:15]) == (False, "A long portrait")


@pytest.mark.parametrize("kit", ["pressKit", "mediaKit", "brand_kits", "pressemappe"])
def test_releases_and_kits_are_no_coverage(kit: str) -> None:
    releases = [{"title": "We launch", "date": "2026-02-27", "excerpt": "It begins."}]
    files = [{"name": "Logos", "url": "https://drive.example/1", "fileSize": "2 MB"}]
    assert not found_in({"pressReleases": releases, kit: files})


@pytest.mark.parametrize("key", ["jour", "tag", "giorno", "day", "dagur"])
def test_days_below_years_are_whole_dates(key: str) -> None:
    pieces = [("4 mai", "Un titre"), ("juin", "Un autre"), ("12 mai", "Le dernier")]
    rows = {"2021": [{key: day, "journal": "Le Monde", "titre": title} for day, title in pieces]}
    dates = [one["date"] for one in plain(read("json", json.dumps(rows)))]
    assert dates == ["2021-05-04", "2021-06", "2021-05-12"]


@pytest.mark.parametrize("key", ["when", "When? (if you know)", "datum"])
def test_the_time_at_which_a_form_was_sent_is_no_date(key: str) -> None:
    one, other = found(
        {"Timestamp": "2021/03/01 9:12:44", "title": "A", "link": "https://a.de/1", key: "2019"},
        {"Timestamp": "2021/03/02 9:12:44", "title": "B", "link": "https://b.de/1", key: ""},
    )
    assert (one["date"], "date" in other) == ("2019", False)


def test_what_tells_only_kinds_is_no_outlet() -> None:
    one, _ = found(
        {"headline": "A", "masthead": "KQED", "web": "https://kqed.org/1", "medium": "radio"},
        {"headline": "B", "masthead": "Wired", "web": "https://wired.com/1"},
    )
    assert (one["outlet"], one["kind"]) == ("KQED", "radio")


def test_a_remark_may_tell_the_language() -> None:
    one, other = found(
        {"title": "A", "url": "https://a.example/1", "note": "p. 4; in French"},
        {"title": "B", "url": "https://b.example/1", "uwagi": "po angielsku"},
    )
    assert (one["lang"], other["lang"], other["note"]) == ("fr", "en", "po angielsku")


def test_keys_may_be_cyrillic_words_in_latin_letters() -> None:
    row = {"smi": "Газета", "zagolovok": "Река", "data": "4.5.2021", "ssylka": "https://a.ru/1"}
    one, _ = found(row, {**row, "tip": "радио", "ssylka": "https://a.ru/2"})
    assert (one["outlet"], one["title"], one["date"]) == ("Газета", "Река", "2021-05-04")


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


def test_keys_of_one_letter_are_told_by_what_stands_there() -> None:
    rows = (
        {"t": "A clinic in a box", "p": "The Post", "d": "4 May 2021", "l": ["https://post.com/1"]},
        {"t": "A box of one's own", "p": "Devex", "d": "June 2021", "l": ["https://devex.com/1"]},
        {"t": "The last box", "p": "SABC 2", "d": "July 2021", "l": []},
    )
    told_of = [(one["title"], one["outlet"], one["date"], one.get("url")) for one in found(*rows)]
    assert told_of == [
        ("A clinic in a box", "The Post", "2021-05-04", "https://post.com/1"),
        ("A box of one's own", "Devex", "2021-06", "https://devex.com/1"),
        ("The last box", "SABC 2", "2021-07", None),
    ]


def test_days_under_any_key_have_the_year_of_their_group() -> None:
    groups = {
        year: [{"h": "A river", "p": "The Scotsman", "d": day, "u": f"https://scotsman.com/{year}"}]
        for year, day in (("2023", "14 Nov"), ("2022", "30 Sep"))
    }
    assert [one["date"] for one in found_in(groups)] == ["2023-11-14", "2022-09-30"]


def test_outlets_that_a_list_inside_names_apart_are_told_by_their_keys() -> None:
    outlets = {"wired": {"name": "Wired", "url": "https://wired.com"}, "ars": {"name": "Ars"}}
    items = [
        {"outlet": key, "title": "A river", "url": f"https://a.example/{key}"} for key in outlets
    ]
    found_there = found_in({"press": {"outlets": outlets, "items": items}})
    assert [one["outlet"] for one in found_there] == ["Wired", "Ars"]


def test_an_address_that_few_rows_have_is_the_one_of_rows_without_another() -> None:
    rows = [{"title": f"A reef at noon {n}", "url": f"https://gull.example/{n}"} for n in range(4)]
    rows.append({"title": "A reef at night", "youtube": "aB3dEf6hIjK"})
    found = plain(read("json", json.dumps(rows)))
    assert found[-1]["url"] == "https://www.youtube.com/watch?v=aB3dEf6hIjK"


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


@pytest.mark.parametrize(
    "names", [("y", "m", "d"), ("jahr", "monat", "tag"), ("año", "mes", "día")]
)
def test_a_date_in_parts_is_read_by_the_words_of_other_languages(names: tuple[str, ...]) -> None:
    date = dict(zip(names, (2021, 5, 4), strict=True))
    (one,) = found({"title": "A river", "url": "https://a.example/1", "date": date})
    assert one["date"] == "2021-05-04"


@pytest.mark.parametrize("words", ["As seen in", "Featured on", "Vu dans", "Bekannt aus"])
def test_what_stands_before_an_outlet_on_a_button_is_no_part_of_it(words: str) -> None:
    rows = (
        {"outlet": f"{words} {name}", "title": "A river", "url": f"https://{name.lower()}.com/1"}
        for name in ("Forbes", "TechCrunch")
    )
    assert [one["outlet"] for one in found(*rows)] == ["Forbes", "TechCrunch"]


@pytest.mark.parametrize(
    ("title", "outlet", "date"),
    [("כותרת", "עיתון", "תאריך"), ("عنوان", "الصحيفة", "التاريخ"), ("見出し", "掲載紙", "掲載日")],
)
def test_keys_in_other_scripts_are_known(title: str, outlet: str, date: str) -> None:
    (one,) = found({title: "X", outlet: "Y", date: "2021-05-04", "url": "https://a.example/1"})
    assert (one["title"], one["outlet"], one["date"]) == ("X", "Y", "2021-05-04")


def test_a_word_for_programs_is_a_kind_only_if_it_names_one() -> None:
    row = {"title": "A river", "url": "https://a.example/1"}
    one, other = (found(row | {"mediaType": word})[0] for word in ("google-drive", "blog-post"))
    assert (one.get("kind"), one["mediaType"]) == (None, "google-drive")
    assert other["kind"] == "blog-post"


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


def test_an_outlet_is_called_by_its_label_rather_than_by_its_id() -> None:
    row = {"title": "A river", "url": f"{A}1", "outletId": "folha", "outletLabel": "Folha"}
    assert found(row)[0]["outlet"] == "Folha"


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


@pytest.mark.parametrize(
    ("key", "address"),
    [("media", None), ("videoId", "https://www.youtube.com/watch?v=s2Ko-NDOHm4")],
)
def test_what_a_video_is_called_by_is_no_outlet(key: str, address: str | None) -> None:
    (one,) = found({"title": "A river", "date": "2021-05-04", key: "s2Ko-NDOHm4"})
    assert ("outlet" in one, one.get("url")) == (False, address)


def test_outlets_in_quotation_marks_are_called_without_them() -> None:
    rows = ({"title": "記事", "url": f"{A}{n}", "media": f"『新聞{n}』"} for n in range(2))
    assert [one["outlet"] for one in found(*rows)] == ["新聞0", "新聞1"]


def test_the_day_of_a_visit_says_nothing_of_the_access() -> None:
    (one,) = found({"title": "A river", "url": A, "Access Date": "2020-05-20 14:36:22"})
    assert "access" not in one


def test_a_path_on_the_own_site_gives_way_to_an_address_under_a_key_nobody_knows() -> None:
    row = {"title": "A river", "venue": "De Standaard", "date": "2020-03-19"}
    (one,) = found({**row, "permalink": "/media/2020-river", "paperurl": f"{A}river"})
    assert (one["url"], "file" in one) == (f"{A}river", False)


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


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [("År", "Månad", "Dag"), ("Rok", "Miesiąc", "Dzień"), ("Год", "Месяц", "День")],
)
def test_year_month_and_day_apart_are_one_date_in_many_languages(
    year: str, month: str, day: str
) -> None:
    lines = (f"{year},{month},{day},outlet,title", "2023,11,4,Wired,One", "2022,6,,Wired,Two")
    found = plain(read("csv", "\n".join(lines) + "\n"))
    assert [one["date"] for one in found] == ["2023-11-04", "2022-06"]


def test_a_day_without_a_month_is_no_month() -> None:
    found = plain(read("csv", "year,day,outlet,title\n2023,4,Wired,One\n2022,7,Wired,Two\n"))
    assert [one["date"] for one in found] == ["2023", "2022"]


@pytest.mark.parametrize(
    ("date", "shown", "stated"),
    [
        ("2021-05-01", "May 2021", "2021-05"),
        ("2021-05-23", "May 2021", "2021-05-23"),
        ("2021-01-01", "2021", "2021"),
        ("2021-05-04", "4 May 2021", "2021-05-04"),
    ],
)
def test_a_date_is_padded_only_with_firsts(date: str, shown: str, stated: str) -> None:
    (one,) = found({"title": "A river", "url": A, "date": date, "when": shown})
    assert one["date"] == stated


def test_what_stands_beside_the_same_day_is_kept() -> None:
    (one,) = found(
        {"title": "A", "url": A, "date": "2021-05-04", "date_text": "4 May 2021, page 3"}
    )
    assert (one["date"], one["note"]) == ("2021-05-04", "date as given: 4 May 2021, page 3")


def test_a_frame_is_the_address_of_a_record_that_has_no_other() -> None:
    frame = '<iframe width="560" src="https://video.example/embed/1"></iframe>'
    others = ({"title": "A", "url": f"{A}{n}", "embed": frame} for n in range(2))
    urls = [one["url"] for one in found(*others, {"content": frame})]
    assert urls == [f"{A}0", f"{A}1", "https://video.example/embed/1"]


def test_a_video_may_be_named_by_its_id_beside_pieces_with_addresses() -> None:
    video = {"title": "A lake", "creator": "The Hive", "video_id": "2Z4OQBLSljQ"}
    rows = found({"title": "A river", "site": "The Hive", "url": A}, video)
    assert rows[1]["url"] == "https://www.youtube.com/watch?v=2Z4OQBLSljQ"


def test_no_outlet_ends_in_a_colon() -> None:
    (one,) = found({"title": "A", "url": A, "outlet": "The Hive:"})
    assert one["outlet"] == "The Hive"


def test_an_outlet_is_called_by_its_name_rather_than_for_programs() -> None:
    outlets = ({"name": "The Hive", "slug": "hive"}, {"name": "Bee News", "slug": "bee"})
    rows = (
        {
            "title": f"A river in {one['name']}",
            "url": f"https://{one['slug']}.example/1",
            "outlet": one,
        }
        for one in outlets
    )
    assert [one["outlet"] for one in found(*rows)] == ["The Hive", "Bee News"]
