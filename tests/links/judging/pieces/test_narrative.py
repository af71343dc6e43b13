"""A text that addresses no reader is no notice, whatever its headline says."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.word_tables import words
from clippings.links.judging.pieces.narrative import (
    is_narrative,
    says_more,
    tells_at_length,
    tells_of_others,
)

KIND = words("captcha|domain| account ")


def _page(heading: str, below: str) -> Markup:
    return Markup(f"<title>{heading} | Quay</title><h1>{heading}</h1>{below}")


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "« Êtes-vous un robot ? » : le captcha a vingt ans",
            "<p>Un chercheur de Brest a compté les heures perdues devant des feux rouges.</p>",
        ),
        (
            "This account has been suspended",
            "<p>So it said on the slate behind the bar. I paid the landlord in eels on Sunday.</p>",
        ),
        (
            "Diese Domain steht zum Verkauf",
            "<p>„Sie müssen zahlen“, sagte der Händler. Der Verein behält nun seinen zweiten Namen"
            " und das alte Wappen.</p>",
        ),
        (
            "Access denied",
            "<p>Ink on paper, 84 × 119 cm, and a frame of bog oak by the artist.</p>",
        ),
        (
            "このドメインは販売中です",
            "<p>私の母は二十年前の手帳をまだ持っていて、そこに書かれた住所を毎年たずねている。</p>",
        ),
    ],
)
def test_a_text_that_tells_of_something(heading: str, below: str) -> None:
    assert is_narrative(_page(heading, below), KIND)


def test_a_short_text_counts_with_its_headline() -> None:
    captcha = "<p>Six programs solved a captcha faster.</p>"
    said = f"{captcha}<p>They won in each of nine rounds.</p>"
    assert is_narrative(_page("Are you a robot? Machines beat people", said), KIND)
    assert not is_narrative(_page("Are you a robot? Machines beat people", captcha), KIND)
    assert not is_narrative(_page("Are you a robot? A captcha for people", said), KIND)
    assert not is_narrative(_page("Machines beat people", said), KIND)


def test_a_report_on_gates_asks_nothing_of_its_reader() -> None:
    said = "<p>Sites for adults must check every visitor, and a “Yes, I am 18” will not do.</p>"
    assert tells_of_others(_page("Are you over 18? Parliament votes on a bill", said))
    assert not tells_of_others(_page("Are you over 18?", said))
    gate = f"{said}<p>Please enter your date of birth.</p>"
    assert not tells_of_others(_page("Are you over 18? Parliament votes on a bill", gate))
    form = f"{said}<form><input></form>"
    assert not tells_of_others(_page("Are you over 18? Parliament votes on a bill", form))


def test_a_title_of_many_words_may_call_it_otherwise() -> None:
    said = (
        "<h1>Access denied</h1><p>The keeper goes up with a lantern, and sits there until six.</p>"
    )
    assert is_narrative(Markup(f"<title>How the lamp of Quay was lit again</title>{said}"), KIND)
    assert not is_narrative(Markup(f"<title>Quay council</title>{said}"), KIND)


def test_a_title_may_go_on_where_the_heading_ends() -> None:
    said = (
        "<h1>Access Denied</h1><p>Scholars look at forty lands, and at what is not read there.</p>"
    )
    for title, tells in (("Access Denied: The Policy of Filters | Quay", True), ("Quay", False)):
        assert is_narrative(Markup(f"<title>{title}</title>{said}"), KIND) == tells


def test_you_may_be_anyone_where_a_writer_tells_of_herself() -> None:
    said = "<p>You know it. My neighbour failed twice, and held the machine in contempt of us.</p>"
    assert is_narrative(_page("Access denied", said), KIND)
    assert not is_narrative(_page("Access denied", f"{said}<p>You may close this page.</p>"), KIND)
    assert not is_narrative(_page("Access denied", said.replace("My", "A")), KIND)


@pytest.mark.parametrize(
    "below",
    [
        "<p>I have found out, said the keeper. Your request was refused at the gate.</p>",
        "<p>In 2004, nobody minded. This site was shut because of what some of them read here.</p>",
        "<p>My captcha is an account of a domain. The domain is mine, and so is the account.</p>",
        "<p>I paid in eels, and the landlord was glad of it until Sunday.</p><form></form>",
        "<p>I paid in eels, and the landlord was glad of it until Sunday.</p><h2>Why am I here?",
        "<p>I paid in eels, and the landlord was glad of it.</p><div class=h-captcha></div>",
        "<p>I paid in eels.</p>",
        "<p>The landlord was glad of the eels, and of the weather that came with them.</p>",
    ],
)
def test_a_text_that_may_be_of_a_notice(below: str) -> None:
    assert not is_narrative(_page("Access denied", below), KIND)


def test_a_longer_text_need_not_be_of_its_writer() -> None:
    said = "<p>The keeper goes up at nine. The lamp burns until six, and the gulls sleep below it."
    assert not tells_at_length(_page("Access denied", said), KIND)
    assert tells_at_length(_page("Access denied", f"{said} Nobody else has the key."), KIND)


@pytest.mark.parametrize(
    ("headline", "more"),
    [
        ("Access denied: the badger and the cat flap", True),
        ("„Zugriff verweigert“ heißt das neue Stück", True),
        ("「このドメインは販売中です」 旧観光協会サイトが転売に", True),
        ("Access denied", False),
        ("403 – Forbidden", False),
        ("Blocked: please contact the administrator", False),
        ("The badger and the cat flap", False),
    ],
)
def test_a_headline_that_says_more_than_a_message(headline: str, more: bool) -> None:
    assert says_more(headline) == more
