"""Citations, as reference managers read them."""

import json

import pytest
import rispy  # type: ignore[import-untyped]
from bibtexparser.entrypoint import parse_string

from clippings.clipping import Clipping, Collection
from clippings.importers import find_importer
from tests.exporters.nasty import EMPTY, HOSTILE, NASTY
from tests.exporters.written import written, written_bytes

NAMES = ["csl", "biblatex", "ris"]


def test_ris_is_read_by_others() -> None:
    first, hostile, *_ = rispy.loads(written("ris", NASTY))
    assert first["type_of_reference"] == "NEWS"
    assert first["secondary_title"] == "Le Monde"
    assert first["authors"] == ["Lovelace, Ada", "Doe, Jane and Sons,"]
    assert first["date"] == "2021/05/04/"
    assert first["keywords"] == ["robots", "ia"]
    assert first["urls"] == ["https://www.lemonde.fr/a?b=1&c=%20d_e"]
    assert (first["start_page"], first["end_page"]) == ("4", "5")
    assert "urls" not in hostile


def test_biblatex_is_read_by_others() -> None:
    library = parse_string(written("biblatex", NASTY))
    assert not library.failed_blocks
    first, hostile, bare, _print = library.entries
    assert (first.entry_type, first.key) == ("article", "le-monde-2021-05-04")
    assert first["journaltitle"] == "Le Monde"
    assert first["date"] == "2021-05-04"
    assert first["author"] == "Lovelace, Ada and {Doe, Jane and Sons}"
    assert first["langid"] == "french"
    assert "url" not in hostile.fields_dict
    assert bare["url"] == "https://example.org/?q=%7D%7B%20%5Cx"


def test_an_unsigned_article_in_print_stands_under_its_newspaper() -> None:
    unsigned = Clipping(id="a", title="A", outlet="Le Monde", pages="4")
    (entry,) = parse_string(written("biblatex", Collection(clippings=(unsigned,)))).entries
    assert (entry.entry_type, entry["author"], entry["year"]) == ("article", "{Le Monde}", "n.d.")


def test_csl_holds_what_the_schema_knows() -> None:
    first, hostile, *_ = json.loads(written("csl", NASTY))
    assert first["type"] == "article-newspaper"
    assert first["issued"] == {"date-parts": [[2021, 5, 4]]}
    assert first["author"] == [
        {"given": "Ada", "family": "Lovelace"},
        {"literal": "Doe, Jane and Sons"},
    ]
    assert hostile["issued"] == {"date-parts": [[2020, 2]]}
    assert "URL" not in hostile


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
