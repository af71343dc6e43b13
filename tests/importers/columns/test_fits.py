"""What must stand in a column for it to hold a field, whatever the name of its key."""

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
def test_a_field_may_stand_where_its_values_do(field: str, texts: tuple[str, ...]) -> None:
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
def test_where_others_stand_it_does_not(field: str, texts: tuple[str, ...]) -> None:
    assert not fits(field, column(*texts))


def test_a_kind_that_is_also_the_host_of_its_address_names_an_outlet() -> None:
    urls = ("https://www.youtube.com/watch?v=a", "https://vimeo.com/1")
    assert fits("outlet", column("YouTube", "Vimeo", urls=urls))


@pytest.mark.parametrize(("key", "fit"), [("Language", True), ("lingua", True), ("kind", False)])
def test_a_key_that_is_called_so_is_the_language_where_one_value_is_none(
    key: str, fit: bool
) -> None:
    assert fits("lang", column("en", "fr", "de", "xx")._replace(key=key)) is fit
    assert not fits("lang", column("en", "words", "fr", "xx", "1")._replace(key=key))
