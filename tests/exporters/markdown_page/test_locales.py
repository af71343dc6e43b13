"""Press pages in the languages of their readers."""

import pytest

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.exporters.markdown_page.whole import render_markdown_page
from clippings.fields import KINDS, read_clipping
from clippings.locales import find_locale
from clippings.locales.locale import locale_tags
from clippings.page_entries import read_entries

_LANGS = ("fr", "de", "en", "ja", "pt")
SOME = Collection(
    clippings=tuple(
        Clipping(
            url=f"https://a.example/{number}",
            title=f"Piece {number}",
            outlet="Wired",
            date=PartialDate(2021, 1 + number % 12, number % 3 and 1 + number),
            lang=_LANGS[number % len(_LANGS)],
            kind=kind,
            authors=("Ada Lovelace",),
        )
        for number, kind in enumerate(KINDS)
    )
)


def test_a_page_is_written_in_french() -> None:
    one = Collection(clippings=SOME.clippings[1:2])
    assert render_markdown_page(one, find_locale("fr"), "lang") == (
        "# Médias\n"
        "\n"
        "## Allemand\n"
        "\n"
        "### Wired (Entretien, Allemand)\n"
        "\n"
        "- Source\u00a0: [Wired](https://a.example/1) – 2 février 2021\n"
        "\n"
        "**Piece 1**\n"
        "\n"
        "Par Ada Lovelace\n"
    )


@pytest.mark.parametrize("tag", [*locale_tags(), "en-GB", "pt-BR", "sv"])
def test_a_page_in_any_language_is_read_again(tag: str) -> None:
    page = render_markdown_page(SOME, find_locale(tag))
    back = [read_clipping(entry.plain)[0] for entry in read_entries(page)]
    # A heading in other words than our English ones is kept as it stands.
    assert tuple(one._replace(heading="") for one in back) == SOME.clippings
