"""A text that addresses no reader is no notice, whatever its headline says."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.word_tables import words
from clippings.links.judging.pieces.narrative import (
    addresses_readers,
    is_handbook,
    is_narrative,
    says_more,
    tells_at_length,
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
    assert not is_narrative(Markup(f"<title>Quay</title><h1>{heading}</h1>{below}"), KIND)


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
    ("heading", "below"),
    [
        ("CAPTCHA", "<p>A CAPTCHA is a type of test that tells people from programs.</p>"),
        ("What is domain parking?", "<p>Domain parking is the use of a name for adverts.</p>"),
        (
            "403 Forbidden",
            "<p>Der Server versteht die Anfrage und führt sie nicht aus.</p><h2>Ursachen</h2>"
            "<ul><li>falsche Rechte</ul>",
        ),
        (
            "How to enable JavaScript in your browser",
            "<p>It takes a minute.</p><h2>Firefox</h2><ol><li>Open the menu.</ol>",
        ),
    ],
)
def test_a_text_that_explains(heading: str, below: str) -> None:
    assert is_handbook(_page(heading, below))
    assert not is_handbook(_page(heading, f"{below}<p>Please contact the webmaster.</p>"))
    assert not is_handbook(_page(heading, f"{below}<h2>What can I do?</h2>"))


@pytest.mark.parametrize(
    "said",
    [
        "Bitte warten.",
        "Wenn das so bleibt, wenden Sie sich an den Betreiber.",
        "The owner of this website has been told.",
        "Bu site bakımda.",
        "このサイトは停止しています。",
        "Please wait",
        "Page not found",
    ],
)
def test_a_sentence_to_a_reader(said: str) -> None:
    assert addresses_readers(said)


@pytest.mark.parametrize(
    "said",
    [
        "Sie kam aus Riga.",
        "“Your account is closed,” the screen told her.",
        "The notice read ‘This site is closed’ for a week.",
        "“You may go,” he said of your grandmother.",
    ],
)
def test_a_sentence_to_nobody(said: str) -> None:
    assert not addresses_readers(said)


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
