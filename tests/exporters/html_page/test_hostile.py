"""Whatever stands in the data, the page has the elements and attributes of any other page."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from clippings.clipping import Archive, Clipping, Collection, Image, Link, Outlet, Quote
from clippings.dates import PartialDate
from clippings.exporters.coverage_report import render_report
from clippings.exporters.html_page import AS_WRITTEN, render_html_page, render_list
from clippings.locales import find_locale

_PARTS = (
    "<script>alert(1)</script>",
    "</script>",
    "</style>",
    "</title>",
    "<!--",
    "--><!--",
    "--!>",
    "]]>",
    "<![CDATA[",
    '" onerror="alert(1)',
    "' onload='alert(1)",
    "><img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "`${alert(1)}`",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "{# x #}",
    "&lt;b&gt;",
    "&#60;",
    "javascript:alert(1)",
    "\\",
    '"',
    "'",
    "\x1b[31m",
    "\x00",
    "\u202e",
    "\u2066",
    "\n",
    "é漢🎉",
)
_hostile = st.lists(st.sampled_from(_PARTS), min_size=1, max_size=4).map(
    lambda some: "x" + "".join(some)
)

Skeleton = list[tuple[str, tuple[str, ...]]]


def _collection(text: str) -> Collection:
    """Every field that takes text holds this one; what decides on elements stays as it is."""
    one = Clipping(
        id=text,
        url="https://example.org/" + text,
        title=text + " a",
        file=f"scans/{text}.pdf",
        outlet=text,
        date=PartialDate(2021, 5, 4),
        lang="en",
        kind=text,
        authors=(text, text),
        quotes=(Quote(text, text, text),),
        summary=text,
        image=Image(f"a/{text}.png", text, text, "photo", link=True),
        start=609,
        archive=Archive("https://web.archive.org/" + text),
        links=(Link("https://example.org/" + text, text),),
        access="paid",
        pages=text,
        issue=text,
        tags=(text,),
    )
    other = one._replace(id=text + "2", date=PartialDate(2020), lang="fr", kind="", featured=True)
    return Collection(
        clippings=(one, other._replace(featured=False), other),
        title=text,
        intro=text.replace("\n", " "),
        outlets=(Outlet(text, aliases=("y",)),),
    )


def _page(collection: Collection) -> str:
    return render_html_page(collection, find_locale("en"), AS_WRITTEN)


def _list(collection: Collection) -> str:
    return render_list(collection, find_locale("en"), AS_WRITTEN)


def _report(collection: Collection) -> str:
    return render_report(collection, find_locale("en"), AS_WRITTEN, collection.title)


def _skeleton(text: str) -> Skeleton:
    """Every element, also in the order of the text, with the names of its attributes."""
    tree = LexborHTMLParser(text)
    return [(node.tag or "", tuple(node.attributes)) for node in tree.css("*")]


@pytest.mark.parametrize("render", [_page, _list, _report])
@given(text=_hostile)
@settings(max_examples=60)
def test_hostile_text_makes_no_element_and_no_attribute(
    render: Callable[[Collection], str], text: str
) -> None:
    assert _skeleton(render(_collection(text))) == _skeleton(render(_collection("x" * len(text))))


@pytest.mark.parametrize("render", [_page, _list, _report])
@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "//evil.example/x",
        "\\\\evil.example\\x",
        "https:evil.example",
        "file:///etc/passwd",
        "ftp://example.org/",
    ],
)
def test_a_hostile_address_is_never_a_link(
    render: Callable[[Collection], str], address: str
) -> None:
    one = Clipping(
        id="a",
        title="x",
        url=address,
        file=address,
        image=Image(address, link=True),
        archive=Archive(address),
        links=(Link(address, "part"),),
        quotes=(Quote("x"),),
    )
    tree = LexborHTMLParser(render(Collection(clippings=(one,))))
    for name in ("href", "src", "cite"):
        targets = [node.attributes[name] for node in tree.css(f"[{name}]")]
        assert [target for target in targets if target != "#a"] == []
