"""Reads BibTeX entries as people and citation managers write them."""

import pytest

from tests.importers.reading import messages, plain, read


def test_bibtex_is_read_without_its_markup() -> None:
    text = r"""@string{lm = "Le Monde"}
@article{a, title={Un {P}rojet g{\'e}ant \& plus}, author={Doe, Jane and {Doe and Sons}},
  journal=lm, year=2021, month=may, url={https://x.org/a\_b?y=2%20}, langid={french}, doi={10.1/x}}
"""
    assert plain(read("bibtex", text)) == [
        {
            "title": "Un Projet géant & plus",
            "outlet": "Le Monde",
            "url": "https://x.org/a_b?y=2%20",
            "date": "2021-05",
            "lang": "fr",
            "author": ["Jane Doe", "Doe and Sons"],
            "doi": "10.1/x",
        }
    ]


def test_all_bibtex_entries_with_the_same_key_are_read() -> None:
    entry = '@misc{{press, title={{{0}}}, url="https://x.org/{0}", year=2021}}\n'
    imported = read("bibtex", "".join(map(entry.format, "abc")))
    assert [one["url"] for one in plain(imported)] == [f"https://x.org/{name}" for name in "abc"]
    assert messages(imported) == []


def test_a_broken_bibtex_entry_does_not_affect_the_others() -> None:
    text = "@misc{a, title={A}}\n@misc{b, title={open, url={x}\n@misc{c, title={C}}\n"
    imported = read("bibtex", text)
    assert [entry["title"] for entry in plain(imported)] == ["A", "C"]
    assert messages(imported) == [(2, "an entry cannot be read")]


def test_a_bibtex_link_under_any_key_gives_address_and_outlet() -> None:
    text = "@misc{a, title={On Bees}, year=2024, info={[The Hive](https://hive.example/b)}}"
    assert plain(read("bibtex", text)) == [
        {
            "url": "https://hive.example/b",
            "outlet": "The Hive",
            "title": "On Bees",
            "date": "2024",
        }
    ]


def test_howpublished_gives_outlet_and_address() -> None:
    text = (
        r"@misc{a, title={{A title}}, howpublished={Wired. \url{https://wired.com/1}}, year=2021}"
    )
    (found,) = plain(read("bibtex", text))
    assert (found["outlet"], found["url"]) == ("Wired", "https://wired.com/1")


@pytest.mark.parametrize("key", ["newspaper", "magazine", "outlet", "zeitung"])
def test_a_custom_key_that_means_outlets_gives_the_outlet(key: str) -> None:
    text = f"@misc{{a, title={{On Bees}}, year=2024, {key}={{The Hive}}}}"
    assert plain(read("bibtex", text)) == [
        {"title": "On Bees", "outlet": "The Hive", "date": "2024"}
    ]


def test_links_of_latex_in_a_title_and_in_a_note_are_kept() -> None:
    data = (
        r"@misc{a, title={\href{https://wired.com/1_a}{A {Big} title}}, year=2021,"
        r" annotation={Covered by \href{https://b.org/}{Ann Lee} as well.}}"
    )
    assert plain(read("bibtex", data)) == [
        {
            "url": "https://wired.com/1_a",
            "title": "A Big title",
            "date": "2021",
            "note": "Covered by Ann Lee as well.",
            "links": [{"url": "https://b.org/", "rel": "related"}],
        }
    ]


def test_the_link_in_howpublished_gives_the_address() -> None:
    data = r"@misc{a, title={A lake}, howpublished={\href{https://bee.example/2}{Bee News}}}"
    (one,) = plain(read("bibtex", data))
    assert (one["url"], one["outlet"]) == ("https://bee.example/2", "Bee News")


def test_and_others_is_not_an_author() -> None:
    text = "@article{a, title={A river}, url={https://a.org/1}, author={Doe, Jane and others}}"
    assert plain(read("bibtex", text))[0]["author"] == ["Jane Doe"]


def test_a_concatenated_value_is_joined() -> None:
    text = (
        '@string{paper = "Le" # " Monde"}\n'
        '@misc{a, title = "Über" # " alles", journal = paper # { Soir}, url = {https://a.example/}}'
    )
    (found,) = plain(read("bibtex", text))
    assert (found["title"], found["outlet"]) == ("Über alles", "Le Monde Soir")
