"""JSON holds a clipping by the keys of the data file, each field in one shape."""

import json

from clippings.clipping import Clipping, Collection, Quote
from tests.exporters.nasty import EMPTY
from tests.exporters.written import written


def test_quotes_are_a_list_and_what_is_empty_is_left_out() -> None:
    one = Clipping(id="a", title="Ça va", quotes=(Quote(text="Oui"),), authors=("Ada",))
    text = written("json", Collection(clippings=(one,)))
    assert json.loads(text) == [
        {"id": "a", "title": "Ça va", "author": ["Ada"], "quote": [{"text": "Oui"}]}
    ]
    assert text.startswith('[\n  {\n    "id": "a",\n    "title": "Ça va"')


def test_no_clippings_are_an_empty_array() -> None:
    assert written("json", EMPTY) == "[]\n"
