"""CSV and TSV, as spreadsheets and scripts read them."""

import csv
from io import StringIO

import yaml

from clippings.cells import guarded, unguarded
from clippings.clipping import Clipping, Collection, Quote
from tests.exporters.nasty import EMPTY, NASTY
from tests.exporters.written import written


def test_no_cell_is_a_formula() -> None:
    rows = list(csv.reader(StringIO(written("csv", NASTY), newline="")))
    assert len({len(row) for row in rows}) == 1
    assert not any(cell[:1] in ("=", "+", "-", "@", "\t", "\r") for row in rows for cell in row)


def test_an_apostrophe_stands_before_what_would_run() -> None:
    cells = ["=1+1", "'=1", "@x", "＝1", "'tis", "plain", "", "-5"]
    kept = ["'=1+1", "''=1", "'@x", "'＝1", "'tis", "plain", "", "'-5"]
    assert [guarded(cell) for cell in cells] == kept
    assert [unguarded(cell) for cell in kept] == cells


def test_further_quotes_have_columns_of_their_own() -> None:
    quotes = (Quote(text="One", speaker="Ada"), Quote(text="Two"))
    collection = Collection(clippings=(Clipping(id="a", url="https://a.org", quotes=quotes),))
    assert written("csv", collection) == (
        "id,url,title,outlet,date,quote,quote.speaker,quote[1]\r\n"
        "a,https://a.org,,,,One,Ada,Two\r\n"
    )


def test_an_empty_table_has_a_header() -> None:
    assert written("csv", EMPTY) == "id,url,title,outlet,date\r\n"
    assert written("tsv", EMPTY) == "id\turl\ttitle\toutlet\tdate\r\n"


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
