"""YAML, as any reader takes it."""

import yaml

from clippings.clipping import Clipping, Collection
from tests.exporters.nasty import EMPTY, NASTY
from tests.exporters.written import written


def test_any_yaml_reader_takes_the_data_file() -> None:
    first, hostile, bare, _print = yaml.safe_load(written("yaml", NASTY))
    assert str(first["date"]) == "2021-05-04"
    assert first["quote"] == [{"text": "« Oui », dit-elle.", "speaker": "Ada"}]
    assert hostile["title"] == NASTY.clippings[1].title
    assert bare["date"] == 2019
    assert yaml.safe_load(written("yaml", EMPTY)) == []


def test_an_offset_is_given_in_seconds() -> None:
    collection = Collection(clippings=(Clipping(id="a", url="https://a.org", start=609),))
    assert yaml.safe_load(written("yaml", collection))[0]["start"] == 609
