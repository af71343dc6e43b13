"""Where redirects lead."""

import pytest

from clippings.links.judging.redirects.moves import is_front, leads_to_front, moved_to
from clippings.links.link import Hop


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example",
        "https://a.example/",
        "https://a.example/index.html",
        "https://a.example/en/",
        "https://a.example/pt-BR",
        "https://a.example/home",
        "https://a.example/?lang=en",
        "https://a.example/?utm_source=x",
        "https://a.example/de/index.php",
        "https://a.example/web/guest/home",
        "https://a.example/fr/accueil",
        "https://a.example/inicio/",
    ],
)
def test_fronts(url: str) -> None:
    assert is_front(url)


@pytest.mark.parametrize(
    "url",
    ["https://a.example/a/b", "https://a.example/?p=12", "https://a.example/#!/piece",
    "https://a.example/news", "https://a.example/ok"],
)  # fmt: skip
def test_pages(url: str) -> None:
    assert not is_front(url)


@pytest.mark.parametrize(
    ("first", "final", "suspect"),
    [
        ("https://a.example/2019/piece", "https://a.example/", True),
        ("https://a.example/piece", "https://www.a.example/", True),
        ("https://a.example/?p=12", "https://a.example/", True),
        ("https://a.example/2019/piece", "https://b.example/", True),
        ("https://a.example/a-long-piece", "https://b.example/en/", True),
        ("https://a.example/project", "https://project.example/", False),
        ("https://bit.ly/3xYz", "https://project.example/", False),
        ("https://a.example/", "https://b.example/", False),
        ("https://a.example/en", "https://a.example/", False),
        ("https://a.example/piece", "https://a.example/piece/", False),
    ],
)
def test_a_deep_link_that_ends_at_a_front(first: str, final: str, suspect: bool) -> None:
    assert leads_to_front(first, final) is suspect


@pytest.mark.parametrize(
    ("statuses", "end"),
    [([301], "1"), ([308, 301], "2"), ([301, 302], "1"), ([302, 301], ""), ([], "")],
)
def test_only_a_leading_permanent_run_has_moved(statuses: list[int], end: str) -> None:
    hops = [Hop(url=str(number), status=status) for number, status in enumerate(statuses)]
    assert moved_to(hops, str(len(hops))) == end
