"""What the values of a column must look like for it to hold a field."""

import pytest

from clippings.importers.columns.column import Column
from clippings.importers.columns.fits import fits

URL, OTHER = "https://www.wired.com/a", "https://time.com/b"


def column(*texts: str, urls: tuple[str, ...] = ()) -> Column:
    return Column("key", texts, urls or ("",) * len(texts), tuple(range(len(texts))), len(texts))


@pytest.mark.parametrize(
    ("field", "texts"),
    [
        ("url", (URL, OTHER)),
        ("url", ("/a/page.html", f"{URL}\n{OTHER}")),
        ("title", ("A title of words", "Another")),
        ("outlet", ("Wired", "Time")),
        ("date", ("2021-05-04", "May 2021")),
        ("author", ("Jo Doe", "Ann Roe; Jo Doe")),
        ("quote", ("What they said", "")),
        ("summary", ("What it is about",)),
        ("image", ("/img/a.png", "https://a.org/b.jpg")),
        ("lang", ("en", "de")),
        ("kind", ("interview", "podcast")),
        ("file", ("scans/a.pdf",)),
        ("archive", (URL,)),
        ("section", ("Radio", "Films")),
        ("tags", ("rivers; lakes",)),
        ("featured", ("true", "false")),
        ("access", ("free", "Paid")),
        ("start", ("10:05", "1:02:03")),
        ("note", ("Anything",)),
    ],
)
def test_a_column_with_fitting_values_can_hold_a_field(field: str, texts: tuple[str, ...]) -> None:
    assert fits(field, column(*texts))


@pytest.mark.parametrize(
    ("field", "texts"),
    [
        ("url", ("A title", "Another")),
        ("url", ("/img/a.png", "/img/b.jpg")),
        ("title", (URL, OTHER)),
        ("title", ("2021-05-04", "2020-01-02")),
        ("outlet", ("2021-05-04", "2020-01-02")),
        ("outlet", ("true", "false")),
        ("outlet", ("interview", "podcast")),
        ("outlet", ("Read more", "here")),
        ("date", ("last summer", "soon")),
        ("author", (URL,)),
        ("quote", ("true", "false")),
        ("summary", (URL,)),
        ("image", ("A picture",)),
        ("lang", ("words", "en")),
        ("kind", ("2021-05-04",)),
        ("file", ("A scan",)),
        ("archive", ("scans/a.pdf",)),
        ("section", ("Radio|Films", "Radio")),
        ("tags", ("2021-05-04",)),
        ("featured", ("true", "Wired")),
        ("access", ("words",)),
        ("start", ("10:05", "later")),
        ("note", (URL,)),
    ],
)
def test_a_column_with_other_values_cannot_hold_a_field(field: str, texts: tuple[str, ...]) -> None:
    assert not fits(field, column(*texts))


def test_a_kind_that_is_also_the_host_is_an_outlet() -> None:
    urls = ("https://www.youtube.com/watch?v=a", "https://vimeo.com/1")
    assert fits("outlet", column("YouTube", "Vimeo", urls=urls))


@pytest.mark.parametrize(("key", "fit"), [("Language", True), ("lingua", True), ("kind", False)])
def test_a_key_named_language_holds_it_although_one_value_is_not_a_language(
    key: str, fit: bool
) -> None:
    assert fits("lang", column("en", "fr", "de", "xx")._replace(key=key)) is fit
    assert not fits("lang", column("en", "words", "fr", "xx", "1")._replace(key=key))
