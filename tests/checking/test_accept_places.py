"""The hosts and clippings that `--accept` names."""

import pytest

from clippings.checking.accept_places import place_accepts
from clippings.errors import ClipError
from clippings.links.policy import parse_accept

URLS = ("https://news.example:8443/a", "https://www.taz.example/b", "scans/c.pdf")
IDS = ("le-monde-2021-05-04", "le-matin-2020", "taz-2019")


@pytest.mark.parametrize(
    ("where", "placed"),
    [
        ("le-mo", "le-monde-2021-05-04"),
        ("LE-MATIN-2020", "le-matin-2020"),
        ("taz-2019", "taz-2019"),
        ("taz.example", "taz.example"),
        ("News.Example:8443", "News.Example:8443"),
    ],
)
def test_an_id_is_found_by_its_beginning_and_a_host_stays(
    where: str, placed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (accept,) = place_accepts((parse_accept(f"{where}:403:alive"),), URLS, IDS)
    assert accept.where == placed
    assert capsys.readouterr().err == ""


def test_an_accept_without_a_place_is_not_looked_at() -> None:
    accepts = (parse_accept("403:alive"), parse_accept("taz-2019:404:suspect"))
    assert place_accepts(accepts, URLS, IDS) == accepts


def test_a_place_that_is_nowhere_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    place_accepts((parse_accept("tas.example:403:alive"),), URLS, IDS)
    assert "has no effect: 'tas.example' is neither the host of a link" in capsys.readouterr().err


def test_the_beginning_of_several_ids_is_refused() -> None:
    with pytest.raises(ClipError, match="'le-m' is the beginning of several ids"):
        place_accepts((parse_accept("le-m:403:alive"),), URLS, IDS)
