"""What kind of value a text looks like."""

import json

from tests.importers.reading import found, plain, read


def test_a_shortcode_is_not_an_outlet() -> None:
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


def test_a_placeholder_for_an_address_is_ignored() -> None:
    (one,) = found({"title": "A river", "outlet": "Nature", "date": "2021-05-04", "url": "#"})
    assert "url" not in one


def test_a_video_id_is_recognised() -> None:
    written, filmed = found(
        {"title": "A river", "outlet": "Nature", "url": "https://a.example/1"},
        {"title": "A lake", "outlet": "Nature", "youtube": "fK23S0DAeQk"},
    )
    assert filmed["url"] == "https://www.youtube.com/watch?v=fK23S0DAeQk"
    assert written["url"] == "https://a.example/1"


def test_the_path_of_a_folder_is_not_a_file() -> None:
    page, paper = found(
        {"title": "A river", "link": "/2016/04/19/a-river/", "date": "2016-04-19"},
        {"title": "A lake", "link": "/press/a-lake.pdf", "date": "2016-04-20"},
    )
    assert ("file" in page, page["link"]) == (False, "/2016/04/19/a-river/")
    assert paper["file"] == "/press/a-lake.pdf"


def test_a_placeholder_for_an_address_is_ignored_in_rows_with_our_keys() -> None:
    (one,) = found({"id": "gull", "title": "Gulls learn to sing", "url": "#"})
    assert one == {"id": "gull", "title": "Gulls learn to sing"}
