"""The collection as a table of the columns that are used."""

import pytest

from clippings.clipping import Clipping, Collection, Quote
from clippings.exporters.table import table_of
from tests.exporters.written import written


def test_further_quotes_have_columns_of_their_own() -> None:
    quotes = (Quote(text="One", speaker="Ada"), Quote(text="Two"))
    collection = Collection(clippings=(Clipping(id="a", url="https://a.org", quotes=quotes),))
    assert written("csv", collection) == (
        "id,url,title,outlet,date,quote,quote.speaker,quote[1]\r\n"
        "a,https://a.org,,,,One,Ada,Two\r\n"
    )


def test_columns_stand_in_the_order_of_the_fields_and_others_behind_them() -> None:
    one = Clipping(id="a", title="A", tags=("x",), lang="fr", extra={"zz": "1", "aa": "2"})
    columns, rows = table_of(Collection(clippings=(one, Clipping(id="b"))))
    assert columns == ["id", "url", "title", "outlet", "date", "lang", "tags", "aa", "zz"]
    assert rows == [
        ["a", "", "A", "", "", "fr", "x", "2", "1"],
        ["b", *[""] * 8],
    ]


def test_a_tenth_quote_stands_behind_the_second() -> None:
    quotes = tuple(Quote(text=f"Q{number}") for number in range(11))
    columns, _ = table_of(Collection(clippings=(Clipping(id="a", quotes=quotes),)))
    assert columns[-3:] == ["quote[8]", "quote[9]", "quote[10]"]


@pytest.mark.parametrize("key", ["quote[1x]", "quote[²]", "quote[" + "9" * 5000 + "]", "quote["])
def test_a_key_that_only_resembles_a_further_quote_has_a_column(key: str) -> None:
    one = Clipping(id="a", extra={key: "z"})
    columns, rows = table_of(Collection(clippings=(one,)))
    assert (columns[-1], rows[0][-1]) == (key, "z")
