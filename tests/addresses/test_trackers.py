"""Tracking parameters are removed from an address, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.addresses.trackers import without_trackers


@pytest.mark.parametrize(
    ("written", "cleaned"),
    [
        ("https://a.example/?utm_source=x", "https://a.example/"),
        ("https://a.example/b?id=1&utm_source=x&p=2", "https://a.example/b?id=1&p=2"),
        ("https://a.example/b?fbclid=x#part", "https://a.example/b#part"),
        ("https://a.example/b?gclid=1&dclid=2&msclkid=3&mc_cid=4", "https://a.example/b"),
        ("https://a.example/b?a=1&amp;utm_medium=x", "https://a.example/b?a=1"),
        ("https://www.lemonde.fr/b.html#xtor=AL-32280270", "https://www.lemonde.fr/b.html"),
        ("https://a.example/b#Echobox=1612345678", "https://a.example/b"),
        ("https://youtu.be/abc?si=xyz&t=609", "https://youtu.be/abc?t=609"),
        ("https://www.theguardian.com/a?CMP=share_btn_tw", "https://www.theguardian.com/a"),
        ("https://a.example/b?_hsenc=p2&__hstc=9&mkt_tok=e", "https://a.example/b"),
    ],
)
def test_trackers_go(written: str, cleaned: str) -> None:
    assert without_trackers(written) == cleaned


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/?",
        "https://a.example/b#",
        "https://a.example/b?&&a=%e4+ä#t=10",
        "https://a.example/?si=7&s=5&source=print",
        "https://a.example/?track=3&campaign=2&id=utm_source",
        "https://a.example/utm_source=x",
        "scans/utm_source.pdf",
        "",
    ],
)
def test_everything_else_stays_byte_for_byte(url: str) -> None:
    assert without_trackers(url) == url


@given(st.text(alphabet="ab?&=#%/utm_:"))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = without_trackers("https://a.example/" + text)
    assert without_trackers(once) == once
