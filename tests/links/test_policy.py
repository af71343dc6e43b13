"""Which verdicts fail, and which answers are accepted."""

import pytest

from clippings.errors import ClipError
from clippings.finding import Ignored
from clippings.links.link import CheckedLink, Use
from clippings.links.policy import accepted, fails, parse_accept, parse_links_fail_on

IGNORED = Ignored("2027-01-01", "they repair it")
WALL = CheckedLink(
    url="https://news.example:8443/a",
    verdict="blocked",
    reason="forbidden",
    status=403,
    uses=(Use(id="le-monde-2021", field="url"),),
)


@pytest.mark.parametrize(
    "text",
    [
        "403:alive",
        "forbidden:alive",
        "blocked:alive",
        "news.example:403:alive",
        "example:403:alive",
        "news.example:8443:403:alive",
        "le-monde-2021:403:alive",
    ],
)
def test_accepted_by_status_reason_host_or_clipping(text: str) -> None:
    assert accepted(WALL, [parse_accept(text)]).verdict == "alive"


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://news.example/a", "News.Example"),
        ("https://zeitung-münchen.example/a", "zeitung-münchen.example"),
        ("https://xn--zeitung-mnchen-osb.example/a", "Zeitung-München.example"),
        ("https://www.zeitung-münchen.example/a", "zeitung-münchen.example"),
        ("http://[::1]:8080/a", "[::1]:8080"),
    ],
)
def test_a_host_is_named_as_it_is_spelled_in_addresses(url: str, host: str) -> None:
    assert accepted(WALL._replace(url=url), [parse_accept(f"{host}:403:alive")]).verdict == "alive"


@pytest.mark.parametrize("text", ["404:alive", "ews.example:403:alive", "le-monde:403:alive"])
def test_not_accepted_elsewhere(text: str) -> None:
    assert accepted(WALL, [parse_accept(text)]) == WALL


def test_a_link_of_several_clippings_is_accepted_where_it_is_accepted_for_all_of_them() -> None:
    both = WALL._replace(uses=(*WALL.uses, Use(id="taz-2021", field="links[0].url")))
    first, second = parse_accept("le-monde-2021:403:alive"), parse_accept("taz-2021:403:alive")
    assert accepted(both, [first]) == both
    assert accepted(both, [first, second]).verdict == "alive"
    assert accepted(both, [first, second._replace(verdict="suspect")]) == both
    also_home = both._replace(uses=(*both.uses, Use(id="", field="outlets[0].url")))
    assert accepted(also_home, [first, second, parse_accept("x.example:403:alive")]) == also_home


@pytest.mark.parametrize("text", ["403", "403:fine", ":alive", "forbiden:alive", ""])
def test_what_cannot_be_read_is_named(text: str) -> None:
    with pytest.raises(ClipError, match=r"--accept"):
        parse_accept(text)


def test_dead_links_and_changed_quotes_fail_by_default() -> None:
    assert parse_links_fail_on([]) == {"dead", "changed", "absent"}
    assert parse_links_fail_on(["none"]) == frozenset()
    assert parse_links_fail_on(["dead, unsure", "forbidden"]) == {"dead", "unsure", "forbidden"}


def test_an_ignored_link_never_fails() -> None:
    ignored = CheckedLink(
        url="a", verdict="dead", reason="gone", uses=(Use(id="a", field="url", ignored=IGNORED),)
    )
    assert not fails(ignored, frozenset({"dead"}))
    assert fails(WALL, frozenset({"forbidden"}))
