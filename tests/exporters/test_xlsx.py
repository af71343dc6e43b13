"""Sheets, as openpyxl reads them."""

import datetime
import re
import sys
from io import BytesIO
from typing import Any

import pytest

from clippings.clipping import Archive, Clipping, Collection
from clippings.command_lines import install_command
from clippings.dates import PartialDate
from clippings.errors import ClipError
from tests.exporters.nasty import EMPTY, HOSTILE, NASTY
from tests.exporters.written import written_bytes

pytest.importorskip("xlsxwriter", reason="no XlsxWriter here: `pip install -e '.[test]'`")
openpyxl = pytest.importorskip("openpyxl", reason="no openpyxl here: `pip install -e '.[test]'`")

SOME = Collection(
    title="Press",
    clippings=(
        Clipping(
            id="a",
            url="https://a.example/?x=1#y",
            title="=HYPERLINK(1)",
            outlet="2021-05-04",
            date=PartialDate(2021, 5, 4),
            archive=Archive("https://web.archive.org/a", PartialDate(2021, 6, 1)),
        ),
        Clipping(id="b", url="javascript:alert(1)", title="0123", date=PartialDate(2021, 5)),
        Clipping(id="c", title="x" * 40_000, date=PartialDate(1899, 1, 1)),
    ),
)


def _sheet(collection: Collection) -> Any:
    return openpyxl.load_workbook(BytesIO(written_bytes("xlsx", collection))).active


def _columns(sheet: Any) -> dict[str, list[Any]]:
    return {column[0].value: list(column[1:]) for column in sheet.iter_cols()}


def test_a_date_known_to_the_day_is_one() -> None:
    columns = _columns(_sheet(SOME))
    assert [cell.value for cell in columns["date"]] == [
        datetime.datetime(2021, 5, 4),
        "2021-05",
        "1899-01-01",
    ]
    assert columns["date"][0].number_format == "yyyy-mm-dd"
    assert columns["archive.date"][0].value == datetime.datetime(2021, 6, 1)
    assert columns["outlet"][0].value == "2021-05-04"


def test_what_is_long_for_excel_is_not_lost() -> None:
    """Excel counts characters beyond the first 65,536 twice."""
    url, title = f"https://a.example/{'🗞' * 1_100}", "🗞" * 20_000
    columns = _columns(_sheet(Collection(clippings=(Clipping(id="a", url=url, title=title),))))
    (address,), (told,) = columns["url"], columns["title"]
    assert (address.value, address.hyperlink) == (url, None)
    assert told.value == "🗞" * 16_383 + "…"


def test_a_web_address_is_a_link_and_nothing_else_is() -> None:
    first, hostile, _ = _columns(_sheet(SOME))["url"]
    assert first.value == "https://a.example/?x=1#y"
    assert f"{first.hyperlink.target}#{first.hyperlink.location}" == first.value
    assert (hostile.value, hostile.hyperlink) == ("javascript:alert(1)", None)


@pytest.mark.parametrize("collection", [SOME, NASTY])
def test_no_cell_is_a_formula_or_a_number(collection: Collection) -> None:
    cells = [cell for row in _sheet(collection).iter_rows() for cell in row if cell.value]
    assert {cell.data_type for cell in cells} <= {"s", "d"}


def test_words_stay_as_they_are() -> None:
    columns = _columns(_sheet(NASTY))
    assert columns["title"][0].value == "Un projet géant : l’IA & nous"
    assert columns["title"][1].value == HOSTILE.replace("\x1b", "_x001B_")  # ECMA-376, 22.9.2.19
    assert columns["title"][3].value == "עיתון 中文 🎉"
    assert _columns(_sheet(SOME))["title"][1].value == "0123"


def test_a_text_beyond_the_limit_of_cells_is_cut() -> None:
    text = _columns(_sheet(SOME))["title"][2].value
    assert (len(text), text[-1]) == (32_767, "…")


def test_the_header_stays_and_columns_are_as_wide_as_their_words() -> None:
    sheet = _sheet(SOME)
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:G4")
    assert sheet["A1"].font.bold
    assert sheet.column_dimensions["A"].width < sheet.column_dimensions["B"].width
    assert sheet.column_dimensions["C"].width < 70


def test_an_empty_sheet_has_a_header() -> None:
    assert [list(row) for row in _sheet(EMPTY).iter_rows(values_only=True)] == [
        ["id", "url", "title", "outlet", "date"]
    ]


def test_the_same_clippings_make_the_same_file() -> None:
    assert written_bytes("xlsx", SOME) == written_bytes("xlsx", SOME)


def test_says_what_to_install_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clippings.exporters.xlsx.find_spec", lambda _name: None)
    monkeypatch.delitem(sys.modules, "xlsxwriter", raising=False)
    with pytest.raises(ClipError, match=re.escape(install_command("xlsxwriter"))):
        written_bytes("xlsx", SOME)
