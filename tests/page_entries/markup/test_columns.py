"""Tables whose headers say what their cells hold."""

import pytest

from clippings.page_entries import read_entries
from clippings.values import Plain


def facts(page: str) -> list[dict[str, Plain]]:
    """The facts of each entry but for a language that is guessed."""
    return [{k: v for k, v in one.plain.items() if k != "lang"} for one in read_entries(page)]


def test_the_name_of_a_column_wins_over_the_text_of_a_link() -> None:
    page = (
        "# Press\n\n| Date | Outlet | Title | Status | Link |\n|---|---|---|---|---|\n"
        "| Mar 2023 | TVNZ Q&A | How it shook up the world | **[SEEN]**"
        " | [YouTube](https://youtube.com/watch?v=1) |\n"
        "| 2012 | Daily Times | Rise of the games | **[SEEN]** | [DT](https://example.org/2) |\n"
    )
    assert facts(page) == [
        {
            "url": "https://youtube.com/watch?v=1",
            "title": "How it shook up the world",
            "outlet": "TVNZ Q&A",
            "date": "2023-03",
            "note": "SEEN",
        },
        {
            "url": "https://example.org/2",
            "title": "Rise of the games",
            "outlet": "Daily Times",
            "date": "2012",
            "note": "SEEN",
        },
    ]


@pytest.mark.parametrize(
    "header",
    [
        "Fuente | Autor | Título | Enlace",
        "Quelle | Autorin | Titel | Link",
        "Source | Auteur | Titre | Lien",
    ],
)
def test_columns_have_names_in_any_language(header: str) -> None:
    page = (
        f"# Media\n\n| {header} |\n|---|---|---|---|\n"
        "| RNE | Ada Lovelace | Charla | [audio](https://example.org/1) |\n"
    )
    (told,) = facts(page)
    assert told["outlet"] == "RNE"
    assert told["author"] == "Ada Lovelace"
    assert told["title"] == "Charla"


def test_the_words_of_a_link_in_the_column_of_titles_are_the_title() -> None:
    page = (
        "# Press\n\n| Medium | Title |\n|---|---|\n"
        "| Acme | [Hour 25: an interview](https://example.org/1) (PDF) |\n"
    )
    assert facts(page)[0]["title"] == "Hour 25: an interview"
    assert facts(page)[0]["outlet"] == "Acme"


def test_names_of_outlets_in_a_column_called_name_are_no_titles() -> None:
    page = (
        "# In the press\n\n| Name | Link |\n|---|---|\n"
        "| The Guardian | https://theguardian.com/a/b |\n| Wired | https://wired.com/a/b |\n"
    )
    assert [one.get("outlet") for one in facts(page)] == ["The Guardian", "Wired"]


def test_titles_in_a_column_called_source_are_no_outlets() -> None:
    page = (
        "# Press\n\n| Date | Source |\n|---|---|\n"
        "| May 2020 | [Scientists find a new way to do all things](https://nature.com/1) |\n"
        "| June 2020 | [A long story of the small things in life](https://bbc.co.uk/2) |\n"
    )
    assert [one["title"] for one in facts(page)] == [
        "Scientists find a new way to do all things",
        "A long story of the small things in life",
    ]


def test_a_table_without_a_header_is_read_as_lines_are() -> None:
    page = (
        "# Press\n\n| | |\n|---|---|\n"
        "| The Guardian | [A good piece](https://theguardian.com/1) |\n"
    )
    assert facts(page)[0]["outlet"] == "The Guardian"
    assert facts(page)[0]["title"] == "A good piece"


@pytest.mark.parametrize(
    ("header", "told", "langs"),
    [
        ("Lang", ("en", "DE", "pt-BR"), ["en", "de", "pt-BR"]),
        ("Sprache", ("Englisch", "auf Deutsch", ""), ["en", "de", None]),
        ("Langue", ("EN", "DE", "de/fr"), ["en", "de", None]),
        ("Lang", ("short", "long", "long"), [None, None, None]),
    ],
)
def test_a_column_of_languages_has_names_or_codes(
    header: str, told: tuple[str, ...], langs: list[str | None]
) -> None:
    rows = "".join(
        f"| 2021-05-0{n} | Gazette | [Piece {n}](https://a.example/{n}) | {lang} |\n"
        for n, lang in enumerate(told, 1)
    )
    page = f"# Press\n\n| Date | Outlet | Title | {header} |\n|---|---|---|---|\n{rows}"
    assert [one.plain.get("lang") for one in read_entries(page)] == langs
