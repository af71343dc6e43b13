"""Which addresses may become links of a page."""

import pytest

from clippings.addresses import is_linkable


@pytest.mark.parametrize(
    "address", ["javascript:x", "data:x", "//a.example", "\\\\a", "file:///x", "", " ", "#a"]
)
def test_what_could_run_or_leads_nowhere_is_no_link(address: str) -> None:
    assert not is_linkable(address)


@pytest.mark.parametrize("address", ["https://a.example/", "scans/a.pdf", "/a b.pdf"])
def test_pages_and_files_of_the_site_are_linked(address: str) -> None:
    assert is_linkable(address)


@pytest.mark.parametrize("control", ["\n", "\x1b", "\x7f"])
@pytest.mark.parametrize("before", ["https://a.example/", "scans/"])
def test_no_address_with_controls_is_linked(before: str, control: str) -> None:
    assert not is_linkable(f"{before}{control}b")
