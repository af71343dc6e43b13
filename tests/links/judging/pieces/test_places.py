"""Sentences that name a place or people, and others with capitals."""

import pytest

from clippings.links.judging.pieces.places import names_a_place


@pytest.mark.parametrize(
    "text",
    [
        "The dig near Stabia begins again.",
        "En Jaén, los funcionarios apuntan a mano.",
        "Les contribuables du Gers attendent.",
        "As repartições de Beja abrem na segunda.",
        "Ghișeele din Cluj se deschid luni.",
        "I Boden betalar folk med sedlar.",
        "W Lublinie ludzie czekają na korytarzu.",
        "V Plzni úřednice píší na stroji.",
        "В Омске люди стоят в очереди.",
        "Konya'da memurlar deftere yazıyor.",
        "Joensuussa jono ulottui torille.",
        "储户李女士等了四个小时。",
    ],
)
def test_a_place_is_named(text: str) -> None:
    assert names_a_place(text)


@pytest.mark.parametrize(
    "text",
    [
        "It will be back in May.",
        "Die Seite ist in Wartung und wird in Kürze fertig.",
        "Välkommen åter på måndag.",
        "Tässä ei ole mitään.",
        "系统正在维护，预计周六恢复。",
    ],
)
def test_no_place_is_named(text: str) -> None:
    assert not names_a_place(text)
