"""Entries of BibLaTeX, as others read them."""

from bibtexparser.entrypoint import parse_string

from clippings.clipping import Clipping, Collection
from tests.exporters.nasty import NASTY
from tests.exporters.written import written


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


def test_a_title_of_one_endless_word_is_written_at_once() -> None:
    endless = "x" * 1_000_000
    titled = Clipping(id="a", title=f"AI {endless} iPhone")
    bib = written("biblatex", Collection(clippings=(titled,)))
    assert f"  title = {{{{AI}} {endless} {{iPhone}}}},\n" in bib
