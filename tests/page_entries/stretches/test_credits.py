"""Lines that credit the maker of a picture or of the page."""

import pytest

from clippings.page_entries.stretches.credits import is_credit
from tests.importers.reading import plain, read


@pytest.mark.parametrize(
    "text", ["Photo by Jo Doe", "© 2024 Jo Doe", "Site réalisé par Doe", "Powered by Roe"]
)
def test_they_begin_with_words_for_it(text: str) -> None:
    assert is_credit(text)


def test_a_title_may_begin_with_one_of_the_words() -> None:
    assert not is_credit("Sites of memory: a walk through the city")


def test_a_page_of_scans_is_read_even_with_a_credit() -> None:
    cards = "".join(
        f'<article><img src="scans/{day}.jpg"><h3>SUD COURRIER<br>{day}/10/2014</h3>'
        "<p>Cliquez sur l'image pour lire l'article</p></article>"
        for day in (23, 24, 25)
    )
    page = f"<h2>Revue de presse</h2>{cards}<p><a href='https://roe.example/'>© Roe</a></p>"
    assert [(one["file"], one["outlet"], one["date"]) for one in plain(read("html", page))] == [
        (f"scans/{day}.jpg", "SUD COURRIER", f"2014-10-{day}") for day in (23, 24, 25)
    ]
