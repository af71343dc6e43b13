"""Citations, as reference managers read them."""

import pytest

from clippings.importers import find_importer
from tests.exporters.nasty import EMPTY, HOSTILE, NASTY
from tests.exporters.written import written, written_bytes

NAMES = ["csl", "biblatex", "ris"]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_internal_is_published(name: str) -> None:
    assert "not for others" not in written(name, NASTY)


@pytest.mark.parametrize("name", NAMES)
def test_the_facts_of_a_citation_come_back(name: str) -> None:
    data = written_bytes(name, NASTY)
    first = find_importer(name).read(data, {}).entries[0].plain
    assert first["title"] == "Un projet géant : l’IA & nous"
    assert first["url"] == "https://www.lemonde.fr/a?b=1&c=%20d_e"
    assert first["outlet"] == "Le Monde"
    assert first["date"] == "2021-05-04"
    assert first["lang"] == "fr"
    assert first["kind"] == "article"
    assert first["author"] == ["Ada Lovelace", "Doe, Jane and Sons"]
    assert first["tags"] == ["robots", "ia"]
    assert first["pages"] == "4-5"


@pytest.mark.parametrize("name", NAMES)
def test_hostile_words_come_back_as_words(name: str) -> None:
    data = written_bytes(name, NASTY)
    titles = [str(one.plain.get("title")) for one in find_importer(name).read(data, {}).entries]
    assert any("alert(1)" in title and "=1+1" in title for title in titles), HOSTILE


@pytest.mark.parametrize("name", NAMES)
def test_no_clippings_make_an_empty_file(name: str) -> None:
    assert written(name, EMPTY).strip() in ("", "[]")
