"""Which nodes of nested data are articles, groups of articles, or neither."""

import json

import pytest

from clippings.values import Plain
from tests.importers.reading import plain, read

URL = "https://news.example/"


def found(tree: object) -> list[dict[str, Plain]]:
    return plain(read("json", json.dumps(tree)))


def test_a_quotation_and_its_outlet_are_an_article() -> None:
    (one,) = found([{"quote": "A fine voice.", "source": "_The Times_, 10 September 2021"}])
    assert one == {"quote": "A fine voice.", "outlet": "The Times", "date": "2021-09-10"}


def test_a_quotation_of_a_customer_is_not_an_article() -> None:
    assert not found([{"quote": "We love it.", "author": "Ann Doe", "role": "Captain"}])


def test_a_group_may_be_wrapped_and_have_an_address_of_its_own() -> None:
    tree = [
        {"publisher": {"name": name, "link": f"https://{host}/", "articles": [
            {"name": f"What {len(host)} rivers tell us", "link": f"https://{host}/a"}]}}
        for name, host in (("Increment", "increment.com"), ("arXiv", "arxiv.org"))
    ]  # fmt: skip
    assert found(tree) == [
        {
            "title": "What 13 rivers tell us",
            "url": "https://increment.com/a",
            "outlet": "Increment",
        },
        {"title": "What 9 rivers tell us", "url": "https://arxiv.org/a", "outlet": "arXiv"},
    ]


def test_names_with_their_addresses_are_a_list() -> None:
    tree = {"press": {"Increment": "https://increment.com/a", "Le Monde": "https://lemonde.fr/b"}}
    assert [one["outlet"] for one in found(tree)] == ["Increment", "Le Monde"]


def test_addresses_of_pictures_are_not_articles() -> None:
    tree = {"headshots": [f"{URL}a.jpg", f"{URL}b.png"], "press": [f"{URL}1", f"{URL}2"]}
    assert [one["url"] for one in found(tree)] == [f"{URL}1", f"{URL}2"]


def test_further_addresses_in_a_list_of_an_article_are_links() -> None:
    also: list[Plain] = [{"outlet": "Yahoo", "url": "https://yahoo.example/1"}]
    (one,) = found([{"title": "A river", "outlet": "Nature", "url": f"{URL}1", "alsoOn": also}])
    assert one["url"] == f"{URL}1"
    assert one["links"] == [{"url": "https://yahoo.example/1", "rel": "related"}]
    assert (one["outlet"], one["alsoOn"]) == ("Nature", also)


def test_praise_beside_the_coverage_is_not_coverage() -> None:
    tree = {
        "coverage": [{"title": "A river", "outlet": "Nature", "date": "2021-05-04"}],
        "testimonials": [{"quote": "Well done.", "name": "Ann Doe", "title": "Captain"}],
    }
    assert [one["title"] for one in found(tree)] == ["A river"]


def test_the_words_that_are_the_key_of_an_article_are_its_title() -> None:
    tree = {
        "A river in spring": {"url": f"{URL}1", "date": "2021-05-04"},
        "A lake in autumn": {"url": f"{URL}2", "date": "2021-05-05"},
    }
    assert [one["title"] for one in found(tree)] == list(tree)


def test_an_account_or_a_portrait_is_not_an_article() -> None:
    tree = {
        "instagram": {"handle": "@river", "url": "https://instagram.example/river"},
        "media": [{"outlet": "Marca", "url": f"{URL}1", "date": "2021-05-04"}],
    }
    assert [one["url"] for one in found(tree)] == [f"{URL}1"]


def test_an_article_may_be_described_in_several_languages() -> None:
    tree = [
        {
            "titulo": {"pt": "Um rio", "en": "A river"},
            "onde": "Lusa",
            "quando": {"pt": "julho de 2026"},
        }
    ]
    (one,) = found(tree)
    assert (one["title"], one["outlet"], one["date"]) == ("Um rio", "Lusa", "2026-07")


def test_a_list_of_texts_is_read_as_the_lines_of_a_page() -> None:
    tree = {"2021": [f"[A river]({URL}1), Nature, May 30, 2021", f"[A lake]({URL}2), Wired, 2021"]}
    assert [(one["title"], one["outlet"], one["date"]) for one in found(tree)] == [
        ("A river", "Nature", "2021-05-30"),
        ("A lake", "Wired", "2021"),
    ]


def test_picture_blocks_of_a_page_are_not_articles() -> None:
    blocks = [{"type": "image", "image": f"{URL}photo", "alt": ""}, {"type": "text", "body": "It."}]
    (one,) = found([{"title": "A river", "date": "2021-05-04", "sections": blocks}])
    assert (one["title"], one["sections"]) == ("A river", blocks)


def test_texts_in_a_group_of_quotations_are_quotations() -> None:
    tree = {
        "quotes": [{"text": "A fine book.", "outlet": "The Odd", "url": f"{URL}1"}],
        "reviews": [{"title": "A river", "outlet": "Wired", "url": f"{URL}2"}],
    }
    assert found(tree)[0]["quote"] == "A fine book."


def test_an_archive_file_is_not_an_article() -> None:
    tree = {
        "pressKit": {"title": "Download Press Kit", "downloadUrl": "/press/press-kit.zip"},
        "articles": [{"title": "A river", "url": f"{URL}1", "date": "2023-06-15"}],
    }
    assert [one["title"] for one in found(tree)] == ["A river"]


def articles(*numbers: int) -> list[dict[str, object]]:
    """Articles of a list that differ in a number."""
    return [{"title": f"A river {n}", "publisher": "Nature", "url": f"{URL}{n}"} for n in numbers]


def test_an_article_with_inner_records_stays_one_article() -> None:
    one, *more = articles(1, 2, 3)
    read_ones = found([*more, {**one, "related": articles(9)}])
    assert [one["url"] for one in read_ones] == [f"{URL}2", f"{URL}3", f"{URL}1"]
    assert read_ones[2]["links"] == [{"url": f"{URL}9", "rel": "related"}]
    assert read_ones[2]["related"] == articles(9)


def test_groups_with_a_date_and_an_address_are_not_articles() -> None:
    tree = [
        {"title": "Our film", "url": "https://a.example/", "year": "2021", "press": articles(1, 2)},
        {"title": "Our book", "url": "https://b.example/", "year": "2022", "press": articles(3)},
    ]
    assert [one["url"] for one in found(tree)] == [f"{URL}{n}" for n in range(1, 4)]


def test_an_address_and_a_name_in_a_list_of_one_give_the_outlet() -> None:
    told = {"title": "A river", "month": "May 4", "year": "2021"}
    linked, unlinked = found(
        [
            {**told, "publisher": [{"url": f"{URL}1", "name": "Nature"}]},
            {**told, "publisher": [{"url": None, "name": "The Times"}]},
        ]
    )
    assert (linked["url"], linked["outlet"]) == (f"{URL}1", "Nature")
    assert unlinked == {"title": "A river", "outlet": "The Times", "date": "2021-05-04"}


def test_a_scan_in_such_a_list_is_the_file_and_read_is_not_an_outlet() -> None:
    links = [{"url": f"{URL}1", "label": "Read"}, {"url": "/scans/1.pdf", "label": "Scan"}]
    (one,) = found([{"title": "A river", "date": "2021-05-04", "links": links}])
    assert (one["url"], one["file"], "outlet" in one) == (f"{URL}1", "/scans/1.pdf", False)


def test_names_in_such_lists_are_outlets_or_remarks_by_majority() -> None:
    names = ("Nature", "The Times", "A congress on rivers, and on the villages along them, in May")
    told = [
        {"title": f"A river {n}", "month": "May 4", "year": "2021", "publisher": [one]}
        for n, one in enumerate({"url": f"{URL}{n}", "name": name} for n, name in enumerate(names))
    ]
    assert [one.get("outlet") for one in found(told)] == [*names]


@pytest.mark.parametrize("other", ["Awards", "Exhibitions", "Research", "Press Kit", "Über uns"])
def test_a_group_is_not_coverage_by_its_key_or_its_heading(other: str) -> None:
    groups: dict[str, list[dict[str, object]]] = {
        other: [{"title": "First prize", "url": f"{URL}9", "year": "2021"}],
        "Press": articles(1, 2),
    }
    headed = [{"title": name, "items": items} for name, items in groups.items()]
    assert [one["url"] for one in found(headed)] == [f"{URL}1", f"{URL}2"]
    assert [one["url"] for one in found(groups)] == [f"{URL}1", f"{URL}2"]


def test_outlets_with_only_a_logo_are_not_articles() -> None:
    shown = [{"id": name.lower(), "name": name, "logoWidth": "293"} for name in ("Nature", "Time")]
    assert len(found({"outlets": shown, "articles": articles(1, 2)})) == 2


def test_press_releases_beside_the_articles_are_ignored() -> None:
    own = [{"titre": "Nouveau contrat", "date": "2025-09-12", "contenu": "Nous signons."}]
    assert len(found({"communiques": own, "articles": articles(1, 2)})) == 2


def test_a_dated_text_with_several_addresses_is_an_article() -> None:
    rows = [
        {
            "what": "A lake of ours",
            "date": "2021-05-04",
            "where": [f"{URL}1", "https://b.example/"],
        },
        {"what": "A sea of ours", "date": "2021-05-03", "where": [f"{URL}2"]},
    ]
    assert [(one["url"], one["date"]) for one in found(rows)] == [
        (f"{URL}1", "2021-05-04"),
        (f"{URL}2", "2021-05-03"),
    ]
