"""Which key holds which field if its name and its values disagree."""

import json

import pytest

from tests.importers.reading import plain, read

TOLD = (
    ("Radio Click", "radioclick.example", "A young voice from the north turns life into songs"),
    ("Diario Uno", "diariouno.example", "He takes part in the awards of the year"),
    ("Mundo Norte", "mundonorte.example", "The singer who crosses borders"),
    ("The Lantern", "thelantern.example", "From night school to his first film"),
)


def found_in(rows: list[dict[str, str]]) -> list[tuple[object, object]]:
    entries = plain(read("json", json.dumps(rows)))
    return [(entry.get("outlet"), entry.get("title")) for entry in entries]


@pytest.mark.parametrize("below", ["desc", "subheading", "subtitle"])
@pytest.mark.parametrize("series", ["", "Viewpoint", "Book Review of the Week"])
def test_titles_that_match_hosts_are_outlets_and_the_text_below_is_the_title(
    below: str, series: str
) -> None:
    rows = [
        {
            "title": f"{outlet} {series}".strip() if number % 2 else outlet,
            below: f"{title} (again)" if number == 3 else title,
            "summary": f"What the piece of {outlet} tells, at some length. It has two sentences.",
            "link": f"https://{host}/{number}",
            "img": f"pictures/{number}.jpg",
        }
        for number, (outlet, host, title) in enumerate(TOLD)
    ]
    assert [title for _outlet, title in found_in(rows)] == [row[below] for row in rows]
    assert [outlet for outlet, _title in found_in(rows)] == [row["title"] for row in rows]


def test_categories_that_match_hosts_are_outlets() -> None:
    rows = [
        {"category": outlet, "title": title, "link": f"https://{host}/{number}"}
        for number, (outlet, host, title) in enumerate(TOLD)
    ]
    assert [outlet for outlet, _title in found_in(rows)] == [outlet for outlet, *_ in TOLD]


def test_categories_that_repeat_the_player_are_not_outlets() -> None:
    rows = [
        {"category": "vimeo", "title": title, "link": f"https://vimeo.com/{number}"}
        for number, (_outlet, _host, title) in enumerate(TOLD)
    ]
    assert [outlet for outlet, _title in found_in(rows)] == [None] * len(TOLD)


def test_feed_identifiers_are_not_outlets() -> None:
    rows = [
        {
            "id": f"tag:example.com,2013:alerts/feed:{number}",
            "title": title,
            "link": f"https://www.example.com/url?to={host}",
        }
        for number, (_outlet, host, title) in enumerate(TOLD)
    ]
    assert [outlet for outlet, _title in found_in(rows)] == [None] * len(TOLD)
