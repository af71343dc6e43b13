"""The beginning of the text below a heading."""

import pytest

from clippings.links.judging.page.leads import lead_in, lead_of, paragraph_behind

HEADING = "<h1>The tide</h1"


@pytest.mark.parametrize(
    ("below", "lead"),
    [
        ("><p>It falls.</p>", "It falls."),
        ("> <div class=a><p>It falls &amp; rises.</p></div>", "It falls & rises."),
        (">It falls.", "It falls."),
    ],
)
def test_a_paragraph_that_follows_a_heading(below: str, lead: str) -> None:
    paragraph = paragraph_behind(HEADING + below, len(HEADING))
    assert paragraph
    assert lead_of(paragraph) == lead


@pytest.mark.parametrize(
    "below",
    [
        "><h2>The pier</h2><p>It falls.</p>",
        "><script>let tide</script><p>It falls.</p>",
        "><!-- By the harbour --><p>It falls.</p>",
        "><p>It <b>falls</b>.</p>",
    ],
)
def test_text_that_does_not_follow_it_at_once_is_no_such_paragraph(below: str) -> None:
    assert paragraph_behind(HEADING + below, len(HEADING)) is None


def test_a_lead_is_no_longer_than_a_few_lines() -> None:
    paragraph = paragraph_behind(f"{HEADING}><p>{'It falls. ' * 99}</p>", len(HEADING))
    assert paragraph
    assert len(lead_of(paragraph)) <= 300


def test_the_first_text_below_a_heading_may_hold_inline_elements() -> None:
    assert lead_in("<div><p>It <b>falls</b>.</p><p>It rises.</p>") == "It falls ."
    assert lead_in("<img src=a>") == ""
