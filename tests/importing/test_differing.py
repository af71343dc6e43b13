"""Differences between an entry of a list and the clipping that is there."""

import pytest

from clippings.clipping import Collection
from clippings.fields import read_clipping
from clippings.importing.differing import differing_fields
from clippings.values import Plain

HERE: dict[str, Plain] = {
    "id": "radio-b",
    "url": "https://b.example/1",
    "title": "An  open model\u202f",
    "outlet": "Radio  B",
    "lang": "pt-BR",
    "quote": [
        {"text": "It took us\n4 months.\n", "speaker": "Ada"},
        {"text": "We share it.", "role": "director"},
    ],
    "summary": "One.\n\nTwo.\n",
    "image": {"src": "shots/b.png", "alt": "Ada at her desk", "credit": "AFP"},
    "archive": {"url": "https://archive.example/b", "date": "2021-05-05"},
    "links": [{"url": "https://b.example/2", "rel": "part"}],
}


def _differing(**given: Plain) -> dict[str, Plain]:
    clipping, twin = read_clipping(given)[0], read_clipping(HERE)[0]
    return differing_fields(given, clipping, twin, Collection(clippings=(twin,)))


@pytest.mark.parametrize(
    "given",
    [
        {"image": "shots/b.png"},
        {"image": {"src": "shots/b.png", "alt": "Ada at her desk"}},
        {"quote": ["It took us 4 months.", "We share it."]},
        {"archive": "https://archive.example/b"},
        {"links": ["https://b.example/2"]},
    ],
)
def test_a_part_that_the_list_omits_is_no_difference(given: dict[str, Plain]) -> None:
    assert _differing(**given) == {}


@pytest.mark.parametrize(
    "given", [{"title": "An open model"}, {"outlet": "Radio B"}, {"summary": "One. Two. "}]
)
def test_whitespace_makes_no_difference(given: dict[str, Plain]) -> None:
    assert _differing(**given) == {}


def test_a_part_that_differs_leaves_the_other_parts() -> None:
    image = {"src": "shots/b.png", "alt": "Ada", "credit": "AFP"}
    assert _differing(image={"src": "shots/b.png", "alt": "Ada"}) == {"image": image}
    quote = {"text": "We share it.", "speaker": "Bob", "role": "director"}
    assert _differing(quote={"text": "We share it.", "speaker": "Bob"}) == {"quote": quote}


def test_another_picture_or_quotation_keeps_no_part_of_the_old_one() -> None:
    given: dict[str, Plain] = {"image": "shots/c.png", "quote": ["It took us 46 months."]}
    assert _differing(**given) == given


def test_a_less_exact_language_is_no_difference() -> None:
    assert _differing(lang="pt") == _differing(lang="PT-br") == {}
    assert _differing(lang="pt-PT") == {"lang": "pt-PT"}
    assert _differing(lang="p") == {"lang": "p"}


def test_the_saved_copy_is_no_other_address() -> None:
    assert _differing(url="https://archive.example/b#:~:text=months") == {}


def test_an_archived_copy_or_link_in_another_spelling_is_no_difference() -> None:
    assert _differing(archive="https://archive.example/b#:~:text=months") == {}
    assert _differing(links=["http://b.example/2/"]) == {}
