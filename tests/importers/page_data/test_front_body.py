"""Facts about an article outside of the front matter of its page."""

import pytest

from clippings.importers.page_data.front_matter import read_folder
from clippings.values import Plain
from tests.importers.reading import plain


def found(**pages: str) -> list[dict[str, Plain]]:
    files = {f"{name.replace('_', '-')}.md": page.encode() for name, page in pages.items()}
    return plain(read_folder(files, {}))


def page(front: str, body: str = "") -> str:
    return f"---\n{front}\n---\n{body}\n"


def test_the_heading_replaces_a_title_that_is_a_date() -> None:
    (one,) = found(a=page("title: 07.09.2009", "## Clowns bring bears\n\nWords."))
    assert one == {"title": "Clowns bring bears", "date": "2009-09-07", "summary": "Words."}


def test_a_heading_that_repeats_the_title_is_removed_from_the_text() -> None:
    one, two = found(a=page("medio: ABC", "# Un museo\n\nAbierto."), b=page("medio: ABC", "# Dos"))
    assert (one["title"], one["summary"]) == ("Un museo", "Abierto.")
    assert (two["title"], "summary" in two) == ("Dos", False)


def test_the_date_may_be_in_the_file_name() -> None:
    named, dated = found(
        **{
            "2021_05_04_a_river": page("title: A river"),
            "2021_05_05_a_lake": page("title: A lake\ndate: 2021-05-01"),
        }
    )
    assert (named["date"], dated["date"]) == ("2021-05-04", "2021-05-01")


def test_a_path_on_the_own_site_is_not_a_file() -> None:
    (one,) = found(a=page("title: A talk\npermalink: /media/talk\nlink: https://a.example/1"))
    assert ("file" in one, one["permalink"]) == (False, "/media/talk")


def test_authors_in_a_list_are_separate_names() -> None:
    (one,) = found(a=page("title: A talk\nlink: https://a.example/1\nauthors: [Ann Doe, Bob Roe]"))
    assert one["author"] == ["Ann Doe", "Bob Roe"]


def test_the_language_may_be_in_the_file_name() -> None:
    files = {"a/index.es.md": page("title: Un lago").encode()}
    assert plain(read_folder(files, {}))[0]["lang"] == "es"


LINK = "title: A river\nlink: https://a.example/1"
VENUE = "title: A river\nvenue: The Hive\ndate: 2021-05-04\npermalink: /press/a-river"


@pytest.mark.parametrize(
    "body",
    [
        "[Read it](https://a.example/1)",
        "<a href='https://a.example/1'>Read article here</a>",
        "[Ann Lee](https://a.example/ann) came. Read [her article](https://a.example/1) or not, or"
        " read it [here](https://a.example/1).",
    ],
)
def test_the_link_to_the_article_may_be_in_the_body(body: str) -> None:
    (one,) = found(a=page(VENUE, body))
    assert (one["url"], "file" in one) == ("https://a.example/1", False)


@pytest.mark.parametrize("body", ["[link](#)", "[Read more](https://a.example/1)"])
def test_a_generic_link_is_not_text(body: str) -> None:
    (one,) = found(a=page(VENUE + "\nlink: https://a.example/1", body))
    assert not {"summary", "body"} & one.keys()


def test_none_of_several_links_in_the_body_is_chosen() -> None:
    body = "[Ann](https://a.example/ann) wrote of [bees](https://a.example/bees)."
    (one,) = found(a=page(VENUE, body))
    assert "url" not in one


@pytest.mark.parametrize(
    "body", ["> A river\n> runs.", "<blockquote>A river <b>runs</b>.</blockquote>"]
)
def test_a_body_that_is_only_a_quotation_is_a_quotation(body: str) -> None:
    (one,) = found(a=page(LINK, body))
    assert (" ".join(str(one["quote"]).split()), "summary" in one) == ("A river runs.", False)


def test_a_quotation_in_other_text_is_a_part_of_it() -> None:
    (one,) = found(a=page(LINK, "> A river runs.\n\nSo they wrote of the long river."))
    assert ("quote" in one, "summary" in one) == (False, True)


def test_the_caption_of_a_picture_is_not_a_title() -> None:
    one, two = found(
        a=page(LINK + "\nheader:\n  teaser: a.jpg\n  caption: Photo by Ann Lee, The Hive"),
        b=page(LINK.replace("river", "lake")),
    )
    assert (one["title"], one["image"]) == (
        "A river",
        {"src": "a.jpg", "alt": "Photo by Ann Lee, The Hive"},
    )
    assert two["title"] == "A lake"


def test_other_links_in_a_short_text_are_kept() -> None:
    body = "Jo wrote about our [paper](https://papers.org/1). Read it [here](https://wired.com/1)."
    (one,) = found(a=page("title: Boats\noutlet: Wired", body))
    assert one["url"] == "https://wired.com/1"
    assert one["links"] == [{"url": "https://papers.org/1", "rel": "related"}]


def test_links_in_the_text_of_an_article_are_ignored() -> None:
    body = f"{'Words of the article. ' * 40} See [there](https://papers.org/1)."
    (one,) = found(a=page("title: Boats\nlink: https://wired.com/1\noutlet: Wired", body))
    assert "links" not in one
