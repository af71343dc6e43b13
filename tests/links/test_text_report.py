"""The report for people lists links that are not fine, the most serious last."""

from clippings.finding import Ignored, Place
from clippings.links.checked import Checked
from clippings.links.link import CheckedLink, Use
from clippings.links.text_report import link_summary, write
from tests.links import reported

USE = Use(id="a", field="url", find=lambda _: Place("press.yaml", 9))
UNSEEN = USE._replace(ignored=Ignored(until="2027-01-01", reason="known"))
ALIVE = CheckedLink(url="https://a.example/1", verdict="alive", reason="ok", uses=(USE,))
GONE = CheckedLink(
    url="https://a.example/2", verdict="dead", reason="not-found", status=404, uses=(USE,)
)
WALL = CheckedLink(
    url="https://a.example/3", verdict="blocked", reason="forbidden", status=403, uses=(USE,)
)
CHECKED = Checked(links=(GONE, ALIVE, WALL, GONE._replace(uses=(UNSEEN,))), unasked=2)
REPORT = """\
ignored (1)
  https://a.example/2
    dead, not-found: the page is gone (404)
    press.yaml:9 a url, until 2027-01-01: known

blocked (1)
  https://a.example/3
    forbidden: the server forbids access (403)
    press.yaml:9 a url
  help: open it in a browser; with `--accept HOST:blocked:alive` the host counts as alive

dead (1)
  https://a.example/2
    not-found: the page is gone (404)
    press.yaml:9 a url
  help: correct the address; if it is the piece itself, record a saved copy with\
 `clip check-links --fix`, and make the page link to it with `clip set ID status=dead`

4 links: 1 alive, 1 blocked, 1 dead, 1 ignored; 2 not asked
"""


def test_by_verdict_with_the_place_of_each_use() -> None:
    assert write(CHECKED, 0) == REPORT


def test_long_lines_are_folded() -> None:
    *folded, _summary = write(CHECKED, 30).splitlines()
    assert max(map(len, folded)) <= 30
    told = "".join(REPORT.partition("4 links")[0].split())
    assert "".join(folded).replace(" ", "") == told


def test_control_signs_of_an_address_do_nothing() -> None:
    odd = GONE._replace(url="https://a.example/\x1b[31m")
    assert "\x1b" not in write(Checked(links=(odd,)), 0)


def test_the_last_line_sums_up() -> None:
    assert link_summary(Checked()) == "0 links: nothing to ask"
    assert link_summary(Checked(unasked=3)) == "3 not asked"
    one = Checked(links=(ALIVE,), quotes=reported.CHECKED.quotes, found=reported.CHECKED.found)
    assert link_summary(one) == "1 link: 1 alive; 4 quotes: 1 changed, 3 present"
