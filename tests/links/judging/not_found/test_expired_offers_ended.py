"""Offers that are over, and what is told of others."""

import pytest

from clippings.links.judging.not_found.messages import Certainty, certainty_in


@pytest.mark.parametrize(
    "said",
    [
        "Sorry, this special offer has ended",
        "This form is now closed",
        "Diese Aktion ist leider schon vorbei",
        "Cette promotion a pris fin",
        "Lo sentimos, esta promoción ha finalizado",
        "Questa promozione è terminata",
        "Esta promoção terminou",
        "Helaas, deze actie is afgelopen",
        "Tato akce již skončila",
        "Эта акция завершена",
        "Denna kampanj är slut",
        "Tämä tarjous on päättynyt",
        "Ta promocja już się zakończyła",
        "Ez az akció véget ért",
        "Această promoție s-a încheiat",
        "Ця акція вже закінчилась",
        "Bu kampanya sona ermiştir",
        "Chương trình khuyến mãi này đã kết thúc",
    ],
)
def test_this_offer_is_over(said: str) -> None:
    assert certainty_in(said) is Certainty.ON_OFFER


@pytest.mark.parametrize(
    "said",
    [
        "The contest has ended",
        "This sale has ended a family feud",
        "Aktion beendet",
        "Esta oferta ha terminado en los tribunales",
        "The vehicle is gone",
        "This contest is over",
        "Is this sale over?",
        "La promoción ha terminado",
    ],
)
def test_what_is_told_of_others(said: str) -> None:
    assert certainty_in(said) is Certainty.NOTHING
