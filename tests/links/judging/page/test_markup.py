"""The little of a page that a verdict needs."""

import pytest

from clippings.links.judging.page.markup import Markup


@pytest.mark.parametrize(
    ("text", "title", "heading"),
    [
        ("<title>A  piece</title><h1>A <b>bold</b>\npiece</h1>", "A piece", "A bold piece"),
        ("<TITLE lang=en>A &amp; B</TITLE><H1 class=x>C</H1>", "A & B", "C"),
        ("<title></title><h1></h1><h1>Second</h1>", "", ""),
        ("<h1>never closed <h1>Closed</h1>", "", "Closed"),
        (f"<h1>{'long ' * 200}</h1><h1>Short</h1>", "", "Short"),
        ("<h1>never closed", "", ""),
        ("<h1><a href='/'>Site</a></h1><h2>More</h2><h1>A piece</h1>", "", "A piece"),
        (
            "<h1><a href=https://a.example/>Site</a></h1><h2><a href=/b>A</a> piece</h2>",
            "",
            "A piece",
        ),
        ("<h1><a href='/'>Site</a></h1>", "", "Site"),
        ("<h1><a href='/2021/a-piece'>A piece</a></h1><h2>More</h2>", "", "A piece"),
    ],
)
def test_title_and_first_heading(text: str, title: str, heading: str) -> None:
    page = Markup(text)
    assert (page.title, page.heading) == (title, heading)


@pytest.mark.parametrize("tag", ["title", "h1"])
def test_a_page_of_nothing_but_beginnings_is_read_to_its_end(tag: str) -> None:
    page = Markup(f"<{tag}>word" * 20_000 + f"</{tag}>")
    assert "word" in (page.title, page.heading)


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("<title>A b</title><p>c &amp; d\n\te <b>f</b>", 11),
        (f"<script>{'x ' * 60_000}</script>{'word ' * 9}", 36),
        (f"<h1>A</h1>{'<p>word</p>' * 2_000}", 8001),
        (f"<title>A b</title>{'<p></p>' * 2_000}{'<p>word</p>' * 2_000}", 8002),
    ],
)
def test_scripts_and_tags_are_no_letters(text: str, letters: int) -> None:
    page = Markup(text)
    assert page.letters == letters
    assert page.is_long is (letters > 1600)


def test_a_page_that_was_not_read_whole_may_go_on_for_long() -> None:
    assert Markup("<title>A</title><p>Words", "capped").is_long
    assert Markup(f"<p>Words<!-- {'x ' * 70_000} -->").is_long


def test_words_are_sought_in_title_and_text_in_one_spelling() -> None:
    page = Markup("<title>Our Day</title><h1>It’s <b>ON</b></h1><!-- No --><p>Come!")
    assert page.plain == "our day\nour day it's on come!"


@pytest.mark.parametrize(("text", "folded"), [("<P>A", "<p>a"), ("<P>Ä Größe\n", "<p>Ä größe\n")])
def test_marks_are_found_whatever_their_case(text: str, folded: str) -> None:
    assert Markup(text).folded == folded


def test_what_stands_in_noscript_is_not_shown() -> None:
    page = Markup("<noscript><iframe></noscript><IMG src=a.png>")
    assert page.has_any(["<iframe"])
    assert not page.shows_any(["<iframe"])
    assert page.shows_any(["<img"])


def test_what_hugo_never_published_is_no_article() -> None:
    declared = '<meta property="article:published_time" content="{}T00:00:00+00:00">'
    assert Markup(declared.format("2021-05-01")).is_article
    assert not Markup(declared.format("0001-01-01")).is_article
