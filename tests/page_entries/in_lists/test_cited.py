"""Pieces in the form of a citation, with a generic link or none."""

import pytest

from tests.page_entries.in_lists.list_facts import FULL, TITLE, URL, facts

LINES = (
    "2024 Doe, Jo. “Into the Woods”, The Daily Herald, September 26.",
    "2020 Roe, Ada. “Art on the Wild Side,” Morning Post, Arts, May 21, 2020.",
    "2019 “Closing Reception”, Real Zurich, January 4",
)
CITED = [
    ("Into the Woods", "The Daily Herald", "2024-09-26", "Jo Doe"),
    ("Art on the Wild Side", "Morning Post", "2020-05-21", "Ada Roe"),
    ("Closing Reception", "Real Zurich", "2019-01-04", None),
]
KEYS = ("title", "outlet", "date", "author")


def cited(page: str) -> list[tuple[object, ...]]:
    return [tuple(entry.get(key) for key in KEYS) for entry in facts(page)]


def test_each_line_of_a_paragraph_of_citations_is_a_piece() -> None:
    assert cited("# Press\n\n" + "\n".join(LINES)) == CITED


def test_so_is_each_paragraph() -> None:
    assert cited("# Press\n\n" + "\n\n".join(LINES)) == CITED


def test_a_paragraph_that_quotes_is_no_list_of_citations() -> None:
    prose = "In 2024 she said “we did it”\nand went on to say\n“we will do it again”\nin 2025."
    assert facts(f"# Press\n\n{prose}") == []


def test_a_scan_stands_beside_its_citation() -> None:
    page = "# Press\n\n" + "\n\n***\n\n".join(
        f'![](scans/Piece {number}.jpg)\n"A piece of news", by Jo Doe, {outlet}, May {number}, 2024'
        for number, outlet in enumerate(("The Herald", "Morning Post, Zurich", "The Post"), 1)
    )
    found = facts(page)
    assert [(one["title"], one["outlet"], one["file"]) for one in found] == [
        ("A piece of news", "The Herald", "scans/Piece 1.jpg"),
        ("A piece of news", "Morning Post", "scans/Piece 2.jpg"),
        ("A piece of news", "The Post", "scans/Piece 3.jpg"),
    ]


def test_an_interview_is_cited_with_its_publisher_in_brackets() -> None:
    page = """# Medien

### Interview über Utopien
Doe, J. (2024, Februar). *Wo steht die Bewegung?* (A. Roe) [MDR Kultur]. \
[[Link zum Artikel]](https://a.example/1){:target="_blank"}

### Interview über Räte
Roe, A. (2023, März 3). Wir bestimmen die Politik. *Good Impact*. \
[[Link zum Artikel]](https://b.example/2){:target="_blank"}
"""
    assert [one[:3] for one in cited(page)] == [
        ("Wo steht die Bewegung?", "MDR Kultur", "2024-02"),
        ("Wir bestimmen die Politik", "Good Impact", "2023-03-03"),
    ]


def test_citations_of_articles_are_read() -> None:
    page = (
        "# Press\n\nBiever, C. (2011, 2 April). [Does this machine show it?](https://a.example/1) "
        "The New Scientist, 210, 10-11.\n\n"
    )
    (found,) = facts(page)
    assert (found["author"], found["date"], found["outlet"]) == (
        "C. Biever",
        "2011-04-02",
        "The New Scientist",
    )


@pytest.mark.parametrize(
    ("name", "author"),
    [("Doe, J.", "J. Doe"), ("Doe, Jane", "Jane Doe"), ("Doe, J. K.", "J. K. Doe")],
)
def test_an_author_stands_before_a_date_in_brackets(name: str, author: str) -> None:
    (entry,) = facts(f"- {name} (2021, May 4). {TITLE}. _The Guardian_. {URL}\n")
    assert entry == {**FULL, "author": author}


@pytest.mark.parametrize(
    "line",
    [
        "[Doe, J. (2025, May 4). The cost of it: who pays. *Acme News*.](https://a.example/1)",
        "Doe, J. (2025, May 4). [The cost of it: who pays](https://a.example/1). *Acme News*.",
        "Doe, J. (2025, May 4). The cost of it: who pays. *Acme News*, 12, 3-4. https://a.example/1",
    ],
)
def test_a_citation_may_be_a_link_as_a_whole(line: str) -> None:
    (told,) = facts(f"# Press\n\n- {line}\n")
    assert told["title"] == "The cost of it: who pays"
    assert told["outlet"] == "Acme News"
    assert told["author"] == "J. Doe"
    assert told["date"] == "2025-05-04"
