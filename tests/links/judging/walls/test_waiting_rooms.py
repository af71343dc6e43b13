"""Waiting rooms, and pages that speak of queues."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.walls.waiting_rooms import is_waiting_room


@pytest.mark.parametrize(
    "words",
    [
        "You are now in line. Your estimated wait time is 4 minutes.",
        "You are in the waiting room. You will be let in as soon as there is room.",
        "Sie befinden sich in der Warteschlange. Ihre Wartezeit beträgt 5 Minuten.",
        "Vous êtes dans la file d’attente. Temps d’attente estimé : 3 minutes.",
        "Estás en la sala de espera. Tu turno llegará en 4 minutos.",
        "順番にご案内しております。",
        "This is our waiting room. We will admit you in a few minutes.",
        "You are in the virtual line. Do not refresh this page, or you lose your place.",
        "Im Warteraum ist Ihr Platz die 41. Bitte das Fenster nicht schließen.",
        "You are in line. There are 2,310 people in front of you.",
        "Jesteś w kolejce. Przed tobą jest 812 osób.",
        "Вы находитесь в очереди. Не обновляйте страницу.",
        "您正在排隊，前面還有 1200 人。",
    ],
)
def test_waiting_rooms(words: str) -> None:
    assert is_waiting_room(Markup(f"<title>Harbour</title><p>{words}</p>"))


@pytest.mark.parametrize(
    "words",
    [
        "The waiting room. A play in which nobody comes.",
        "In line for bread. When it is your turn, say hello.",
        "Your turn: a game for two.",
        "Emergency department: 12 patients in the waiting room. The waiting time is two hours.",
        "Wartebereich der Klinik: Ihre Wartezeit beträgt zwanzig Minuten.",
        "Warteraum. Ein Stück für drei Stimmen, die nacheinander verstummen.",
        "Ziehen Sie eine Nummer. Die Wartezeit beträgt zehn Minuten, der Warteraum ist oben.",
        "Prenez un ticket à la borne. Temps d'attente : dix minutes, en salle d'attente.",
        "番号札をお取りください。順番が来ましたらご案内します。",
        "请先取号排队，等待时间约二十分钟。",
        "Ida Kern, 4 May 2021: a whole day in the queue. The waiting time was nine hours.",
    ],
)
def test_what_is_said_of_queues(words: str) -> None:
    assert not is_waiting_room(Markup(f"<title>Harbour</title><h1>Queues</h1><p>{words}</p>"))


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Sky Coaster", "Join the virtual queue in the app; the waiting time is at the gate."),
        ("Housing list", "Your place in line depends on points. The waiting time is two years."),
        ("らーめん一番", "順番にご案内します。お名前を書いてお待ちください。"),
        ("Anreise", "In der Warteschlange gibt es Schatten. Die Wartezeit beträgt 20 Minuten."),
    ],
)
def test_what_a_site_says_of_its_queues(heading: str, words: str) -> None:
    page = "<title>{} | Harbour</title><h1>{}</h1><p>{}</p>"
    assert not is_waiting_room(Markup(page.format(heading, heading, words)))
    assert is_waiting_room(Markup(page.format("Virtual queue", "Virtual queue", words)))


def test_waiting_rooms_are_sold() -> None:
    said = "Your customers see their place in line and the waiting time. {}"
    page = "<title>Virtual queue</title><h1>Virtual queue</h1><p>{}</p>"
    assert not is_waiting_room(Markup(page.format(said.format("From £99 a month."))))
    assert is_waiting_room(Markup(page.format(said.format("Please be patient."))))
