"""A page whose front matter describes one article."""

import pytest

from clippings.importers.page_data.front_article import read_front_article
from clippings.values import Plain
from tests.importers.reading import plain


def found(front: str, body: str = "", name: str = "a-river.md") -> list[dict[str, Plain]]:
    return plain(read_front_article(name, f"---\n{front}\n---\n{body}\n".encode(), {}))


LED = "title: A river\nlink: https://a.example/1\n"


@pytest.mark.parametrize(
    "told", ["publication: The Hive", "date: 2021-05-04", "byline: Ann Lee", "category: press"]
)
def test_a_title_an_address_and_another_fact_are_an_article(told: str) -> None:
    (one,) = found(LED + told)
    assert (one["title"], one["url"]) == ("A river", "https://a.example/1")


@pytest.mark.parametrize(
    "front",
    [
        "title: Press\nlink: https://a.example/\ndate: 2021-05-04",
        "title: In den Medien\nlayout: page\npermalink: /presse/\ndate: 2021-05-04",
        "title: Projects\npermalink: /projects/\nauthor: Ann Lee",
        "title: A river\nimage: https://a.example/1.png\ndate: 2021-05-04",
        "layout: press",
    ],
)
def test_a_page_about_itself_is_not_an_article(front: str) -> None:
    assert found(front) == []


def test_a_file_name_with_a_date_may_be_the_title_beside_an_outlet() -> None:
    (one,) = found("title: Radio news - June 2018\nlink: https://a.example/1\nmedium: The Hive")
    assert one["outlet"] == "The Hive"


def test_the_date_may_be_in_the_file_name() -> None:
    (one,) = found(LED + "venue: The Hive", name="_posts/2021-05-04-a-river.html")
    assert one["date"] == "2021-05-04"


def test_data_files_are_read_as_lists() -> None:
    assert plain(read_front_article("a.yml", (LED + "date: 2021-05-04\n").encode(), {})) == []


def test_a_page_saved_by_a_program_has_its_saving_date() -> None:
    front = "created: 2025-07-07T15:46:32\nsource: https://a.example/1\nauthor:\ntitle: A video"
    assert found(front) == [
        {"title": "A video", "url": "https://a.example/1", "note": "saved 2025-07-07T15:46:32"}
    ]


def test_a_page_with_a_list_of_links_is_not_an_article() -> None:
    front = "title: Jane Doe on rivers\ndate: 2021-05-04\nlink: https://janedoe.example/"
    assert found(front, "# Press\n\n- [A river](https://a.example/1), The Hive") == []


def test_values_for_the_theme_of_a_site_are_read() -> None:
    front = (
        "title: A river\ndate: 2021-05-04\nparams:\n  outlet: The Hive\n  link: https://a.example/1"
    )
    (one,) = found(front)
    assert (one["outlet"], one["url"]) == ("The Hive", "https://a.example/1")
