"""Rows of any list, whatever its keys are called and whatever they leave out."""

import json

from clippings.values import Plain
from tests.importers.reading import plain, read, told


def found(*rows: object) -> list[dict[str, Plain]]:
    return plain(read("json", json.dumps(rows)))


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
