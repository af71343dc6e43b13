"""Which address of a row is that of the article."""

import json

from tests.importers.reading import A, found, plain, read


def test_each_kind_of_entry_may_have_its_own_keys() -> None:
    article, episode = found(
        {"title": "A river", "journal": "Nature", "url": "https://a.example/1"},
        {"episode_title": "Episode 3", "show_title": "The Lake Show", "url": "https://b.example/2"},
    )
    assert (article["title"], article["outlet"]) == ("A river", "Nature")
    assert (episode["title"], episode["outlet"]) == ("Episode 3", "The Lake Show")


def test_a_file_on_the_web_is_the_address_if_there_is_no_other() -> None:
    online, printed = found(
        {"title": "A river", "publication": "iX", "article_url": "https://a.example/1"},
        {"title": "A lake", "publication": "iX", "pdf_url": "https://a.example/lake.pdf"},
    )
    assert (online["url"], printed["url"]) == ("https://a.example/1", "https://a.example/lake.pdf")


def test_a_recording_is_the_address_if_there_is_no_other() -> None:
    rows = [
        {"title": "A read piece", "outlet": "The Gull", "url": "https://gull.example/1"},
        {"title": "A shown piece", "outlet": "Tern TV", "video": "https://video.example/2"},
    ]
    urls = [one["url"] for one in plain(read("json", json.dumps(rows)))]
    assert urls == ["https://gull.example/1", "https://video.example/2"]


def test_an_address_in_few_rows_is_not_that_of_the_articles() -> None:
    rows = [
        {"title": f"A river {n}", "media": f"https://a.example/{n}", "date": "2021"}
        for n in range(4)
    ]
    entries = found(*rows, rows[0] | {"media": "https://b.example/9", "playerLink": "b.example/p"})
    assert [one["url"] for one in entries][-1] == "https://b.example/9"


def test_an_address_in_few_rows_is_used_for_rows_without_another() -> None:
    rows = [{"title": f"A reef at noon {n}", "url": f"https://gull.example/{n}"} for n in range(4)]
    rows.append({"title": "A reef at night", "youtube": "aB3dEf6hIjK"})
    found = plain(read("json", json.dumps(rows)))
    assert found[-1]["url"] == "https://www.youtube.com/watch?v=aB3dEf6hIjK"


def test_an_address_under_an_unknown_key_is_preferred_to_a_path_on_the_own_site() -> None:
    row = {"title": "A river", "venue": "De Standaard", "date": "2020-03-19"}
    (one,) = found({**row, "permalink": "/media/2020-river", "paperurl": f"{A}river"})
    assert (one["url"], "file" in one) == (f"{A}river", False)


def test_a_frame_is_the_address_of_a_record_without_another() -> None:
    frame = '<iframe width="560" src="https://video.example/embed/1"></iframe>'
    others = ({"title": "A", "url": f"{A}{n}", "embed": frame} for n in range(2))
    urls = [one["url"] for one in found(*others, {"content": frame})]
    assert urls == [f"{A}0", f"{A}1", "https://video.example/embed/1"]
