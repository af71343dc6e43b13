"""Lines that tell when a play is on, and those that tell when something was lost."""

import pytest

from clippings.links.judging.pieces.occasions import spans_days, tell_when


@pytest.mark.parametrize(
    "text",
    [
        "Thursday 12 to Saturday 14 May, 7.30 pm.",
        "Doors open on May 12 at 19:30.",
        "Freitag, 6. Oktober, 20 Uhr. Karten zu 18 Euro.",
        "Jeudi 9 et vendredi 10 mars à 20 h 30.",
        "Sábado 4 de marzo, 20.30 h.",
        "Zaterdag 11 maart, 20.15 uur.",
        "Lördag 4 mars kl. 18.",
        "Perjantaina 10. maaliskuuta klo 19.",
        "Piątek 10 marca, godz. 19.00.",
        "10 марта, 19:00.",
        "Március 10., péntek, 19 óra.",
        "三月十日(金)十九時開演",
        "3월 10일 오후 7시",
        "Alles ist weg. Am 4. November, 20 Uhr, im Keller. Nichts ist verfügbar.",
    ],
)
def test_a_day_and_an_hour(text: str) -> None:
    assert tell_when([text])


@pytest.mark.parametrize(
    "text",
    [
        "Our 12 boats leave at 19:30.",
        "On 12 May.",
        "This page was deleted on 12 May at 19:30.",
        "Diese Seite wurde am 3. Mai um 12 Uhr entfernt.",
        "This page was last edited on 12 May 2019, at 19:30.",
        "12 May, 19:30:07",
        "Fri, 10 Mar 2023 14:05:33 GMT",
        "Version 4.12 may cost 19.30.1",
        "We sing on 12 May. Come at 19:30.",
    ],
)
def test_what_tells_of_no_occasion(text: str) -> None:
    assert not tell_when([text])


@pytest.mark.parametrize(
    "text",
    [
        "12 March – 8 June. Free admission.",
        "On view 3 October to 21 December.",
        "14–22 August, daily.",
        "2. Mai bis 14. September",
        "Du 3 mars au 8 juin 2024",
        "5 aprile – 30 giugno",
        "4月5日〜6月30日",
    ],
)
def test_the_days_of_an_exhibition(text: str) -> None:
    assert spans_days(text)


@pytest.mark.parametrize("text", ["12 March", "From 12 to 14 o’clock", "Chapters 3 to 5 about"])
def test_one_day_is_no_span(text: str) -> None:
    assert not spans_days(text)
