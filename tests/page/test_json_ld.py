"""JSON-LD as pages carry it."""

import pytest

from clippings.page import json_ld


@pytest.mark.parametrize(
    "block",
    [
        '{"@type": "NewsArticle", "headline": "Worm"}',
        '<!-- {"@type": "NewsArticle", "headline": "Worm"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Worm"}\n//]]>',
        '{"@type": "NewsArticle", "headline": "Worm",}',
        '{"@type": "NewsArticle", "headline": "Worm"};',
        '{"@type": "NewsArticle", /* the title */ "headline": "Worm"  // none\n}',
        '{"@type": "NewsArticle", "headline": "Worm", "text": "it\\\'s"}',
        '{"@type": "NewsArticle", "headline": "Worm", "text": "one\ntwo\tthree"}',
        '{"@type": "NewsArticle", "text": "<a href="http://x/">b</a>, c", "headline": "Worm"}',
        '{"text": "<a href=\\\\"http:\\\\/\\\\/x\\\\">", "@type": "Article", "headline": "Worm"}',
        '{\xa0"@type": "NewsArticle",\n\xa0"headline": "Worm"}',
        "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;Worm&quot;}",
        '[{"@type": "BreadcrumbList"}, {"@type": "NewsArticle", "headline": "Worm"}]',
        '{"@graph": [{"@type": "WebSite"}, {"@type": ["A", "NewsArticle"], "headline": "Worm"}]}',
        '{"@type": "http://schema.org/NewsArticle", "headline": "Worm"}',
        '{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle", "headline": "Worm"}}',
    ],
)
def test_an_article_is_found_however_it_is_wrapped_or_broken(block: str) -> None:
    (article,) = json_ld.of_type(json_ld.nodes_of_blocks([block]), json_ld.ARTICLE_TYPES)

    assert json_ld.text(article, "headline") == "Worm"


@pytest.mark.parametrize("block", ["", "null", "12", "{", "[" * 100_000, '{"a": NaN', "<p>{}</p>"])
def test_a_block_beyond_mending_is_passed_over(block: str) -> None:
    assert json_ld.nodes_of_blocks([block, '{"@type": "WebSite"}']) == ({"@type": "WebSite"},)


def test_a_mere_id_is_followed_to_the_node_it_names() -> None:
    nodes = json_ld.nodes_of_blocks(
        ['{"@graph": [{"author": [{"@id": "#jane"}]}, {"@id": "#jane", "name": "Jane Doe"}]}']
    )

    (author,) = json_ld.members(nodes, nodes[0], "author")

    assert json_ld.text(author, "name") == "Jane Doe"


def test_an_id_that_names_nothing_or_itself_stays_nameless() -> None:
    nodes = json_ld.nodes_of_blocks(
        ['{"@id": "#a", "author": {"@id": "#a"}, "editor": {"@id": "#b"}}']
    )

    named = [json_ld.members(nodes, nodes[0], key) for key in ("author", "editor")]

    assert [json_ld.text(member, "name") for (member,) in named] == ["", ""]


def test_text_is_one_clean_line() -> None:
    assert json_ld.text({"name": " A &amp;\n B "}, "headline", "name") == "A & B"
    assert json_ld.text({"name": ["A"]}, "name") == ""


def test_marks_that_never_close_a_value_are_read_once() -> None:
    marks = '"' * 200_000

    assert json_ld.nodes_of_blocks((f'{{"a": {marks}',)) == ()
