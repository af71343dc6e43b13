"""Blocks within a quoted text are skipped, but not the text itself."""

import pytest

from clippings.quotes import Difference, check_quote
from tests.quotes.checked import FILLER, check


@pytest.mark.parametrize(
    "page",
    [
        "<p>The museum opens.</p><p>But not this year.</p><p>It was time.</p>",
        "<p>The museum opens.<br>But not this year.<br>It was time.</p>",
        "<p class=p1>The museum opens.<p class=p2>But not this year.<p class=p3>It was time.",
        "<p>The museum opens.<p class=intro>But not this year.<p>It was time.",
        "<p>The museum opens.<p>— Ada<p>It was time.",
        "<blockquote>The museum opens.</blockquote><p>But not this year.</p><td>It was time.",
        "<p>The museum opens.<p>But not this year.<blockquote>It was time.</blockquote>",
        "<div>The museum opens.</div><div>But not this year.</div><div>It was time.</div>",
        "<ul><li>The museum opens.<li>But not this year.<li>It was time.</ul>",
        "<p>The museum opens.<p>But not <i>this year.</i>&nbsp;<p>It was time.",
        "<ul><li>The museum opens;<li>But not this year;<li>It was time.</ul>",
    ],
)
def test_a_paragraph_of_the_piece_is_not_passed_over(page: str) -> None:
    match = check_quote(page + FILLER, "The museum opens. It was time.")

    assert match.verdict == "changed"
    assert match.differences in [(Difference("", "But not this year"),), (Difference("", "Ada"),)]


@pytest.mark.parametrize(
    "inserted",
    [
        "<p><a href=/b>Read more: who winds the clock?</a></p>",
        "<p>Read more: <a href=/b>who winds the clock?</a></p>",
        "<p><em>The story goes on below the picture.</em></p>",
        "<div><p>Sign up to our letter. It is free.</p></div>",
        "<p class=caption>The museum in 1911.</p>",
    ],
)
def test_paragraphs_that_lead_elsewhere_are_passed_over(inserted: str) -> None:
    page = f"<p>The museum opens.</p>{inserted}<p>It was time.</p>{FILLER}"

    assert check_quote(page, "The museum opens. It was time.").verdict == "typography"


def test_a_block_put_between_two_paragraphs_is_passed_over() -> None:
    match = check(
        "The museum opens.</p><aside>Advertisement</aside><p>It was time.",
        "The museum opens. It was time.",
    )

    assert match.verdict == "typography"
    assert match.elided == ("Advertisement",)


@pytest.mark.parametrize(
    "inserted",
    [
        "<figure><figcaption>The museum in 1911. Photo: A. Okoro</figcaption></figure>",
        "<aside><a href=/b>Who winds the clock?</a></aside>",
        "<div class=box><p>Sign up to our letter. It is free.</p></div>",
        "<p><em>Advert, the story goes on below</em></p>",
    ],
)
def test_a_block_may_part_a_sentence(inserted: str) -> None:
    page = f"<p>The museum, which was shut,</p>{inserted}<p>Ada Okoro said, opens.</p>{FILLER}"

    assert check_quote(page, "which was shut, Ada Okoro said, opens").stands
    assert not check_quote(page, "which was not shut, Ada Okoro said, opens").stands


def test_the_rest_of_a_sentence_may_stand_outside_of_its_paragraph() -> None:
    page = f"<p>The museum<div>Advertisement</div>opens, they say.<p>It was time{FILLER}"

    assert check_quote(page, "The museum opens, they say. It was time").stands


def test_speech_may_stand_in_what_seems_to_part_a_sentence() -> None:
    speech = "“It opens,” said Ada Okoro, “and stays open.”"
    page = f"<p>It was told thus:</p><p>She wrote</p><div>{speech}</div><p>Then it rained.</p>"

    assert check_quote(page + FILLER, "It opens and stays open.").stands


def test_no_paragraph_of_running_text_is_left_out_of_a_sentence() -> None:
    page = f"<p>The museum, which</p><p>never was shut, and</p><p>is open, opens.</p>{FILLER}"

    assert not check_quote(page, "The museum, which is open, opens.").stands
