"""Text collected piece by piece."""

import pytest

from clippings.page_entries.markup.prose import Prose
from clippings.page_entries.markup.prose_builder import ProseBuilder
from clippings.spans import Span

URL = "https://example.org/a"


def written(text: str) -> Prose:
    """The prose of a page that holds this text and nothing else."""
    builder = ProseBuilder()
    builder.write(text, Span(0, len(text)))
    return builder.done()


def test_each_character_has_its_place_in_the_page() -> None:
    builder = ProseBuilder()
    builder.write("A title", Span(4, 11))
    prose = builder.done()
    assert (prose.text, prose.span(2, 7)) == ("A title", Span(6, 11))


def test_characters_of_an_entity_have_the_place_of_the_whole() -> None:
    builder = ProseBuilder()
    builder.write("A ", Span(0, 2))
    builder.write("&", Span(2, 7))  # &amp;
    builder.write(" B", Span(7, 9))
    prose = builder.done()
    assert (prose.text, prose.span(2, 3), prose.span(4, 5)) == ("A & B", Span(2, 7), Span(8, 9))


def test_invisible_characters_are_left_out_and_the_rest_keeps_its_place() -> None:
    prose = written("soft\u200bware")
    assert (prose.text, prose.span(3, 5)) == ("software", Span(3, 6))


def test_a_link_has_the_characters_between_its_ends() -> None:
    builder = ProseBuilder()
    builder.open_anchor(URL, Span(0, 1), Span(5, 26))
    builder.write("Wired", Span(1, 6))
    builder.close_anchor(Span(6, 30))
    (anchor,) = builder.done().anchors
    assert (anchor.start, anchor.end, anchor.url, anchor.span) == (0, 5, URL, Span(0, 30))


def test_an_end_that_nothing_begins_ends_nothing() -> None:
    builder = ProseBuilder()
    builder.close_anchor(Span(0, 4))
    builder.close_stretch("strong")
    builder.close_time(Span(4, 11))
    assert builder.done() == ProseBuilder().done()


def test_a_quotation_ends_with_its_words() -> None:
    builder = ProseBuilder()
    builder.open_stretch("quoted")
    builder.open_stretch("strong")
    builder.write("Said \u2028", Span(0, 6))
    builder.close_stretch("strong")
    builder.close_stretch("quoted")
    prose = builder.done()
    assert (prose.quoted, prose.strong) == ((Span(0, 4),), (Span(0, 6),))


@pytest.mark.parametrize(
    ("told", "words", "text"),
    [
        ("2021-05-04T10:00", "last week", "last week 2021-05-04"),
        ("2021-05", "", " 2021-05"),
        ("2021-05-04", "4 May 2021", "4 May 2021"),
        ("PT5M", "five minutes", "five minutes"),
    ],
)
def test_a_time_element_without_a_written_date_gets_the_one_for_programs(
    told: str, words: str, text: str
) -> None:
    builder = ProseBuilder(open_time=(0, told))
    builder.write(words, Span(30, 30 + len(words)))
    builder.close_time(Span(50, 57))
    assert (builder.done().text, builder.open_time) == (text, None)


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        (f"See {URL}.", [URL]),
        (f"See {URL}, and {URL}/b!", [URL, f"{URL}/b"]),
        (f"(see {URL}_(b))", [f"{URL}_(b)"]),
        (f"[{URL}]", [URL]),
        ("https://example.org/„what“?", ["https://example.org/„what“"]),
        (f'<"{URL}">', [URL]),
        ("https://...", []),
        ("http://example.org/ü", ["http://example.org/ü"]),
        ("example.org/a", []),
    ],
)
def test_an_address_that_stands_bare_is_a_link(text: str, urls: list[str]) -> None:
    prose = written(text)
    assert [one.url for one in prose.anchors] == urls
    assert all(prose.text_of(one) == one.url == text[slice(*one.span)] for one in prose.anchors)


def test_an_address_within_a_link_is_no_other_one() -> None:
    builder = ProseBuilder()
    builder.open_anchor(URL, Span(0, 1), None)
    builder.write(URL, Span(1, 1 + len(URL)))
    builder.close_anchor(Span(30, 31))
    assert len(builder.done().anchors) == 1


def test_a_bare_address_ends_where_the_page_has_a_mark() -> None:
    builder = ProseBuilder()
    builder.write(URL, Span(0, len(URL)))
    builder.write("bold", Span(len(URL) + 2, len(URL) + 6))  # after **
    assert [one.url for one in builder.done().anchors] == [URL]
