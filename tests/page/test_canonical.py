"""The address that a page declares as its own."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import ADDRESS, json_ld, meta, page, read

OWN = "https://www.dailyplanet.example/science/worm-42"


@pytest.mark.parametrize(
    ("head", "source"),
    [
        (f'<link rel="canonical" href="{OWN}">', "rel=canonical"),
        ('<link rel="canonical" href="/science/worm-42">', "rel=canonical"),
        (meta(og_url=OWN), "og:url"),
        (meta(og_url=OWN.removeprefix("https://")), "og:url"),
        (json_ld(mainEntityOfPage={"@id": OWN}), "JSON-LD mainEntityOfPage"),
        (json_ld(url=OWN), "JSON-LD url"),
    ],
)
def test_the_declared_address_is_taken(head: str, source: str) -> None:
    assert read(page(head)).canonical == Fact(OWN, source)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.dailyplanet.example/",
        "mailto:a@b.example",
        "http://[",
        "./worm_files/worm.html",
    ],
)
def test_the_front_page_and_what_is_no_address_are_refused(address: str) -> None:
    html = page(f'<link rel="canonical" href="{address}">')

    assert read(html).canonical == Fact(ADDRESS, "address")


def test_without_a_declaration_the_trackers_are_taken_off() -> None:
    facts = read(page(), f"{ADDRESS}?utm_source=feed&id=7")

    assert facts.canonical == Fact(f"{ADDRESS}?id=7", "address")


def test_another_host_is_doubtful() -> None:
    facts = read(page('<link rel="canonical" href="https://agency.example/worm">'))

    assert facts.canonical == Fact("https://agency.example/worm", "rel=canonical", doubtful=True)
