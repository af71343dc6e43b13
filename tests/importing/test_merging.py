"""What a list adds to a collection."""

import pytest

from clippings.clipping import Clipping, Collection, Outlet
from clippings.dates import PartialDate
from clippings.importers import Entry
from clippings.importing.merging import Merged, candidate_of, merge
from clippings.values import Plain

THERE = Clipping(
    id="le-monde-2021-05-04",
    url="https://www.lemonde.fr/a",
    title="Un projet",
    outlet="Le Monde",
    date=PartialDate(2021, 5, 4),
)
COLLECTION = Collection(clippings=(THERE,), outlets=(Outlet(name="Le Monde", aliases=("LM",)),))


def _entry(line: int = 0, **plain: Plain) -> Entry:
    return Entry(plain=plain, line=line)


def _merged(*entries: Entry) -> Merged:
    return merge([candidate_of(entry, COLLECTION) for entry in entries], COLLECTION)


def test_a_new_article_gets_an_id() -> None:
    merged = _merged(_entry(url="https://taz.de/1", outlet="taz", date="2021-05"))
    assert [entry["id"] for entry in merged.new] == ["taz-2021-05"]
    assert merged.twins == ()


@pytest.mark.parametrize(
    "url",
    [
        "https://www.lemonde.fr/a",
        "http://www.lemonde.fr/a/",
        "https://www.lemonde.fr/a?utm_source=x",
    ],
)
def test_a_known_article_is_recognised_however_its_address_is_written(url: str) -> None:
    merged = _merged(_entry(url=url, outlet="LM", date="2021-05"))
    assert merged.new == ()
    assert [(one.clipping.id, one.differing) for one in merged.twins] == [(THERE.id, {})]


def test_reports_values_of_the_list_that_differ() -> None:
    merged = _merged(_entry(url=THERE.url, title="Le projet", lang="fr"))
    assert merged.twins[0].differing == {"title": "Le projet", "lang": "fr"}


def test_one_address_with_several_titles_is_several_articles() -> None:
    entries = [_entry(url=THERE.url, title="Un projet"), _entry(url=THERE.url, title="Une autre")]
    merged = _merged(*entries)
    assert [entry["title"] for entry in merged.new] == ["Une autre"]


def test_one_address_and_title_in_two_years_is_two_articles() -> None:
    url = "https://taz.de/the-best-of"
    entries = [_entry(url=url, title="The best", date=year) for year in ("2021", "2022")]
    assert len(_merged(*entries).new) == 2


def test_one_address_with_two_scans_is_two_articles() -> None:
    scans = ("press/a.pdf", "press/b.pdf")
    entries = [_entry(url="https://taz.de/1", outlet="taz", file=scan) for scan in scans]
    assert [entry["file"] for entry in _merged(*entries).new] == list(scans)


def test_an_article_listed_twice_is_added_once_with_the_tags_of_both() -> None:
    entries = [
        _entry(url="https://taz.de/1", title="A", tags=["robots"]),
        _entry(url="https://taz.de/1", title="A", tags=["ia"], lang="de"),
    ]
    assert _merged(*entries).new == (
        {
            "id": "taz-de",
            "url": "https://taz.de/1",
            "title": "A",
            "tags": ["robots", "ia"],
            "lang": "de",
        },
    )


def test_ids_are_kept_unless_they_are_taken() -> None:
    entries = [
        _entry(id="mine", url="https://taz.de/1"),
        _entry(id="LE-MONDE-2021-05-04", url="https://taz.de/2", title="Other"),
        _entry(url="https://taz.de/3"),
        _entry(url="https://taz.de/4"),
    ]
    assert [entry["id"] for entry in _merged(*entries).new] == [
        "mine",
        "LE-MONDE-2021-05-04-2",
        "taz-de",
        "taz-de-2",
    ]


def test_an_invalid_value_is_dropped_and_reported_with_its_line() -> None:
    merged = _merged(_entry(7, url="https://taz.de/1", access="members"))
    assert "access" not in merged.new[0]
    assert [(fault.place.line, fault.field) for fault in merged.findings] == [(7, "access")]


def test_invisible_characters_are_dropped() -> None:
    merged = _merged(_entry(url="https://taz.de/1", title="A\x00 b\x1b[31m"))
    assert merged.new[0]["title"] == "A b[31m"


def test_the_offset_in_an_address_is_kept() -> None:
    merged = _merged(_entry(url="https://www.youtube.com/watch?v=x&t=609s"))
    assert merged.new[0]["start"] == "10:09"


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("Published", "published"),
        ("publish", "published"),
        ("LIVE", "published"),
        ("Draft", "draft"),
        ("pending", "draft"),
        ("private", "hidden"),
        ("Entwurf", "draft"),
        ("Left Out", "left-out"),
    ],
)
def test_a_status_of_another_system_is_translated(theirs: str, ours: str) -> None:
    merged = _merged(_entry(title="A river", status=theirs))
    assert (merged.new[0]["status"], merged.findings) == (ours, ())


def test_an_entry_with_an_unknown_status_becomes_a_draft_and_is_reported() -> None:
    merged = _merged(_entry(title="A river", status="embargoed", line=7))
    assert merged.new == (
        {"title": "A river", "their_status": "embargoed", "id": "a-river", "status": "draft"},
    )
    assert [(fault.place.line, fault.message, fault.hint) for fault in merged.findings] == [
        (
            7,
            "'embargoed' is not a known status",
            "if new it is imported as a draft; `clip set ID status=published` publishes it",
        )
    ]


def test_an_unknown_status_changes_no_existing_clipping() -> None:
    merged = _merged(_entry(url=THERE.url, status="embargoed"))
    assert merged.twins[0].differing == {}


def test_a_value_spelled_differently_is_recognised() -> None:
    merged = _merged(_entry(title="A river", access="Paid"))
    assert (merged.new[0]["access"], merged.findings) == ("paid", ())
