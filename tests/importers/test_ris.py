"""Reads RIS as citation managers write it."""

from tests.importers.reading import messages, plain, read


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


def test_a_reference_without_an_end_is_told_with_its_line_wherever_it_stands() -> None:
    one, open_, last = (
        f"TY  - NEWS\nTI  - {title}\nUR  - https://a.example/{title}\n" for title in "ABC"
    )
    imported = read("ris", f"{one}ER  - \n{open_}{one}ER  - \n{last}")
    assert [entry["title"] for entry in plain(imported)] == ["A", "A"]
    said = "a reference cannot be read"
    assert messages(imported) == [(5, said), (12, said)]
