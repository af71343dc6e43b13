"""What a card tells programs."""

import json

from clippings.clipping import Archive, Clipping, Quote
from clippings.dates import PartialDate
from clippings.exporters.html_page.exact_facts import exact_facts


def test_facts_stand_as_in_the_data_file() -> None:
    clipping = Clipping(
        id="a",
        outlet="Le Monde",
        date=PartialDate(2021, 5),
        authors=("Lovelace, Ada", "Bob"),
        start=609,
        archive=Archive("https://a.example/", PartialDate(2022)),
    )
    assert json.loads(exact_facts(clipping)) == {
        "id": "a",
        "outlet": "Le Monde",
        "date": "2021-05",
        "author": ["Lovelace, Ada", "Bob"],
        "start": "10:09",
        "archive": {"url": "https://a.example/", "date": "2022"},
    }


def test_what_the_card_says_itself_or_nobody_is_to_know_is_left_out() -> None:
    clipping = Clipping(
        id="a", summary="S", quotes=(Quote("Q"),), note="N", extra={"internal": "X"}
    )
    assert exact_facts(clipping) == '{"id":"a"}'
