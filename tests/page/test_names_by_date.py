"""Lines beside the day that can hardly be but names."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import page, read

FRENCH = "<p>" + "Le ver qui vit dans un ordinateur n’est pas le premier. " * 8 + "</p>"


@pytest.mark.parametrize(
    "lines",
    [
        "<p>Zéphyrine Ver-Luisant</p><p>Publié le 4 mai 2021</p>",
        "<p>Publié le 4 mai 2021</p><p>Zéphyrine Ver-Luisant</p>",
        "<p>Zéphyrine Ver-Luisant</p><p>Jardin</p><p>4 mai 2021</p>",
    ],
)
def test_an_uncommon_name_beside_the_day_is_the_author_with_a_doubt(lines: str) -> None:
    authors = read(page("", lines + FRENCH, lang="fr")).authors

    assert authors == Fact(("Zéphyrine Ver-Luisant",), "line under the headline", doubtful=True)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "Garden Stories"),  # labels have capitals there
        ("de", "Große Gärten"),
        ("fr", "Jardin potager"),
        ("fr", "Le Havre"),
        ("fr", '<a href="/nord/">Ver Luisant</a>'),
        ("fr", "Ver Luisant</p><p>À Ver Luisant, les vers chantent."),
        ("fr", "Ver Luisant</p><p>Pinson Vert"),
        ("el", "Της Δέσποινας Καραγιάννη"),
        ("pt", "Minas Gerais"),
        ("it", "Reggio Calabria"),
    ],
)
def test_what_may_be_a_label_or_a_place_is_nobody(lang: str, line: str) -> None:
    html = page("", f"<p>{line}</p><p>2021-05-04</p>{FRENCH}", lang=lang)

    assert read(html).authors is None
