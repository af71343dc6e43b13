"""The text of a piece that its page declares."""

import json

import pytest

from clippings.page.article_body import article_body


def _page(*nodes: object) -> str:
    blocks = (f'<script type="application/ld+json">{json.dumps(node)}</script>' for node in nodes)
    return "".join(blocks)


def test_the_bodies_of_all_articles_are_returned() -> None:
    first = {"@type": "NewsArticle", "articleBody": "One."}
    second = {"@graph": [{"@type": "Article", "articleBody": "Two."}]}
    assert article_body(_page(first, second)) == "One.\nTwo."


@pytest.mark.parametrize(
    "page",
    [
        "<p>articleBody</p>",
        _page({"@type": "Person", "articleBody": "One."}),
        _page({"@type": "Article", "articleBody": ["One."]}),
        "",
    ],
)
def test_other_things_declare_none(page: str) -> None:
    assert article_body(page) == ""
