"""The facts of one row, with given keys."""

from clippings.importers.rows.dates import habit_of
from clippings.importers.rows.one_row import Row, read_row
from clippings.values import Plain

ADDRESS = "https://a.example/1"


def read(cells: dict[str, str], stated: dict[str, list[str]]) -> dict[str, Plain]:
    plain, findings = read_row(Row({**cells}), cells, stated, habit_of(()))
    assert not findings
    return plain


def test_a_field_has_the_value_of_the_first_of_its_keys() -> None:
    cells = {"link": ADDRESS, "headline": "A river", "name": "River"}
    plain = read(cells, {"url": ["link"], "title": ["headline", "name"]})
    assert plain == {"url": ADDRESS, "title": "A river", "name": "River"}


def test_a_part_is_added_to_its_field() -> None:
    cells = {"link": ADDRESS, "photo": "boat.jpg", "alt": "A boat"}
    plain = read(cells, {"url": ["link"], "image": ["photo"], "image.alt": ["alt"]})
    assert plain["image"] == {"src": "boat.jpg", "alt": "A boat"}


def test_an_unreadable_date_is_reported_and_kept_as_a_note() -> None:
    cells = {"link": ADDRESS, "when": "31 February 2021"}
    plain, findings = read_row(
        Row(cells, line=4), cells, {"url": ["link"], "date": ["when"]}, habit_of(())
    )
    assert (plain["note"], findings[0].place.line) == ("date as given: 31 February 2021", 4)
