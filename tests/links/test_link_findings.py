"""A link that is not fine is reported for each use, with the reason."""

from clippings.finding import Ignored, Place
from clippings.links.checked import Checked
from clippings.links.link import CheckedLink, Hop, Use
from clippings.links.link_findings import link_findings, link_sentence

FIRST = Use(id="a", field="url", find=lambda _: Place("press.yaml", 9))
SECOND = Use(id="b", field="archive.url", find=lambda _: Place("press.yaml", 3))
GONE = CheckedLink(
    url="https://ann:secret@a.example/1",
    verdict="dead",
    reason="not-found",
    status=404,
    uses=(FIRST, SECOND),
)
MOVED = CheckedLink(
    url="https://a.example/1",
    verdict="moved",
    reason="permanent-redirect",
    status=200,
    final_url="https://a.example/2",
    moved_to="https://a.example/2",
    hops=(Hop("https://a.example/1", 301),),
    uses=(FIRST,),
)
ALIVE = CheckedLink(url="https://a.example/3", verdict="alive", reason="ok", uses=(FIRST,))


def test_each_use_is_a_finding_in_the_order_of_the_file() -> None:
    found = link_findings(Checked(links=(GONE, MOVED, ALIVE)), frozenset(("dead",)))
    assert [(one.id, one.field, one.place.line, one.severity) for one in found] == [
        ("b", "archive.url", 3, "error"),
        ("a", "url", 9, "error"),
    ]
    assert found[0].message == "https://***@a.example/1 is dead: the page is gone (404)"


def test_findings_on_one_line_are_in_order_from_left_to_right() -> None:
    right = GONE._replace(uses=(Use("a", "url", lambda _: Place("press.yaml", 9, 40)),))
    left = GONE._replace(uses=(Use("a", "url", lambda _: Place("press.yaml", 9, 8)),))
    found = link_findings(Checked(links=(right, left)), frozenset())
    assert [one.place.column for one in found] == [8, 40]


def test_what_nobody_lets_the_check_fail_for_is_a_warning() -> None:
    assert {one.severity for one in link_findings(Checked(links=(GONE,)), frozenset())} == {
        "warning"
    }


def test_a_fine_link_is_reported_if_its_verdict_fails() -> None:
    (found,) = link_findings(Checked(links=(MOVED, ALIVE)), frozenset(("moved",)))
    assert found.rule == "moved"


def test_what_a_comment_has_ignored_is_marked() -> None:
    ignored = Ignored(until="", reason="known")
    link = GONE._replace(uses=(FIRST._replace(ignored=ignored),))
    assert [one.ignored for one in link_findings(Checked(links=(link,)), frozenset())] == [ignored]


def test_a_sentence_has_the_new_address_or_the_final_one() -> None:
    assert link_sentence(MOVED) == "it has moved permanently (301), to https://a.example/2"
    elsewhere = MOVED._replace(verdict="dead", reason="not-found", status=404, moved_to="")
    assert link_sentence(elsewhere) == "the page is gone (404), at https://a.example/2"
    assert link_sentence(elsewhere._replace(hops=())) == "the page is gone (404)"


def test_a_move_found_earlier_is_reported_without_the_status_of_the_new_address() -> None:
    remembered = MOVED._replace(hops=())
    assert link_sentence(remembered) == "it has moved permanently, to https://a.example/2"
