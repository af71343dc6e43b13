"""Tags of languages, and what is wrong with others."""

import pytest

from clippings.languages import language_fault
from clippings.languages.names import WIDELY_READ
from clippings.languages.tags import is_valid


@pytest.mark.parametrize(
    "tag",
    ["en", "fr", "no", "nb", "nn", "pt-BR", "zh-Hans", "es-419", "sr-Latn", "gsw", "EN", "mul"],
)
def test_a_tag_in_use_has_no_fault(tag: str) -> None:
    assert language_fault(tag) is None


def test_what_is_known_without_the_registry_is_in_it() -> None:
    assert all(map(is_valid, WIDELY_READ))


@pytest.mark.parametrize(
    ("tag", "meant"),
    [
        ("english", "en"),
        ("Français", "fr"),
        ("deutsch", "de"),
        ("fr_FR", "fr-FR"),
        ("en_US.UTF-8", "en-US"),
        (" fr", "fr"),
        ("jp", "ja"),
        ("cz", "cs"),
        ("us", "en"),
        ("eng", "en"),
        ("ger-AT", "de-AT"),
        ("iw", "he"),
        ("en-UK", "en-GB"),
    ],
)
def test_for_another_spelling_the_right_tag_is_suggested(tag: str, meant: str) -> None:
    fault = language_fault(tag)

    assert fault is not None
    assert fault.message == f"{tag!r} is not a language tag (BCP 47)"
    assert fault.hint == f"write {meant}"


@pytest.mark.parametrize("tag", ["", " ", "xx", "C", "en-", "en--US", "i-klingon", "fr/en", "日"])
def test_what_names_no_language_gets_examples(tag: str) -> None:
    fault = language_fault(tag)

    assert fault is not None
    assert fault.hint == "write a tag such as en, fr or pt-BR"
