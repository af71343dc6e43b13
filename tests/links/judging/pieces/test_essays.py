"""Essays whose title continues behind the words of a wall, and walls with a longer title."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.essays import is_essay

ROBOTS = (
    "In 2000, programs opened thousands of mailboxes an hour. A group in Pittsburgh proposed a test"
    " that people pass and computers fail."
)


@pytest.mark.parametrize(
    ("title", "heading", "below"),
    [
        ("Prove you are human – a short history of the captcha", "Prove you are human", ROBOTS),
        ("Are you a robot? The history of the captcha", "Are you a robot?", ROBOTS),
        ("Are you a robot? Why Is Nobody Fooled", "Are you a robot?", ROBOTS),
        (
            "Sind Sie volljährig? Was die Frage im Netz bewirkt | Der Bote",
            "Sind Sie schon volljährig?",
            "Ein Klick auf „Ja“ genügt. Forscherinnen aus Kassel haben 120 Läden im Netz geprüft,"
            " und nur vier verlangten einen Ausweis.",
        ),
        (
            "Avez-vous 18 ans ? Les sites face à la vérification de l'âge",
            "Avez-vous 18 ans ?",
            "La loi oblige les vendeurs d'alcool à vérifier l'âge. Trois d'entre eux ont préféré"
            " fermer leur boutique.",
        ),
        (
            "「18歳以上ですか」年齢確認は役に立つのか",
            "18歳以上ですか",
            "調査では、未成年の六割が「はい」を押したことがある。専門家は身分証による確認を求めている。",
        ),
    ],
)
def test_a_title_that_continues_above_a_text_for_nobody(
    title: str, heading: str, below: str
) -> None:
    assert is_essay(Markup(f"<title>{title}</title><h1>{heading}</h1><p>{below}</p>"))


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("Are you over 18?", ROBOTS),
        ("Are you over 18? The Old Mill Brewery", ROBOTS),
        ("403 - Forbidden: access is denied", ROBOTS),
        ("Are you over 18? A word on age", "<p>Please enter your date of birth.</p>"),
        ("Are you over 18? A word on age", "<p>You must be of age. This site is for adults.</p>"),
        ("Are you over 18? A word on age", f"<p>{ROBOTS}</p><button>Yes</button>"),
        ("Are you over 18? A word on age", f"<p>{ROBOTS}</p><form><select></select></form>"),
        ("Are you over 18? A word on age", "<p>Beer is to be enjoyed in moderation.</p>"),
    ],
)
def test_a_wall_is_no_essay(title: str, below: str) -> None:
    assert not is_essay(Markup(f"<title>{title}</title><h1>Are you over 18?</h1>{below}"))
