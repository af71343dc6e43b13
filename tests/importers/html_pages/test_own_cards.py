"""Lists that `clip export` wrote into pages."""

import pytest

from clippings.clipping import Clipping, Collection, Quote
from clippings.exporters.html import write
from tests.importers.reading import plain, read

_SAID = (Quote("So it is.\nIs it?\n\nYes.", "Ada, Bob", "head, lab"), Quote("No.", role="boss"))
_PIECE = Clipping(id="a", url="https://a.example/1", outlet="Wired", quotes=_SAID)
_LIST = write(Collection(clippings=(_PIECE,)), fragment=True)
_PAGE = "<html><body><main><h1>In the press</h1>{}</main></body></html>"
_BESIDE = '<ul><li>Le Monde, 2021-05-04: <a href="https://b.example/">The open lab</a></li></ul>'


def test_a_card_has_its_quotations_and_no_made_up_title() -> None:
    assert plain(read("html", _PAGE.format(_LIST))) == [
        {
            "id": "a",
            "url": "https://a.example/1",
            "outlet": "Wired",
            "quote": [
                {"text": "So it is.\nIs it?\n\nYes.", "speaker": "Ada, Bob", "role": "head, lab"},
                {"text": "No.", "role": "boss"},
            ],
        }
    ]


def test_the_rest_of_the_page_is_read_as_usual() -> None:
    alone = plain(read("html", _PAGE.format(_BESIDE)))
    assert alone[0]["title"] == "The open lab"
    assert plain(read("html", _PAGE.format(_LIST + _BESIDE)))[1:] == alone


@pytest.mark.parametrize("told", ["", "{", "[]", "[" * 5000])
def test_a_list_with_damaged_cards_is_read_as_any_other(told: str) -> None:
    page = _PAGE.format(f'<div class="clippings" data-generator="clip">{_BESIDE}</div>')
    card = f'<article data-clipping="{told}"></article></div>'
    changed = page.replace("</div>", card)
    assert plain(read("html", changed)) == plain(read("html", _PAGE.format(_BESIDE)))
