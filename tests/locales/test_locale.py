"""The languages of pages."""

import string
import tomllib
from importlib.resources import files
from typing import Any

import pytest
from babel import Locale

from clippings.dates import PartialDate
from clippings.errors import ClipError
from clippings.fields import ACCESSES, KINDS, RELATIONS
from clippings.locales import find_locale
from clippings.locales.locale import locale_tags

# CLDR's category for millions and for compact numbers, which no page needs.
_ONLY_MILLIONS = {"fr": {"many"}, "es": {"many"}, "it": {"many"}, "pt": {"many"}}


def _texts(tag: str) -> dict[str, Any]:
    return tomllib.loads((files("clippings.locales") / f"{tag}.toml").read_text("utf-8"))


def _blanks(text: str) -> int:
    return len([field for _, field, _, _ in string.Formatter().parse(text) if field is not None])


@pytest.mark.parametrize("tag", locale_tags())
def test_every_language_has_every_word(tag: str) -> None:
    ours, english = _texts(tag), _texts("en")
    assert {name: list(table) for name, table in ours.items()} == {
        name: list(table) for name, table in english.items()
    }
    assert all(ours["words"].values())
    assert list(ours["kind"]) == list(KINDS)
    assert list(ours["access"]) == list(ACCESSES)
    assert list(ours["relation"]) == [*RELATIONS, "other"]


@pytest.mark.parametrize("tag", locale_tags())
def test_every_language_leaves_the_same_blanks(tag: str) -> None:
    ours, english = _texts(tag)["words"], _texts("en")["words"]
    assert {name: _blanks(text) for name, text in ours.items()} == {
        name: _blanks(text) for name, text in english.items()
    }


@pytest.mark.parametrize("tag", locale_tags())
def test_every_plural_form_is_there(tag: str) -> None:
    needed = {*Locale.parse(tag).plural_form.tags, "other"} - _ONLY_MILLIONS.get(tag, set())
    for forms in _texts(tag)["count"].values():
        assert set(forms) == needed


@pytest.mark.parametrize(
    ("tag", "day", "month", "clippings"),
    [
        ("en", "May 4, 2021", "May 2021", "1,200 clippings"),
        ("en-GB", "4 May 2021", "May 2021", "1,200 clippings"),
        ("de", "4. Mai 2021", "Mai 2021", "1.200 Beiträge"),
        ("ja", "2021年5月4日", "2021年5月", "1,200件"),
    ],
)
def test_dates_and_numbers_are_those_of_cldr(
    tag: str, day: str, month: str, clippings: str
) -> None:
    locale = find_locale(tag)
    assert locale.date(PartialDate(2021, 5, 4)) == day
    assert locale.date(PartialDate(2021, 5)) == month
    assert locale.counted("clippings", 1200) == clippings


def test_plurals_follow_the_language() -> None:
    arabic = find_locale("ar")
    assert [arabic.counted("languages", number) for number in (1, 2, 3, 11)] == [
        "لغة واحدة",
        "لغتان",
        "3 لغات",
        "11 لغة",
    ]


def test_languages_and_kinds_have_names() -> None:
    french = find_locale("fr")
    assert french.language("pt-BR") == "Portugais"
    assert french.kind_name("guest-article") == "Article invité"
    assert french.kind_name("press-tour") == "Press tour"


@pytest.mark.parametrize("tag", ["pt_BR", "pt-br", "PT-BR"])
def test_a_tag_is_published_as_bcp_47_writes_it(tag: str) -> None:
    assert find_locale(tag).tag == "pt-BR"


@pytest.mark.parametrize("tag", ["xx", "", "../en", "klingon", "e n"])
def test_an_unknown_language_is_refused_with_those_known(tag: str) -> None:
    with pytest.raises(ClipError, match="use ar, de, en, es, fr, it, ja, nl, pt"):
        find_locale(tag)


@pytest.mark.parametrize("tag", ["fr", "fr-CA"])
def test_the_first_of_a_month_is_an_ordinal_in_french(tag: str) -> None:
    locale = find_locale(tag)
    assert locale.date(PartialDate(2024, 6, 1)) == "1er juin 2024"
    assert locale.date(PartialDate(2024, 6, 11)) == "11 juin 2024"
    assert locale.date(PartialDate(2024, 6)) == "juin 2024"
