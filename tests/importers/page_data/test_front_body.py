"""What a page tells of a piece beside its front matter."""

from clippings.importers.page_data.front_matter import read_folder
from clippings.values import Plain
from tests.importers.reading import plain


def found(**pages: str) -> list[dict[str, Plain]]:
    files = {f"{name.replace('_', '-')}.md": page.encode() for name, page in pages.items()}
    return plain(read_folder(files, {}))


def page(front: str, body: str = "") -> str:
    return f"---\n{front}\n---\n{body}\n"


def test_a_title_that_is_a_date_gives_way_to_the_heading() -> None:
    (one,) = found(a=page("title: 07.09.2009", "## Clowns bring bears\n\nWords."))
    assert one == {"title": "Clowns bring bears", "date": "2009-09-07", "summary": "Words."}


def test_a_heading_that_is_the_title_is_no_part_of_the_text() -> None:
    one, two = found(a=page("medio: ABC", "# Un museo\n\nAbierto."), b=page("medio: ABC", "# Dos"))
    assert (one["title"], one["summary"]) == ("Un museo", "Abierto.")
    assert (two["title"], "summary" in two) == ("Dos", False)


def test_the_day_may_stand_in_the_name_alone() -> None:
    named, dated = found(
        **{
            "2021_05_04_a_river": page("title: A river"),
            "2021_05_05_a_lake": page("title: A lake\ndate: 2021-05-01"),
        }
    )
    assert (named["date"], dated["date"]) == ("2021-05-04", "2021-05-01")


def test_the_path_of_a_page_on_ones_own_site_is_no_file() -> None:
    (one,) = found(a=page("title: A talk\npermalink: /media/talk\nlink: https://a.example/1"))
    assert ("file" in one, one["permalink"]) == (False, "/media/talk")


def test_authors_in_a_list_are_names_of_their_own() -> None:
    (one,) = found(a=page("title: A talk\nlink: https://a.example/1\nauthors: [Ann Doe, Bob Roe]"))
    assert one["author"] == ["Ann Doe", "Bob Roe"]


def test_the_language_may_stand_in_the_name_alone() -> None:
    files = {"a/index.es.md": page("title: Un lago").encode()}
    assert plain(read_folder(files, {}))[0]["lang"] == "es"
