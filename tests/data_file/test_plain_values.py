"""Python values in a data file."""

import datetime
from pathlib import PurePosixPath

import pytest

from clippings.clipping import Archive, Clipping, Image, Quote
from clippings.data_file.plain_values import plain_entry
from clippings.dates import PartialDate
from clippings.errors import ClipError
from clippings.values import Plain

ARCHIVE: Plain = {"url": "https://a.example", "date": "2021"}


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        ("no", "no"),
        (None, None),
        (True, "true"),
        (False, "false"),
        (609, "609"),
        (1.5, "1.5"),
        (datetime.date(2021, 5, 4), "2021-05-04"),
        (PartialDate(2021, 5), "2021-05"),
        (PurePosixPath("scans/a.pdf"), "scans/a.pdf"),
        (["a", 1], ["a", "1"]),
        (("a", "b"), ["a", "b"]),
        ({"text": "x", 1: ["y"]}, {"text": "x", "1": ["y"]}),
        ((Quote("x", speaker="Ada"),), [{"text": "x", "speaker": "Ada"}]),
        (Image("a.png", link=True), {"src": "a.png", "link": "true"}),
        (Archive("https://a.example", PartialDate(2021)), ARCHIVE),
    ],
)
def test_values_become_those_of_a_data_file(value: object, plain: Plain) -> None:
    assert plain_entry({"key": value}) == {"key": plain}


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        (
            {"tags": {"a"}},
            "tags is a set, which a data file cannot hold; give text, a list or a mapping",
        ),
        (
            {"quote": [{"text": b"x"}]},
            "quote[0].text is a bytes, which a data file cannot hold; give ",
        ),
        (
            {"links": [Clipping()]},
            "links[0] is a Clipping, which a data file cannot hold; give text",
        ),
        ({"authors": ["Ada"]}, "authors is not a key of the data file; write author"),
        ({"quotes": ["x"]}, "quotes is not a key of the data file; write quote"),
    ],
)
def test_what_no_file_can_hold_is_reported(values: dict[str, object], reason: str) -> None:
    with pytest.raises(ClipError) as error:
        plain_entry(values)
    assert str(error.value).startswith(reason)
