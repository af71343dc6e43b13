"""The lines around the headline."""

from clippings.page import Fact
from tests.page.small_pages import HEADLINE, PIECE, meta, page, read

DAY = "2021-05-04"


def test_lines_stand_around_the_only_heading_also_when_it_is_not_the_declared_one() -> None:
    head = meta(og_title="What lives in a computer, and why")
    html = f"{head}<h1>Of worms</h1><div>May 4, 2021</div>{PIECE}"

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_the_lines_after_a_standfirst_are_about_the_piece() -> None:
    standfirst = "<div>" + "The worm of the year is said to live in the garden of a king. " * 5

    assert read(page("", f"{standfirst}</div><div>May 4, 2021</div>")).date == Fact(
        DAY, "text", doubtful=True
    )


def test_of_several_headings_the_one_that_is_like_the_title_has_the_day() -> None:
    head = meta(og_title="Why the great worm lives in computers")
    html = f"{head}<h1>Planet</h1><h1>How the great worm lives</h1><div>May 4, 2021</div>{PIECE}"

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_the_heading_with_exactly_the_headline_has_the_day() -> None:
    title = f"<title>{HEADLINE} - Daily Planet</title><h1>{HEADLINE} - Daily Planet</h1>"
    html = f"{title}<p>Worms</p>{PIECE}<h1>{HEADLINE}</h1><div>Tuesday 4th May, 2021</div>{PIECE}"

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_a_day_may_stand_within_the_heading() -> None:
    html = f"<title>{HEADLINE}</title><h1>{HEADLINE}<p>04-May-2021</p></h1>{PIECE}"

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_a_headline_need_not_be_a_heading() -> None:
    shown = f'<span class="story-title">{HEADLINE}</span><span>Of worms</span><i>• May 4, 2021</i>'
    html = f'<title>{HEADLINE}</title><body class="with-sidebar"><div>{shown}</div>{PIECE}'

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_a_day_may_stand_over_a_headline_that_is_no_heading() -> None:
    body = f"<td>Vol. 41 (502), 4 May 2021<br><font><b>{HEADLINE}</b></font><br>By Jane Doe</td>"
    html = f"<title>{HEADLINE}</title><table><tr>{body}</tr></table>{PIECE}"

    assert read(html).date == Fact("2021-05-04", "text", doubtful=True)
