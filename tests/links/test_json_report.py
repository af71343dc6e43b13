"""Reports of the check, read again."""

import json
from collections.abc import Iterator

import pytest

from clippings.errors import ClipError
from clippings.finding import Place
from clippings.links.checked import Checked
from clippings.links.json_report import merge_reports, write
from clippings.links.link import CheckedLink, Hop, Use
from clippings.links.shards import Shard
from clippings.quotes import Difference, QuoteMatch
from clippings.quotes.stored import StoredQuote

PLACE = Place(file="clippings.yaml", line=2)
CHECKED = Checked(
    links=(
        CheckedLink(
            url="https://a.example/",
            verdict="moved",
            reason="permanent-redirect",
            status=200,
            final_url="https://b.example/",
            moved_to="https://b.example/",
            attempts=1,
            seconds=0.5,
            hops=(Hop(url="https://a.example/", status=301),),
            uses=(Use(id="a", field="url", find=lambda _: PLACE),),
        ),
    ),
    quotes=(
        StoredQuote(
            id="a",
            field="quote",
            place=PLACE,
            quote="Ten",
            match=QuoteMatch(
                verdict="changed",
                words="Two",
                differences=(Difference(ours="Ten", theirs="Two"),),
                elided=("and",),
            ),
            url="https://a.example/",
        ),
    ),
    quote_verdicts={"changed": 1, "present": 3},
    unasked=1,
)


def test_a_report_is_read_as_it_was_written() -> None:
    assert write(merge_reports([("report.json", write(CHECKED))])) == write(CHECKED)


def test_parts_of_a_check_add_up_when_they_are_joined() -> None:
    other = Checked(
        links=(CheckedLink(url="https://c.example/", verdict="alive", reason="ok"),),
        quote_verdicts={"present": 2, "absent": 1},
        unasked=2,
    )
    joined = merge_reports([("1.json", write(CHECKED)), ("2.json", write(other))])
    assert joined.counts == {"links": 2, "quotes": 7, "not asked": 3}
    assert joined.summary == {"links": 2, "alive": 1, "moved": 1, "unasked": 3}
    assert joined.quotes_summary == {"quotes": 7, "absent": 1, "changed": 1, "present": 5}


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


def test_a_report_may_begin_with_a_byte_order_mark() -> None:
    assert merge_reports([("report.json", f"\ufeff{write(CHECKED)}")]).links


def test_a_shard_without_the_others_is_no_whole() -> None:
    first, second = Shard(1, 2), Shard(2, 2)
    one, two = write(CHECKED._replace(shard=first)), write(Checked(shard=second))
    with pytest.raises(ClipError, match="shard 2/2 is missing"):
        merge_reports([("1.json", one)])
    assert merge_reports([("1.json", one), ("2.json", two)]).shard == Shard()


Key = str | int


def _paths(shape: object, *above: Key) -> Iterator[tuple[Key, ...]]:
    yield above
    if isinstance(shape, dict | list):
        for key, part in shape.items() if isinstance(shape, dict) else enumerate(shape):
            yield from _paths(part, *above, key)


def _with(shape: object, path: tuple[Key, ...], value: object) -> object:
    if not path:
        return value
    if isinstance(shape, dict):
        return shape | {path[0]: _with(shape[path[0]], path[1:], value)}
    assert isinstance(shape, list)
    return [
        _with(part, path[1:], value) if place == path[0] else part
        for place, part in enumerate(shape)
    ]


NUMBERS_READ = (("unasked",), ("changed",))
READ = [
    path
    for path in _paths(json.loads(write(CHECKED)))
    if path[:1] not in (("summary",), ("quotes_summary",)) or path[1:] in NUMBERS_READ
]


@pytest.mark.parametrize("path", READ, ids=str)
@pytest.mark.parametrize("wrong", [{"odd": 1}, [[1]], "\ud800"], ids=["object", "array", "text"])
def test_a_value_of_another_type_is_reported_in_one_sentence(
    path: tuple[Key, ...], wrong: object
) -> None:
    shape = _with(json.loads(write(CHECKED)), path, wrong)
    with pytest.raises(ClipError, match=r"^report\.json "):
        merge_reports([("report.json", json.dumps(shape))])


@pytest.mark.parametrize("text", ["", "[]", "{}", "[" * 100_000, '{"version": 1, "links": []}'])
def test_another_file_is_no_report(text: str) -> None:
    with pytest.raises(ClipError, match=r"^report\.json is not a JSON report"):
        merge_reports([("report.json", text)])


def test_a_report_of_another_version_is_refused() -> None:
    of_later = write(CHECKED).replace("permanent-redirect", "a-later-reason")
    for text in ('{"version": 2}', of_later):
        with pytest.raises(ClipError, match="another version of clip; make it again"):
            merge_reports([("report.json", text)])
