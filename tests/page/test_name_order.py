"""The order of the parts of a name."""

import pytest

from clippings.page.name_order import in_usual_order
from clippings.page.people import people


@pytest.mark.parametrize(
    ("written", "usual"),
    [
        ("Doe, Jane", "Jane Doe"),
        ("Jong, Michiel de", "Michiel de Jong"),
        ("Doe, Jane M.", "Jane M. Doe"),
        ("Bruno (Henrique Zecchin) Rodrigues", "Bruno Rodrigues"),
        ("Jane Doe (Berlin) John Roe", "Jane Doe (Berlin) John Roe"),
        ("Jane Doe, San Lorenzo", "Jane Doe, San Lorenzo"),
    ],
)
def test_the_given_name_comes_first(written: str, usual: str) -> None:
    assert in_usual_order(written) == usual


def test_a_byline_with_the_family_name_first_names_one_person() -> None:
    assert people("Jong, Michiel de") == ("Michiel de Jong",)
