"""The report for services that show test results."""

from xml.etree.ElementTree import fromstring

from clippings.reports.junit import write
from tests.reports.findings import NONE, SOME, WORST


def test_an_error_fails_and_a_warning_has_something_to_say() -> None:
    suites = fromstring(write(SOME).partition("\n")[2])
    assert suites.attrib == {"name": "clip", "tests": "2", "failures": "1", "errors": "0"}
    first, second = suites.iter("testcase")
    assert first.attrib == {
        "classname": "data/clippings.yaml",
        "name": "duplicate-url le-monde-2 url",
    }
    (failure,) = first
    assert failure.attrib["message"] == "the address is the same as in 'le-monde' (line 2)"
    assert failure.text == (
        "data/clippings.yaml:5:8: the address is the same as in 'le-monde' (line 2)\n"
        "remove one of the two"
    )
    assert [child.tag for child in second] == ["system-out"]


def test_nothing_found_is_one_test_that_passed() -> None:
    suites = fromstring(write(NONE).partition("\n")[2])
    assert suites.attrib["tests"] == "1"
    (case,) = suites.iter("testcase")
    assert list(case) == []


def test_data_is_text_in_well_formed_xml() -> None:
    (case,) = fromstring(write(WORST).partition("\n")[2]).iter("testcase")
    assert "<b>" in case[0].attrib["message"]
