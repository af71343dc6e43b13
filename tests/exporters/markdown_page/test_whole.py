"""The page that is made from nothing but the data."""

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from clippings.clipping import Archive, Clipping, Collection, Image, Quote
from clippings.dates import PartialDate
from clippings.exporters.markdown_page.whole import render_markdown_page
from clippings.words.quotation import split_quotation
from tests.exporters.markdown_page.pages import LAW, hostile_text, read, told
from tests.updating.updated import update_page


def is_plain(text: str) -> bool:
    """Whether the text has no outer quotation marks, which are not part of a quotation."""
    return split_quotation(text) is None


@st.composite
def hostile_clippings(draw: st.DrawFn) -> Clipping:
    line = hostile_text()
    some = line | st.just("")
    quotes = st.lists(line.filter(is_plain), max_size=2)
    link = draw(st.booleans())
    image = Image(src="a.png", alt=draw(some), credit=draw(some), link=link)
    return Clipping(
        url="https://example.org/a",
        outlet=draw(line),
        date=PartialDate(2021, 5, 4),
        heading=draw(st.sampled_from(("", f"On {draw(line)}"))),
        title=draw(some),
        quotes=tuple(Quote(text=text) for text in draw(quotes)),
        image=draw(st.sampled_from((image, None))),
    )


@LAW
@given(hostile_clippings())
def test_what_is_written_is_read_again(clipping: Clipping) -> None:
    page = render_markdown_page(Collection(clippings=(clipping,)))
    assert read(page) == (told(clipping),)
    assert update_page(page, Collection(clippings=(clipping,))) == page


@LAW
@given(hostile_clippings())
def test_text_stays_text(clipping: Clipping) -> None:
    html = (
        MarkdownIt("commonmark")
        .enable(["table", "strikethrough"])
        .render(render_markdown_page(Collection(clippings=(clipping,))))
    )
    tags = {"h1", "h2", "ul", "li", "p", "a", "img", "strong", "blockquote", "br"}
    for opened in html.split("<")[1:]:
        assert opened.lstrip("/").split(">")[0].split()[0] in tags


def test_an_empty_collection_is_a_heading() -> None:
    assert render_markdown_page(Collection()) == "# Media\n"


def test_title_and_introduction_are_those_of_the_data() -> None:
    page = render_markdown_page(Collection(title="In the *press*", intro="First.\n\n# Second."))
    assert page == "# In the \\*press\\*\n\nFirst.\n\n\\# Second.\n"


def test_everything_that_is_known_is_on_the_page() -> None:
    clipping = Clipping(
        url="https://example.org/a",
        outlet="Die Zeit",
        date=PartialDate(2021, 5),
        lang="de",
        kind="interview",
        title="Es geht",
        authors=("Ada Lovelace", "Émilie du Châtelet"),
        summary="A portrait of the lab.",
        quotes=(Quote(text="Es geht.", speaker="Ada Lovelace", role="chair"),),
        image=Image(src="shots/a.png", alt="The front page", credit='Foto: "X"', link=True),
    )
    page = render_markdown_page(Collection(clippings=(clipping,)))
    assert page == (
        "# Media\n\n"
        "## Die Zeit (Interview, German)\n\n"
        "- Source: [Die Zeit](https://example.org/a) – May 2021\n\n"
        "**Es geht**\n\n"
        "By Ada Lovelace, Émilie du Châtelet\n\n"
        "A portrait of the lab.\n\n"
        '"Es geht."\n\n— Ada Lovelace, chair\n\n'
        '<a href="https://example.org/a">![The front page](shots/a.png "Foto: \\"X\\"")</a>\n'
    )
    assert read(page) == (clipping,)


def test_a_dead_one_links_the_saved_copy() -> None:
    saved = Archive(url="https://web.archive.org/web/2021/https://example.org/")
    kept = Clipping(url="https://example.org/", outlet="A", status="dead", archive=saved)
    page = render_markdown_page(Collection(clippings=(kept,)))
    assert page == (
        "# Media\n\n## A\n\n- Source: [A](https://web.archive.org/web/2021/https://example.org/)\n"
    )


def test_a_hostile_address_is_never_a_link() -> None:
    for url in ("javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x", "//evil.example/"):
        page = render_markdown_page(
            Collection(clippings=(Clipping(url=url, outlet="A", lang="en"),))
        )
        assert page == "# Media\n\n## A (English)\n\n- Source: A\n"


def test_long_quotations_are_set_as_blocks() -> None:
    quote = Quote(text="First.\nStill first.\n\nSecond.", speaker="Ada")
    page = render_markdown_page(Collection(clippings=(Clipping(outlet="A", quotes=(quote,)),)))
    assert "> First.<br/>\n> Still first.\n>\n> Second.\n>\n> — Ada\n" in page
    assert read(page)[0].quotes == (quote,)


def test_a_page_states_nothing_of_control_characters_alone() -> None:
    clipping = Clipping(
        url="https://a.example/1",
        outlet="Wired",
        title="\x00",
        summary=" \x07",
        quotes=(Quote("\x00", "Ada", "author"),),
    )
    assert render_markdown_page(Collection(clippings=(clipping,))) == (
        "# Media\n\n## Wired\n\n- Source: [Wired](https://a.example/1)\n"
    )
