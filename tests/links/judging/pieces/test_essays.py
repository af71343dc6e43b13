"""Essays whose title continues behind the words of a wall, and walls with a longer title."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.essays import is_essay, is_short_report, is_sourced_report

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


def is_report(heading: str, below: str) -> bool:
    markup = f"<title>{heading}</title><h1>{heading}</h1><p>{below}</p>"
    return is_short_report(Markup(markup))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "Are you human?",
            "An exhibition asks where the human ends. Among 60 exhibits are a robot choir and a"
            " glass heart.",
        ),
        (
            "Erişim engeli",
            "Geçen yıl 240 bin alan adına erişim engellendi. Hukukçular kararların gerekçesiz"
            " olduğunu belirtiyor.",
        ),
        (
            "Сайт газеты заблокирован",
            "Доступ к сайту издания ограничен. Редакция узнала об этом от читателей и будет"
            " спорить, сообщил её редактор.",
        ),
        (
            "Accès refusé",
            "Dans les gares, une rampe sur trois manque encore. L'association a compté les arrêts"
            " avec le maire Jean Morel.",
        ),
    ],
)
def test_a_short_report_tells_of_facts(heading: str, below: str) -> None:
    assert is_report(heading, below)


@pytest.mark.parametrize(
    "below",
    [
        # without facts; of requests; to its reader; too short; with a button
        "The door is shut and the key is with the keeper. Nobody is let in, and nobody gets out.",
        "The request has been blocked by the firewall. The number of the case is 18 of this year.",
        "You have been blocked for 30 minutes. The reason is what has been done here of late.",
        "All is shut until 8 June.",
        "Access is for members of the college alone. The reading room is open from 9 to 5 for all"
        " who come from afar.",
        "The door is shut to all but 60 of them, and the key is with the keeper. Nobody is let"
        " in.</p><button>Knock</button><p>",
        "The error has the code 403 and is well known. Access is refused to all who come from afar"
        " as the keeper has the key.",
    ],
)
def test_a_notice_is_no_report(below: str) -> None:
    assert not is_report("Access denied", below)


def test_a_report_may_name_its_source() -> None:
    said = "The catalogue of the library has been down since 8 June. It will be back in autumn{}."
    page = "<title>Unavailable</title><h1>Unavailable</h1><p>{}</p>"
    assert is_sourced_report(Markup(page.format(said.format(", said its director"))))
    assert not is_sourced_report(Markup(page.format(said.format(" at the latest"))))


def test_a_text_without_a_heading_is_no_report() -> None:
    assert not is_short_report(Markup(f"<title>Are you human?</title><p>{ROBOTS}</p>"))
