"""Several reports, merged into one."""

import pytest

from clippings.errors import ClipError
from clippings.finding import Place
from clippings.links.checked import Checked, FoundQuote
from clippings.links.json_report import write
from clippings.links.link import CheckedLink, Use
from clippings.links.merging import merge_reports
from clippings.links.shards import Shard
from tests.links.reported import CHECKED, PLACE


def test_parts_of_a_check_add_up_when_they_are_joined() -> None:
    other = Checked(
        links=(CheckedLink(url="https://c.example/", verdict="alive", reason="ok"),),
        found=(FoundQuote("c", "quote", PLACE, "present"),),
        unasked=2,
    )
    joined = merge_reports([("1.json", write(CHECKED)), ("2.json", write(other))])
    assert joined.counts == {"links": 2, "quotes": 5, "not asked": 3, "unchecked quotes": 2}
    assert joined.summary == {"links": 2, "alive": 1, "moved": 1, "unasked": 3}
    assert joined.quotes_summary == {"quotes": 5, "changed": 1, "present": 4, "unasked": 2}


def test_an_address_in_several_reports_keeps_its_uses_in_all_of_them() -> None:
    dead = CheckedLink(url="https://c.example/", verdict="dead", reason="not-found")
    first, second = (
        dead._replace(uses=(Use(id=id_, field="url", find=lambda _: PLACE),)) for id_ in "ab"
    )
    reports = [
        ("1.json", write(Checked(links=(first,)))),
        ("2.json", write(Checked(links=(second,)))),
    ]
    (link,) = merge_reports([*reports, ("3.json", write(Checked(links=(first,), unasked=1)))]).links
    assert [use.id for use in link.uses] == ["a", "b"]


def test_quotes_of_two_files_are_not_taken_for_one() -> None:
    (quote,) = CHECKED.quotes
    other = quote._replace(place=Place(file="other.yaml", line=2))
    reports = [write(Checked(quotes=(one,))) for one in (quote, other)]
    assert len(merge_reports(zip("12", reports, strict=True)).quotes) == 2


def test_a_shard_without_the_others_is_no_whole() -> None:
    first, second = Shard(1, 2), Shard(2, 2)
    one, two = write(CHECKED._replace(shard=first)), write(Checked(shard=second))
    with pytest.raises(ClipError, match="shard 2/2 is missing"):
        merge_reports([("1.json", one)])
    assert merge_reports([("1.json", one), ("2.json", two)]).shard == Shard()


def test_of_a_quote_in_several_reports_the_last_result_counts() -> None:
    (quote,) = CHECKED.quotes
    stands = FoundQuote(quote.id, quote.field, quote.place, "present")
    later = CHECKED._replace(quotes=(), found=(*CHECKED.found, stands))
    later = later._replace(unasked=0, unasked_quotes=0)
    reports = {"1": write(CHECKED._replace(unasked_quotes=0)), "2": write(later)}
    assert merge_reports(reports.items()).quotes_summary == {"quotes": 4, "present": 4}
    back = merge_reports(reversed(reports.items()))
    assert back.quotes_summary == {"quotes": 4, "changed": 1, "present": 3}


def test_a_verdict_that_fails_only_now_is_refused() -> None:
    reports = [("1.json", write(CHECKED))]
    assert merge_reports(reports, {"changed", "absent", "typography"}).quotes
    with pytest.raises(ClipError, match="only count quotes that are present; make them with --fa"):
        merge_reports(reports, {"present"})


def test_quotes_are_in_the_order_of_the_file() -> None:
    (quote,) = CHECKED.quotes
    later = quote._replace(place=PLACE._replace(line=9))
    reports = [write(Checked(quotes=(one,))) for one in (later, quote)]
    merged = merge_reports(zip("12", reports, strict=True))
    assert [one.place.line for one in merged.quotes] == [2, 9]
