"""Cells between tabs."""

from tests.exporters.nasty import EMPTY
from tests.exporters.written import written


def test_an_empty_table_has_a_header() -> None:
    assert written("csv", EMPTY) == "id,url,title,outlet,date\r\n"
    assert written("tsv", EMPTY) == "id\turl\ttitle\toutlet\tdate\r\n"
