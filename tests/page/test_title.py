"""The headline of a page."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import HEADLINE, PIECE, bare, json_ld, meta, page, read


def test_the_shown_heading_is_taken_where_a_declaration_confirms_it() -> None:
    html = page(meta(og_title=f"{HEADLINE} | Daily Planet"))

    assert read(html).title == Fact(HEADLINE, "h1")


def test_a_heading_that_is_the_site_is_no_headline() -> None:
    html = bare(
        "Worm wins prize",
        meta(og_site_name="Daily Planet", og_title="Worm wins prize"),
        "<h1>Daily Planet</h1><h1>Worm wins prize</h1>",
    )

    assert read(html).title == Fact("Worm wins prize", "h1")


def test_a_declaration_that_ends_at_a_quotation_mark_is_cut_short() -> None:
    html = bare(
        'Worm calls robin "late"', '<meta property=og:title content="Worm calls robin "late"">'
    )

    assert read(html).title == Fact('Worm calls robin "late"', "title", doubtful=True)


def test_the_whole_heading_beats_a_declaration_cut_short() -> None:
    html = page(meta(og_title="A worm lives in…"))

    assert read(html).title == Fact(HEADLINE, "h1")


def test_a_kicker_in_the_heading_is_left_to_the_declaration() -> None:
    html = bare("x", json_ld(headline="Worm wins prize"), "<h1>Science: Worm wins prize</h1>")

    assert read(html).title == Fact("Worm wins prize", "JSON-LD headline")


def test_markup_and_line_breaks_in_a_heading_leave_whole_words() -> None:
    html = bare("Worm wins prize", "", "<h1><em>W</em>orm<br>wins  prize<svg>x</svg></h1>")

    assert read(html).title == Fact("Worm wins prize", "h1")


def test_a_page_without_any_title_has_none() -> None:
    assert read("<p>" + "Only text stands here. " * 40 + "</p>").title is None


def test_a_heading_with_much_the_same_words_wins() -> None:
    html = bare(
        "x", meta(og_title="Why a worm wins this prize"), "<h1>How the worm wins its prize</h1>"
    )

    assert read(html).title == Fact("How the worm wins its prize", "h1")


def test_a_declaration_cut_short_by_a_quotation_mark_yields_to_the_whole_heading() -> None:
    html = bare(
        'Worm says "help" to all',
        '<meta property="og:title" content="Worm says "help" to all">',
        '<h1>Worm says "help" to all</h1>',
    )

    assert read(html).title == Fact('Worm says "help" to all', "h1")


@pytest.mark.parametrize(
    "title",
    ["Worm wins the great prize | Opinion", "Worm wins the great prize | Prizes | Daily Planet"],
)
def test_a_section_after_a_bar_is_cut_off(title: str) -> None:
    html = bare(title, meta(og_site_name="Daily Planet"))

    assert read(html).title == Fact("Worm wins the great prize", "title", doubtful=True)


def test_a_lesser_heading_shows_which_part_of_the_title_is_the_headline() -> None:
    html = bare("Worm 2.0 - The Diary of a Gardener", "", "<h2>Worm 2.0</h2><h2>Comments</h2>")

    assert read(html).title == Fact("Worm 2.0", "h2")


def test_a_heading_of_the_frame_is_not_the_headline() -> None:
    html = bare("Worm wins the great prize - Gardens - Gazette", "", "<h3>Gardens</h3>")
    title = read(html).title

    assert title is not None
    assert title.value != "Gardens"


def test_a_title_with_only_the_site_gives_way_to_a_heading_marked_as_title() -> None:
    html = bare("Daily Planet", "", f'<h2>News</h2><h2 class="page-title">{HEADLINE}</h2>')

    assert read(html).title == Fact(HEADLINE, "h2", doubtful=True)


def test_a_headline_that_was_cut_short_yields_to_the_whole_one() -> None:
    head = json_ld(headline="The worm of the year is said to live in...")
    whole = "The worm of the year is said to live in a computer"
    html = bare(f"{whole} - Daily Planet", head)

    assert read(html).title == Fact(whole, "title", doubtful=True)


def test_a_heading_that_was_cut_short_yields_to_the_declared_whole() -> None:
    whole = "The worm of the year is said to live in a computer"
    html = bare(whole, meta(og_title=whole), "<h1>The worm of the year is said to live in…</h1>")

    assert read(html).title == Fact(whole, "og:title")


def test_a_title_that_is_also_called_the_name_of_the_program_is_the_headline() -> None:
    head = f'<meta name="application-name" content="{HEADLINE}">{meta(og_title=HEADLINE)}'

    assert read(bare(HEADLINE, head, "<h1>planet</h1>")).title == Fact(HEADLINE, "og:title")


def test_a_number_after_a_bar_is_no_section() -> None:
    title = "Photo gallery of the worms | 12.30.15"

    assert read(bare(f"{title} | Daily Planet", "")).title == Fact(title, "title", doubtful=True)


def test_a_short_heading_before_a_bar_and_a_long_slogan_is_the_headline() -> None:
    slogan = "Notes of a gardener who left the city for a life among the worms"
    head = meta(og_title=f"Two worms | {slogan}", og_site_name="The old name of the garden")

    assert read(bare(f"Two worms | {slogan}", head, "<h1>Two worms</h1>")).title == Fact(
        "Two worms", "h1"
    )
    section = f"Opinion | {HEADLINE} and reads what the gardener writes"
    opinion = read(bare(section, meta(og_title=section), "<h1>Opinion</h1>")).title
    assert opinion is not None
    assert opinion.value != "Opinion"


def test_a_title_of_which_several_parts_are_headings_is_the_headline() -> None:
    title = "Episode 2 - Who is the worm?"
    html = bare(
        f"{title} - Daily Planet",
        meta(og_title=title),
        "<h2>Episode 2:</h2><h4>Who is the worm?</h4>",
    )

    assert read(html).title == Fact(title, "og:title")


@pytest.mark.parametrize("called", ["class='headline'", "itemprop='headline'"])
def test_an_element_marked_as_headline_is_taken_if_nothing_else_is_declared(called: str) -> None:
    html = bare("Daily Planet", "", f"<div {called}>{HEADLINE}</div>")

    assert read(html).title == Fact(HEADLINE, "entry-title", doubtful=True)


def test_the_title_of_the_entry_wins_over_the_title_of_the_page() -> None:
    span = f'<p><span class="headline entry-title">{HEADLINE}</span></p>'

    assert read(bare("News from the wires", "", span)).title == Fact(
        HEADLINE, "entry-title", doubtful=True
    )
    assert read(bare("News from the wires", "", span + span)).title == Fact(
        "News from the wires", "title", doubtful=True
    )


def test_a_declaration_without_a_tail_beats_the_one_with_it() -> None:
    head = meta(og_title=f"{HEADLINE} :: Worms and Gardens", twitter_title=HEADLINE)

    title = read(f"<title>{HEADLINE} :: Worms and Gardens</title>{head}{PIECE}").title

    assert title is not None
    assert title.value == HEADLINE


def test_of_two_headings_in_the_title_the_longer_one_is_the_headline() -> None:
    html = f"<title>Worm Hour | {HEADLINE} | Planet</title><h1>Worm Hour</h1><h1>{HEADLINE}</h1>"

    title = read(html + PIECE).title

    assert title is not None
    assert title.value == HEADLINE


def test_a_line_shows_which_part_of_the_title_is_the_headline_without_a_heading() -> None:
    html = bare("Worm wins prize - Rainbow", "", "<div class=view><div>Worm wins prize</div></div>")

    assert read(html).title == Fact("Worm wins prize", "title", doubtful=True)


def test_the_only_heading_may_say_more_than_the_title() -> None:
    html = bare("Worm | Daily Planet", "", "<h1>Worm wins the great prize of all gardens</h1>")

    assert read(html).title == Fact("Worm wins the great prize of all gardens", "h1")


def test_a_title_that_is_closed_too_late_ends_where_its_page_goes_on() -> None:
    html = '<title>Worm wins prize<meta charset="utf-8"><link rel="x"></title>' + PIECE
    title = read(html).title

    assert title is not None
    assert title.value == "Worm wins prize"
