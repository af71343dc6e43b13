"""The whole page: one file, asking nobody, whatever stands in the data."""

import re
from base64 import b64encode
from hashlib import sha256

from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from clippings.clipping import Clipping, Collection, Image, Quote
from clippings.exporters.html_page import AS_WRITTEN, render_html_page, render_list
from clippings.locales import find_locale
from tests import made_up
from tests.exporters.html_page.pages import attributes, nasty, page, page_of, structured, texts

_ELEMENTS = re.compile(
    "html|head|meta|title|style|script|body|header|div|h[1-3]|p|ul|li|b|span|bdi|small|a|figure|"
    "figcaption|svg|desc|line|g|rect|text|search|fieldset|legend|label|input|main|section|article|"
    "time|blockquote|img|-text|!doctype"
)


def _is_inert(tree: LexborHTMLParser) -> bool:
    """Whether there are only our elements, no handlers, and links that lead to a page."""
    for node in tree.css("*"):
        assert _ELEMENTS.fullmatch(node.tag or ""), node.tag
        assert not [name for name in node.attributes if name.startswith("on")]
    for name in ("href", "src", "cite"):
        for target in attributes(tree, f"[{name}]", name):
            assert re.match(r"https?://[^/]|#|(?!//)[^:]*$", target), target
    return True


def test_markup_and_hostile_addresses_stay_text() -> None:
    tree = page(nasty())
    assert _is_inert(tree)
    assert len(tree.css("article")) == len(nasty().clippings)
    assert "A hostile address ](javascript:alert(1)) <img src=x onerror=alert(1)>" in texts(
        tree, ".headline"
    )
    assert texts(tree, "h1") == ['Press <b>"room"</b> & more {{ 7*7 }} {% raw %}']


def test_a_page_asks_no_other_host() -> None:
    tree = page_of(Clipping(title="x", image=Image("https://example.org/a.png")))
    assert tree.css("img, link, iframe, script[src], object, video, audio, source") == []
    assert "url(" not in texts(tree, "style")[0]
    assert "@import" not in texts(tree, "style")[0]


def test_the_policy_allows_only_the_structured_data() -> None:
    tree = page_of(Clipping(title="é"))
    [script] = tree.css("script")
    digest = b64encode(sha256(script.text().encode()).digest()).decode()
    [policy] = attributes(tree, "meta[http-equiv]", "content")
    assert policy.startswith(f"script-src 'sha256-{digest}'; connect-src 'none';")


def test_characters_that_html_cannot_hold_are_left_out() -> None:
    unfit = "a\x00b\x08c\x85d\ud800e\ufffef\U0001ffffg\u202eh\u2066i"
    text = render_html_page(
        Collection(clippings=(Clipping(title=unfit, quotes=(Quote(unfit),)),), title=unfit),
        find_locale("en"),
        AS_WRITTEN,
    )
    tree = LexborHTMLParser(text)
    assert texts(tree, "h1, .headline, blockquote") == ["abcdefghi"] * 3
    text.encode()


def test_a_page_is_written_in_its_language() -> None:
    tree = page_of(Clipping(title="x", kind="review", outlet="o", lang="en"), locale="de-AT")
    assert attributes(tree, "html", "lang") == ["de-AT"]
    assert texts(tree, "h1") == ["In der Presse"]
    assert texts(tree, ".source") == ["o Rezension"]
    assert texts(tree, ".facts li:not(.permalink)") == ["Englisch"]


def test_the_summary_counts_what_is_on_the_page() -> None:
    assert texts(page(nasty()), ".summary li") == [
        "18 clippings",
        "11 outlets",
        "7 languages",
        "2021–2024",
    ]


def test_the_list_can_stand_alone() -> None:
    text = render_list(nasty(), find_locale("en"), AS_WRITTEN)
    assert text.startswith('<div class="clippings" lang="en" data-generator="clip">')
    tree = LexborHTMLParser(text)
    assert _is_inert(tree)
    assert tree.css("script, style, header, search, h1") == []
    assert len(tree.css("article")) == len(nasty().clippings)


@given(collection=made_up.collections, locale=st.sampled_from(["en", "fr", "ar"]))
@settings(max_examples=60)
def test_every_collection_becomes_an_inert_page(collection: Collection, locale: str) -> None:
    tree = page(collection, locale)
    assert _is_inert(tree)
    assert len(tree.css("article")) == len(collection.clippings)
    assert structured(tree)["numberOfItems"] == len(collection.clippings)
    names = attributes(tree, "[id]", "id")
    assert len(set(names)) == len(names)
