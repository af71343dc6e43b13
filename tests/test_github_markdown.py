"""Text from data as GitHub shows it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from clippings.github_markdown import as_code, as_text
from clippings.inert import inert

GFM = MarkdownIt("gfm-like", {"linkify": False})
PIECES = st.sampled_from(
    (
        *("|", "||", "\\", "`", "``", "*", "**", "_", "__", "~~", "<", ">", "<b>", "<!--", "-->"),
        *("[", "](", ")", "![", "[x](y)", "&", "&amp;", "&#64;", ";", ":", "://", "!", "'", '"'),
        *("http://", "https://", "HTTP://", "ftp://", "javascript:", "www.", "a.example", "/b"),
        *(
            "https://a.example/b",
            "https://github.com/a/b/issues/1",
            "?x&copy;=1",
            "(",
            "…",
            "“",
            "”",
        ),
        *(
            "@",
            "@octocat",
            "@org/team",
            "a@b.example",
            "#",
            "#1",
            "gh-2",
            "a/b#3",
            ":tada:",
            ":100:",
        ),
        *(
            "$",
            "$x$",
            "$`",
            "`$",
            "`clip rule`",
            "`--fix`",
            "clip ",
            "--",
            "- ",
            "1. ",
            "a",
            "é",
            " ",
        ),
        *("| --- |", "\n", "\t", "\x1b[31m", "\u202e", "\u200b", "7", "-", "+1", "語"),
    )
)
# Names of people and of emoji have no underscore at an end, and no two in a row.
ACTS = re.compile(r"@[^\W_]|#\d|\bgh-\d|:(?:[^\W_]|[+-])+(?:_[^\W_]+)*:|\$", re.IGNORECASE)
TEXTS = st.lists(PIECES, max_size=12).map("".join)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("it's 3 - 4: a_b (c), 100 % & more!", "it's 3 - 4: a_b (c), 100 % & more!"),
        ("q.yaml:10:8", "q.yaml:&#8203;10:8"),
        ("see http://a.example/b.", "see <http://a.example/b>."),
        ("(http://a.example/b_(c))", "(<http://a.example/b_(c)>)"),
        ("“http://a.example/b”", "“<http://a.example/b>”"),
        ("http://a.example/lo…", "http\\://a.example/lo…"),
        ("http://a.example/|b`c", "http\\://a.example/\\|b\\`c"),
        ("http://a.example/?b&copy;=1", "http\\://a.example/?b\\&copy;=1"),
        ("javascript://x", "javascript\\://x"),
        ("www.a.example _www.b", "www\\.a.example \\_www\\.b"),
        ("ann@a.example", "ann@&#8203;a.example"),
        ("ask @octocat", "ask @&#8203;octocat"),
        ("closes #12 and GH-12", "closes #&#8203;12 and GH-&#8203;12"),
        ("https://github.com/a/b/issues/12", "`https://github.com/a/b/issues/12`"),
        ("https://lab.example/a/b/-/issues/12", "`https://lab.example/a/b/-/issues/12`"),
        ("https://github.com/a/b", "<https://github.com/a/b>"),
        ("http://a.example:100:/b", "`http://a.example:100:/b`"),
        (":tada: :100://", ":&#8203;tada: :&#8203;100\\://"),
        ("http://***@a.example/", "http\\://\\*\\*\\*@&#8203;a.example/"),
        ("$5", "<span>$</span>5"),
        ("`clip rule NAME` and `x`", "`clip rule NAME` and \\`x\\`"),
        ("`clip set le-monde lang=…` takes it", "`clip set le-monde lang=…` takes it"),
        ("`--fix``--yes`", "`--fix`&#8203;`--yes`"),
        ("__a__ *b* ~c~", "\\_\\_a\\_\\_ \\*b\\* \\~c\\~"),
    ],
)
def test_only_what_acts_where_it_stands_is_escaped(text: str, written: str) -> None:
    assert as_text(text) == written


def test_what_could_end_code_is_text() -> None:
    assert as_code("my press/a.yaml:3:8") == "`my press/a.yaml:3:8`"
    assert as_code("a`@b|") == "a\\`@&#8203;b\\|"


@given(text=TEXTS)
def test_a_cell_reads_as_the_text_and_holds_nothing_else(text: str) -> None:
    shown = inert(text)
    cells = LexborHTMLParser(GFM.render(f"|h|i|\n|-|-|\n|{as_text(shown)} |end|\n")).css("td")
    assert [cell.text() for cell in cells[1:]] == ["end"]
    assert letters(cells[0].text()) == letters(shown)
    assert {node.tag for node in cells[0].css("*")} <= {"td", "a", "code", "span"}
    assert not {key for node in cells[0].css("*") for key in node.attributes} - {"href"}
    for link in cells[0].css("a"):
        assert str(link.attributes["href"]).lower().startswith(("http://", "https://"))
    assert_inert_on_github(cells[0].html or "")


def letters(text: str) -> list[str]:
    """Without blanks of no width, and without the marks of code, which commands lose."""
    return re.sub("[\u200b`]", "", text).split()


def assert_inert_on_github(html: str) -> None:
    """What GitHub acts on in a finished page stands in code or links only, where it does not."""
    text = re.sub(r"<(code|a)\b.*?</\1>|<span>\$</span>|<[^>]*>", "\0", html)
    assert not re.search(ACTS, text)
