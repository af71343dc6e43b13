"""The date in the path of an address."""

import pytest

from clippings.addresses.dates import date_in_path


@pytest.mark.parametrize(
    ("path", "date"),
    [
        ("/2021/05/04/a", "2021-05-04"),
        ("/2021/5/4/", "2021-05-04"),
        ("/science/2021/may/04/a", "2021-05-04"),
        ("/2021/05/a.html", "2021-05"),
        ("/2021/05", "2021-05"),
        ("/news/2021-05-04-a", "2021-05-04"),
        ("/a-2021-05-04.html", "2021-05-04"),
        ("/20210504/a", "2021-05-04"),
        ("/20210504-a", "2021-05-04"),
        ("/2021/0504/a", "2021-05-04"),
        ("/politics/2021-05/04/c_1.htm", "2021-05-04"),
        ("/a/202105/04/b1.html", "2021-05-04"),
        ("/2021/05/04/business/media/a.html", "2021-05-04"),
        ("/media/2021/may/04/a", "2021-05-04"),
    ],
)
def test_reads_the_date_in_a_path(path: str, date: str) -> None:
    assert str(date_in_path(f"https://example.org{path}?p=1#x")) == date


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/2021/a",
        "https://example.org/a-2019-20-season",
        "https://example.org/2021/13/04/",
        "https://example.org/2021/02/30/a",
        "https://example.org/12021/05/04/",
        "https://example.org/wp-content/uploads/2021/05/a.pdf",
        "https://example.org/media/2021/05/04/a.jpg",
        "https://example.org/202113/04/a",
        "https://example.org/2021-05/042/a",
        "https://example.org/a?day=/2021/05/04/",
        "https://example.org/20210504",
        "https://web.archive.org/web/20210504/https://example.org/a",
        "https://example.org/20210504123/a",
        "https://example.org/20211304/a",
        "",
    ],
)
def test_takes_nothing_else_for_a_date(url: str) -> None:
    assert date_in_path(url) is None
