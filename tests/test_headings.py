"""The heading over a clipping is made of its outlet, and read again."""

import pytest

from clippings.clipping import Clipping
from clippings.headings import heading_of, kind_and_language, wording_of
from clippings.locales import find_locale

PIECE = Clipping(id="a", outlet="Le Monde", kind="interview", lang="fr")


@pytest.mark.parametrize(
    ("clipping", "heading"),
    [
        (PIECE, "Le Monde (Interview, French)"),
        (Clipping(id="a", outlet="Le Monde", lang="fr"), "Le Monde (French)"),
        (Clipping(id="a", title="A piece"), "A piece"),
        (Clipping(id="a", url="https://a.example/"), "https://a.example/"),
        (Clipping(id="a", outlet=" ", file="a.pdf"), "a.pdf"),
        (Clipping(id="a"), "a"),
        (Clipping(id="a", outlet="Le Monde", heading="Our own"), "Our own"),
    ],
)
def test_what_is_known_best_is_the_name(clipping: Clipping, heading: str) -> None:
    assert heading_of(clipping) == heading


def test_kind_and_language_are_told_where_they_are_wanted_and_in_which_language() -> None:
    assert heading_of(PIECE, details=False) == "Le Monde"
    assert heading_of(PIECE, locale=find_locale("de")) == "Le Monde (Interview, Französisch)"


def test_the_language_of_a_heading_that_was_made_is_known() -> None:
    found = wording_of("Le Monde (interview, französisch)", PIECE)
    assert found
    assert found.language("fr") == "Französisch"
    assert wording_of("Le Monde (Interview, French)", PIECE) is None
    assert wording_of("Our own", PIECE) is None
    assert wording_of("Le Monde", Clipping(id="a", outlet="Le Monde")) is None


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("Le Monde (Interview, French)", ("interview", "fr")),
        ("Le Monde (French / video)", ("video", "fr")),
        ("Le Monde (French)", ("", "fr")),
        ("Le Monde (Paris)", ("", "")),
        ("Le Monde (Interview, Paris)", ("", "")),
        ("Le Monde", ("", "")),
    ],
)
def test_only_brackets_that_hold_nothing_else_tell_them(
    heading: str, told: tuple[str, str]
) -> None:
    assert kind_and_language(heading) == told
