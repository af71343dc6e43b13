"""The summary of a check."""

from clippings.finding import NOWHERE, Ignored
from clippings.links.checked import Checked, FoundQuote
from clippings.links.link import CheckedLink, Use

UNSEEN = Use(id="b", field="url", ignored=Ignored(until="", reason="known"))
CHECKED = Checked(
    links=(
        CheckedLink(url="https://a.example/1", verdict="dead", reason="gone", uses=(UNSEEN,)),
        CheckedLink(url="https://a.example/2", verdict="alive", reason="ok"),
        CheckedLink(url="https://a.example/3", verdict="alive", reason="ok"),
    ),
    unasked=2,
)


def test_links_are_counted_by_verdict() -> None:
    assert CHECKED.summary == {"links": 3, "alive": 2, "dead": 1, "ignored": 1, "unasked": 2}
    assert Checked().summary == {"links": 0}


def test_quotes_are_reported_if_there_are_any() -> None:
    assert CHECKED._replace(unasked=0).counts == {"links": 3}
    stands = FoundQuote("a", "quote", NOWHERE, "present")
    quoted = CHECKED._replace(found=(stands, stands, stands._replace(verdict="typography")))
    assert quoted.counts == {"links": 3, "quotes": 3, "not asked": 2}
    assert quoted.quotes_summary == {"quotes": 3, "present": 2, "typography": 1}
    left = quoted._replace(unasked=0, unasked_quotes=2)
    assert left.counts == {"links": 3, "quotes": 3, "unchecked quotes": 2}
    assert left.quotes_summary == {"quotes": 3, "present": 2, "typography": 1, "unasked": 2}
