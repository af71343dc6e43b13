"""Reads RIS as citation managers write it."""

from tests.importers.reading import plain, read


def test_ris_is_read() -> None:
    text = (
        "TY  - NEWS\nAU  - Doe, Jane\nTI  - A title\nT2  - Le Monde\nDA  - 2021/05//\n"
        "UR  - https://x.org\nLA  - fr\nAB  - Text\nKW  - a\nKW  - b\nSP  - 4\nEP  - 5\nER  - \n"
    )
    assert plain(read("ris", text)) == [
        {
            "title": "A title",
            "outlet": "Le Monde",
            "summary": "Text",
            "url": "https://x.org",
            "date": "2021-05",
            "lang": "fr",
            "kind": "article",
            "author": ["Jane Doe"],
            "tags": ["a", "b"],
            "pages": "4-5",
        }
    ]
