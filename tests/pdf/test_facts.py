"""The facts of a PDF are those that its text confirms."""

import pytest

from clippings.page import Fact
from clippings.pdf import Pdf, pdf_facts

TEXT = (
    "An open model in 46 languages\nBy Ada Example and Bob Other\n"
    "The model was trained in the open, on a machine that belongs to the public, and all of the "
    "people who worked on it have written down how they did it."
)
URL = "https://www.paper.example/scans/model.pdf"


def test_facts_that_the_text_confirms_are_certain() -> None:
    info = {"Title": "An open model in 46 languages", "Author": "Ada Example; Bob Other"}
    facts = pdf_facts(Pdf(info, TEXT), URL, {})
    assert facts.title is not None
    assert (facts.title.value, facts.title.doubtful) == (info["Title"], False)
    assert facts.authors is not None
    assert facts.authors.value == ("Ada Example", "Bob Other")
    assert facts.lang is not None
    assert facts.lang.value == "en"


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Microsoft Word - An open model in 46 languages", "An open model in 46 languages"),
        ("Microsoft Word - model_final.docx", None),
        ("untitled", None),
        ("Layout 1", None),
        ("seite_04", None),
        ("2021-05-04", None),
        ("PowerPoint Presentation", None),
        ("\x1b[31mA title of its own", "[31mA title of its own"),
    ],
)
def test_names_of_files_are_no_titles(title: str, wanted: str | None) -> None:
    fact = pdf_facts(Pdf({"Title": title}, TEXT), URL, {}).title
    assert (fact.value if fact else None) == wanted


def test_a_title_that_the_text_does_not_have_is_doubtful() -> None:
    fact = pdf_facts(Pdf({"Title": "Spring issue"}, TEXT), URL, {}).title
    assert fact is not None
    assert fact.doubtful


@pytest.mark.parametrize("author", ["Administrator", "jdoe", "Grace Unnamed", ""])
def test_an_account_is_no_author(author: str) -> None:
    assert pdf_facts(Pdf({"Author": author}, TEXT), URL, {}).authors is None


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("D:20210504235959-05'00'", "2021-05-04"),
        ("D:202105", "2021-05"),
        ("D:2021", "2021"),
        ("D:20211399", None),
        ("yesterday", None),
    ],
)
def test_the_day_it_was_made_is_doubtful(written: str, date: str | None) -> None:
    fact = pdf_facts(Pdf({"CreationDate": written}, TEXT), URL, {}).date
    assert (fact.value if fact else None) == date
    assert fact is None or fact.doubtful


@pytest.mark.parametrize(
    ("opening", "date", "source"),
    [
        ("Press release\nBerlin, 4 May 2021\n", "2021-05-04", "text of the PDF"),
        ("4 May 2021\nto be held on 6 June 2021\n", "2023-01-02", "PDF CreationDate"),
        (
            "The machine forgets nothing of the morning of 4 May 2021, when people wrote\n",
            "2023-01-02",
            "PDF CreationDate",
        ),
    ],
)
def test_the_only_day_that_it_prints_at_its_beginning_wins_over_the_day_it_was_made(
    opening: str, date: str, source: str
) -> None:
    fact = pdf_facts(Pdf({"CreationDate": "D:20230102"}, opening + TEXT), URL, {}).date

    assert fact == Fact(date, source, doubtful=True)


def test_the_outlet_is_that_of_its_host_in_the_file() -> None:
    fact = pdf_facts(Pdf({}, TEXT), URL, {"paper.example": "The Paper"}).outlet
    assert fact is not None
    assert fact.value == "The Paper"
    assert pdf_facts(Pdf({}, TEXT), URL, {}).outlet is None


def test_kind_and_picture_stay_missing() -> None:
    facts = pdf_facts(Pdf({}, TEXT), URL, {})
    assert (facts.kind, facts.image, facts.canonical) == (None, None, None)
