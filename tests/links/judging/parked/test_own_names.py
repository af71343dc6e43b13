"""The names that a domain goes by."""

import pytest

from clippings.links.judging.parked.own_names import OWN, holds_a_name, marked, names_of


def test_the_domains_that_a_host_is_part_of_are_its_names_as_well() -> None:
    assert names_of(["http://news.garden.example/a"]) == ("news.garden.example", "garden.example")


@pytest.mark.parametrize("url", ["http://127.0.0.1/", "http://[::1]/", "http://intranet/"])
def test_any_name_will_do_where_an_address_has_none(url: str) -> None:
    assert names_of([url]) == ()
    assert holds_a_name("buy rose.example now", ())
    assert marked("rose.example is for sale", ()) == f"{OWN} is for sale"


@pytest.mark.parametrize(
    ("text", "is_marked"),
    [
        ("garden.example is for sale", f"{OWN} is for sale"),
        ("buy www.garden.example", f"buy {OWN}"),
        ("rose.example is for sale", "rose.example is for sale"),
        ("my-garden.example is for sale", "my-garden.example is for sale"),
        ("garden.example.org is for sale", "garden.example.org is for sale"),
        ("this domain is for sale", "this domain is for sale"),
    ],
)
def test_its_name_is_marked_and_no_other(text: str, is_marked: str) -> None:
    assert marked(text, ("garden.example",)) == is_marked


def test_a_file_is_no_domain() -> None:
    text = "rose.example beside readme.md"
    assert marked(text, ("garden.example",), or_any=True) == f"{OWN} beside readme.md"


def test_a_text_may_hold_a_name() -> None:
    assert holds_a_name("welcome to garden.example", ("garden.example",))
    assert not holds_a_name("welcome to rose.example", ("garden.example",))
