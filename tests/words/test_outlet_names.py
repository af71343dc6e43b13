"""Names of outlets, with and without the address beside them."""

import pytest

from clippings.words.outlet_names import is_like_a_name, is_name_of_host, is_named_by_host


@pytest.mark.parametrize(
    ("words", "host"),
    [
        ("The Guardian", "www.theguardian.com"),
        ("Guardian", "www.theguardian.com"),
        ("FAZ", "www.faz.net"),
        ("Süddeutsche Zeitung", "www.sueddeutsche.de"),
        ("The New York Times", "www.nytimes.com"),
        ("BBC News", "www.bbc.co.uk"),
        ("MIT Technology Review", "www.technologyreview.com"),
        ("Netzpolitik.org", "netzpolitik.org"),
        ("taz", "taz.de"),
        ("Communications of the ACM", "cacm.acm.org"),
    ],
)
def test_hosts_bear_the_names_of_outlets(words: str, host: str) -> None:
    assert is_named_by_host(words, f"https://{host}/2021/a")


@pytest.mark.parametrize(
    ("words", "host"),
    [
        ("A long story that was told in Wired last year", "www.wired.com"),
        ("Der Spiegel", "www.zeit.de"),
        ("", "www.zeit.de"),
        ("Die Zeit", ""),
    ],
)
def test_other_words_do_not_match_the_host(words: str, host: str) -> None:
    assert not is_named_by_host(words, f"https://{host}/2021/a")


@pytest.mark.parametrize(
    "words", ["Der Standard", "Radio France", "taz.de", "C'T", "朝日新聞", "eWeek"]
)
def test_names_are_few_words_with_capitals(words: str) -> None:
    assert is_like_a_name(words)


@pytest.mark.parametrize(
    "words", ["a very good piece", "A nice read", "What now?", "It was said in", "2021", "", "…"]
)
def test_sentences_are_no_names(words: str) -> None:
    assert not is_like_a_name(words)


@pytest.mark.parametrize(
    ("words", "host"),
    [
        ("Carmen en su tinta", "carmenensutinta.blogspot.com"),
        ("El rincón de Marlau", "rincondemarlau.blogspot.com"),
        ("La verdad", "blogs.laverdad.es"),
        ("Welt der Physik", "www.weltderphysik.de"),
    ],
)
def test_a_long_label_of_a_host_is_a_whole_name(words: str, host: str) -> None:
    assert is_name_of_host(words, f"https://{host}/2021/a")


def test_a_short_label_below_a_host_is_no_name() -> None:
    assert not is_name_of_host("News", "https://news.example.com/a")


def test_what_joins_the_words_of_a_name_may_be_missing_in_its_host() -> None:
    assert is_named_by_host("Corriere delle Onde", "https://www.corriereonde.example/a")
    assert not is_named_by_host("Corriere delle Onde", "https://www.onda.example/a")


def test_a_host_may_spell_a_cyrillic_name_in_latin_letters() -> None:
    assert is_named_by_host("Медуза", "https://meduza.example/a")
    assert not is_named_by_host("Бумага", "https://meduza.example/a")


def test_a_word_for_whose_something_is_names_nothing_alone() -> None:
    assert not is_like_a_name("My")
    assert is_like_a_name("My Informs")
