"""Headings that begin with the number of an error."""

import pytest

from clippings.links.judging.gone.numbered import is_numbered_and_leads_home
from clippings.links.judging.page.markup import Markup


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Error 404: the cat unplugged us", "She is asleep now. Go back to the homepage."),
        ("Fehler 404: Der Hund war an den Kabeln", "Solange geht es zurück zur Startseite."),
        ("Ошибка 404: кот ушёл спать", "Пока он спит, загляните на главную."),
        ("404エラー：猫がかじりました", "トップページへお戻りください。"),
    ],
)
def test_jokes_lead_home(heading: str, below: str) -> None:
    assert is_numbered_and_leads_home(Markup(f"<h1>{heading}</h1><p>{below}</p>"))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Error 404: a bar that nobody finds", "The door has no sign. It opens at six."),
        ("The cat unplugged us", "She is asleep now. Go back to the homepage."),
        ("Route 404: the bus to the sea", "Tickets are sold on the homepage of the town."),
        ("Error 404", "Go back to the homepage."),
        ("Ошибка 404: как пропал архив", "Главный редактор газеты рассказала об этом."),
        ("Error 404: club night", "Fridays at eleven. See the full programme on our homepage."),
        ("Error 404: la exposición", "La portada del catálogo es obra de Ana Ruiz."),
        ("Fejl 404: udstillingen", "Udstillingen kom på forsiden af avisen i går."),
        ("404: how papers design their errors", "The front pages of 40 papers made us smile."),
        ("Error 404: an exhibition", "The front page of the first web site hangs in the hall."),
    ],
)
def test_reports_do_not(heading: str, below: str) -> None:
    assert not is_numbered_and_leads_home(Markup(f"<h1>{heading}</h1><p>{below}</p>"))
