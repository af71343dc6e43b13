"""What a list adds to a collection."""

import pytest

from clippings.clipping import Archive, Clipping, Collection, Outlet, Quote
from clippings.dates import PartialDate
from clippings.importers import Entry
from clippings.importing.candidates import candidate_of
from clippings.importing.merging import Merged, merge
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


def test_an_unknown_status_changes_no_existing_clipping() -> None:
    merged = _merged(_entry(url=THERE.url, status="embargoed"))
    assert merged.twins[0].differing == {}


def test_an_entry_is_compared_whole_with_what_is_there_however_often_it_is_listed() -> None:
    there = Clipping(
        id="a", url="https://taz.de/1", title="A", quotes=(Quote("One."), Quote("Two."))
    )
    collection = Collection(clippings=(there,))
    entries = [_entry(url=there.url, title="A", quote=quote) for quote in ("One.", "Two.")]
    merged = merge([candidate_of(entry, collection) for entry in entries], collection)
    assert [(one.clipping.id, one.differing) for one in merged.twins] == [("a", {})]


def test_a_clipping_that_is_there_is_the_twin_of_one_article_only() -> None:
    there = Clipping(id="a", url="https://taz.de/1")
    collection = Collection(clippings=(there,))
    entries = [_entry(url=there.url, title=title) for title in ("One", "Two")]
    merged = merge([candidate_of(entry, collection) for entry in entries], collection)
    assert [one.differing for one in merged.twins] == [{"title": "One"}]
    assert [entry["title"] for entry in merged.new] == ["Two"]


def test_a_page_that_links_to_the_saved_copy_names_the_same_article() -> None:
    copy = "https://web.archive.org/web/2021/https://www.lemonde.fr/a"
    gone = THERE._replace(status="dead", archive=Archive(url=copy))
    candidate = candidate_of(_entry(url=copy, outlet="Le Monde", title="Un projet"), COLLECTION)
    merged = merge([candidate], Collection(clippings=(gone,)))
    assert (merged.new, [(one.clipping.id, one.differing) for one in merged.twins]) == (
        (),
        [(THERE.id, {})],
    )
