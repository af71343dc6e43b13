"""A fact is written so that it is read back, and in the style of the page."""

import pytest

from clippings.text_edits import Edit, apply_edits
from clippings.updating import PageFormat
from clippings.updating.facts.writing import in_attribute, in_html, written
from tests.updating.updated import after, lines_of, shown


def _rewritten(page: str, fact: str, value: str, page_format: PageFormat = "markdown") -> str:
    """The page with one fact rewritten in its place."""
    part = lines_of(page, page_format)[0].parts[0]
    span = part.slot(fact)
    assert span
    return apply_edits(page, [Edit(*span, written(page, part, fact, span, value))])


LINE = "- [One](https://a.example/1), Wired, {}\n"


@pytest.mark.parametrize(
    ("old", "fact", "value", "new"),
    [
        ("2 May 2021", "date", "2022-06-07", "7 June 2022"),
        ("02.05.2021", "date", "2022-06-07", "07.06.2022"),
        ("2 May 2021", "date", "2022-06", "June 2022"),
        ("in French", "lang", "de", "in German"),
        ("FRENCH", "lang", "de", "GERMAN"),
        ("Französisch", "lang", "en", "Englisch"),
        ("(podcast)", "kind", "review", "(review)"),
        ("Podcast", "kind", "video", "Video"),
        ("by Ada Lovelace", "author", "Bo Bo; Cy Cy", "by Bo Bo, Cy Cy"),
        ("by Ada Lovelace and Bo Bo", "author", "Cy Cy; Di Di", "by Cy Cy and Di Di"),
        ("by Ada Lovelace und Bo Bo", "author", "A B; C D; E F", "by A B, C D und E F"),
    ],
)
def test_the_language_and_spelling_of_the_old_value_are_kept(
    old: str, fact: str, value: str, new: str
) -> None:
    assert _rewritten(LINE.format(old), fact, value) == LINE.format(new)


@pytest.mark.parametrize(
    ("page", "value", "made"),
    [
        (
            "- [One](https://a.example/1)",
            "https://b.example/2)",
            "- [One](https://b.example/2\\))",
        ),
        ("- <https://a.example/1>", "https://b.example/2", "- <https://b.example/2>"),
    ],
)
def test_an_address_in_brackets_is_escaped(page: str, value: str, made: str) -> None:
    assert _rewritten(page, "address", value) == made


@pytest.mark.parametrize(
    ("address", "made"),
    [
        ("https://b.example/?a=1&b='2'", '"https://b.example/?a=1&amp;b=&#39;2&#39;"'),
        ("https://b.example/2", "https://b.example/2"),
    ],
)
def test_an_unquoted_attribute_is_quoted_if_necessary(address: str, made: str) -> None:
    page = "<ul><li><a href=https://a.example/1>One</a></li></ul>"
    assert _rewritten(page, "address", address, "html") == page.replace("https://a.example/1", made)


def test_text_at_the_beginning_of_a_line_does_not_become_markup() -> None:
    page = "Wired: [One](https://a.example/1)\n\nZeit: [Two](https://a.example/2)\n"
    assert _rewritten(page, "outlet", "1. FC").startswith("1\\. FC: ")
    assert _rewritten(LINE.format("x"), "title", "*A*").startswith("- [\\*A\\*](")


def test_template_tags_are_escaped_in_html() -> None:
    assert in_html("{{ a }} <b> & {% c %}") == "&#123;{ a }&#125; &lt;b&gt; &amp; &#123;% c %&#125;"
    assert in_html("a\nb\tc") == "a b c"
    assert in_attribute("\"a'\n{{b}}") == "&quot;a&#39; &#123;{b}&#125;"


def test_an_address_as_link_text_is_escaped_as_text() -> None:
    link = '<a href="{0}">{0}</a>'
    page = "<ul>" + "".join(f"<li>{link.format(f'https://a.example/{n}')}</li>" for n in (1, 2))
    first, second = shown(page, "html")
    told = after(page, first._replace(url="https://a.example/?a=1&b=2"), second, page_format="html")
    new = link.format("https://a.example/?a=1&amp;b=2")
    assert told == page.replace(link.format("https://a.example/1"), new)


@pytest.mark.parametrize(
    ("old", "value", "new"),
    [("fr", "pt-BR", "pt-BR"), ("FR", "de", "DE"), ("FR", "pt-BR", "pt-BR")],
)
def test_a_language_code_is_replaced_by_a_code(old: str, value: str, new: str) -> None:
    table = "| Title | Lang |\n|---|---|\n| [One of many](https://a.example/1) | {} |\n"
    assert _rewritten(table.format(old), "lang", value) == table.format(new)
