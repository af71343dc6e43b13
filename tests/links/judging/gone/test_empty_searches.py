"""Searches that found nothing, and pages that only look so."""

import pytest

from clippings.links.judging.gone.empty_searches import found_nothing
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.rules import reason_of_page

EMPTY = (
    "<title>Search results for heron</title><h1>Search results for heron</h1>"
    "<p>Sorry, but nothing matched your search terms.</p>"
)


@pytest.mark.parametrize(
    ("name", "below"),
    [
        ("Search results for heron", "Sorry, but nothing matched your search terms."),
        ("Suchergebnisse für: reiher", "Leider wurde nichts gefunden."),
        ("Résultats de recherche", "Aucun résultat pour ces mots."),
        ("Søgeresultater", "Ingen resultater for hejre."),
        ("Результаты поиска", "По вашему запросу ничего не найдено."),
        ("「サギ」の検索結果", "該当する記事が見つかりませんでした。"),
    ],
)
def test_a_search_that_found_nothing(name: str, below: str) -> None:
    assert found_nothing(Markup(f"<title>{name}</title><h1>{name}</h1><p>{below}</p>"))


def test_wordpress_declares_it() -> None:
    assert found_nothing(Markup('<body class="search search-no-results"><h1>Heron</h1>'))


@pytest.mark.parametrize(
    ("name", "below"),
    [
        ("Search results for heron", "The grey heron: 12 pictures."),
        ("Search for the heron", "Nothing found on the third day."),
        ("Results for Saturday", "No results yet."),
        (
            "Search results are getting worse",
            "No results that I trust came up. Only adverts did,"
            " for plumbers in towns that are a day away by train.",
        ),
        (
            "Reading search results",
            "The list shows the best match first. If there are no results, leave out a word.",
        ),
        (
            "Why search results differ",
            "Two people who look for the same word may see different"
            " lists. One gets ten pages, the other no results at all.",
        ),
    ],
)
def test_other_pages_found_something_or_are_no_searches(name: str, below: str) -> None:
    assert not found_nothing(Markup(f"<title>{name}</title><h1>{name}</h1><p>{below}</p>"))


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/2014/05/heron", "soft-404"),
        ("/?s=heron", "ok"),
        ("/search/heron", "ok"),
        ("/suche/reiher", "ok"),
    ],
)
def test_an_empty_search_is_right_for_who_asked_for_it(path: str, reason: str) -> None:
    url = f"https://a.example{path}"
    assert reason_of_page((url, url), Markup(EMPTY)) == reason
