"""Properties that hold for any page, sensible or not."""

from hypothesis import given
from hypothesis import strategies as st

from clippings.clipping import Collection
from clippings.fields import read_clipping
from clippings.page_entries import read_entries
from tests.exporters.markdown_page.pages import LAW, hostile_text
from tests.updating.updated import update_page

PIECES = st.sampled_from(
    (
        "# Press\n", "## 2021\n\n", "## French\n", "### ", "- ", "  - ", "* ", "1. ", "> ", "\n",
        "[Title](https://a.example/1)", "[x](https://b.example/2 'T')", "<https://c.example/3>",
        "https://d.example/4_(x).", "![](a.png)", "[![i](b.png)](https://e.example/5)", "[ref]",
        "\n[ref]: https://f.example/6\n", "- Source: ", " – May 4, 2021", "05/04/2021", "2021-05",
        '"Words"', "“Words”\n", "**Outlet**", "*Die Zeit*", " (in French)", "`code`", "\\\n",
        "<a href='https://g.example/7'>", "</a>", "<ul>\n<li>", "</li>\n", "<table>\n<tr><td>",
        "<div class=card>\n", "</div>\n", "<!-- x -->", "&amp;", "| a | b |\n|---|---|\n| ", " | ",
        "---\n", "\t", "\r\n", "\u2028", "é", "\u00a0", "Read more", "by Ada Lovelace", "\n    ",
        "+++\n", "{{< x >}}\n", "{% y %}\n", "[a](mailto:a@b.example)", "[s](scan.pdf)", "\x00",
        "\n\n", "  \n", "<br/>",
    )
)  # fmt: skip
PAGES = st.lists(PIECES | hostile_text(), max_size=25).map("".join)


@LAW
@given(PAGES)
def test_a_page_that_agrees_keeps_every_byte(page: str) -> None:
    seen = tuple(read_clipping(entry.plain)[0] for entry in read_entries(page))
    assert update_page(page, Collection(clippings=seen)) == page


@LAW
@given(PAGES)
def test_facts_are_at_their_spans(page: str) -> None:
    for entry in read_entries(page):
        for part in entry.parts:
            assert 0 <= part.span.start <= part.span.end <= len(page)
            for slot in part.slots:
                assert part.span.start <= slot.span.start < slot.span.end <= part.span.end
                if slot.fact == "address" and "&" not in page:
                    written = page[slot.span.start : slot.span.end].strip("<>")
                    assert written in map(entry.plain.get, ("url", "file"))
