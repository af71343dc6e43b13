"""Tags, texts and comments of a page with their places."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.html_tokens import attributes_of, depth, is_balanced, read_tokens
from tests.exporters.markdown_page.pages import LAW

PIECES = (
    "<p>", "</p>", "<a href='x>y'>", "<br/>", "<!-- <li> -->", "<!-->", "<!--", "-->", "<!doctype>",
    "text", " ", "<", ">", "</", "< a>", "<script>", "</script>", "'", '"', "=", "&amp;", "<a b=",
    "<TITLE>", "</title >", "<https://a.example>", "\x00", "\n",
)  # fmt: skip


@LAW
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_every_page_is_read_without_a_gap(page: str) -> None:
    tokens = list(read_tokens(page))
    assert "".join(page[token.span.start : token.span.end] for token in tokens) == page


def test_what_stands_in_comments_scripts_and_values_is_no_tag() -> None:
    page = "<!--<li>--><script>'<li>'</script><a title='<li>'><title><li></title>"
    tags = [token.name for token in read_tokens(page) if token.kind in ("start", "end")]
    assert tags == ["script", "script", "a", "title", "title"]


def test_an_address_in_pointed_brackets_is_no_tag() -> None:
    assert [token.kind for token in read_tokens("<https://a.example/>")] == ["text"]


def test_attributes_are_read_with_the_place_of_their_values() -> None:
    page = '<A HREF = "x?a=1&amp;b&copy=2" Title=\'T "1"\' id=a/b data-x href=second>'
    [token] = read_tokens(page)
    found = attributes_of(page, token.span)
    assert {name: value for name, (value, _span) in found.items()} == {
        "href": "x?a=1&b&copy=2",
        "title": 'T "1"',
        "id": "a/b",
    }
    assert page[slice(*found["href"][1])] == "x?a=1&amp;b&copy=2"


@pytest.mark.parametrize(
    "source", ["<li>a", "<p>a<br>", "<div><b>x</b></div>", "a", "<tr><td>", "<b><i></b></i>"]
)
def test_what_closes_all_that_it_opens_is_balanced(source: str) -> None:
    assert is_balanced(source)


@pytest.mark.parametrize("source", ["<div>", "</li>", "</div><div>"])
def test_what_does_not_is_not(source: str) -> None:
    assert not is_balanced(source)


@pytest.mark.parametrize(
    ("source", "deepest"),
    [
        ("a", 0),
        ("<div><p>a<p>b<br></div><ul><li>a<li><b>b</b></ul>", 2),
        ("</i></i><div><div><div>", 3),
        ("<svg><path d='M 0 0'/><path d='M 0 0'/></svg>", 1),
        ("<script>'<b><b><b>'</script>", 1),
    ],
)
def test_how_deep_elements_stand_in_one_another(source: str, deepest: int) -> None:
    assert depth(source) == deepest


@pytest.mark.parametrize(
    "page", ["<a href='1' <b>bold</b", "</a <b", '<a href="1" <b x="</i>"', "<a <a <a"]
)
def test_a_tag_that_is_never_closed_is_text(page: str) -> None:
    whole = "".join(page[slice(*token.span)] for token in read_tokens(page))
    last = [*read_tokens(page)][-1]
    assert (whole, last.kind, last.span.end) == (page, "text", len(page))


@pytest.mark.parametrize("tag", ["<a ", "</a ", "<a b='' ", "<!-- ", "<a b='"])
def test_tags_that_are_never_closed_are_read_in_time(tag: str) -> None:
    begun = process_time()
    assert [*read_tokens(tag * 30_000)]
    assert process_time() - begun < 1
