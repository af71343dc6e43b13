"""Titles beside links."""

import pytest

from clippings.page_entries import read_entries


@pytest.mark.parametrize(
    ("words", "behind"),
    [
        ("My film about the sea is featured on", ""),
        ("I tell Jo Doe of", " my ideas about the sea"),
        ("Unser Film über das Meer wird gezeigt bei", ""),
    ],
)
def test_the_beginning_of_a_sentence_that_a_link_ends_is_no_title(words: str, behind: str) -> None:
    page = f"# Press\n\n- {words} [Gull Post](https://gullpost.org/1){behind} (2016)\n"
    [entry] = read_entries(page)
    assert "title" not in entry.plain
    assert entry.plain["outlet"] == "Gull Post"


def test_a_title_may_end_as_no_sentence_does_between_a_name_and_read() -> None:
    page = "# Press\n\n- Planet: What a lake is [read](https://planet.example/a)\n"
    (entry,) = read_entries(page)
    assert (entry.plain["title"], entry.plain["outlet"]) == ("What a lake is", "Planet")


def test_words_before_a_bare_address_are_no_part_of_the_title() -> None:
    page = (
        "# Presse\n\n"
        "- Kurier (2020): Seen im Norden. Online verfügbar unter: https://kurier.example/b\n"
        "- Planet (2021): Rivers of the south. Retrieved from https://planet.example/b\n"
    )
    told = [(one.plain["outlet"], one.plain["title"]) for one in read_entries(page)]
    assert told == [("Kurier", "Seen im Norden"), ("Planet", "Rivers of the south")]


def test_online_under_leads_on_to_a_bare_address() -> None:
    page = "# Presse\n\n- Gull (2021): Die Quellen. Online unter: https://gull.example/b\n"
    (one,) = read_entries(page)
    assert (one.plain["outlet"], one.plain["title"]) == ("Gull", "Die Quellen")


def test_online_is_a_part_of_the_name_before_a_bare_address() -> None:
    page = "# Presse\n\n- Gull Online: https://gull.example/1\n- Kurier Online https://kurier.example/1\n"
    assert [one.plain["outlet"] for one in read_entries(page)] == ["Gull Online", "Kurier Online"]


def test_a_name_of_the_host_is_kept_whole_in_lower_case() -> None:
    page = (
        "<h1>Presse</h1><h3>Gullkultur aktuell</h3><p><b>„Willkommen“</b> von Jo Doe</p>"
        '<a href="https://gullkultur-aktuell.example/1">Link zum Artikel</a>'
    )
    (entry,) = read_entries(page)
    assert (entry.plain["outlet"], entry.plain["title"]) == ("Gullkultur aktuell", "Willkommen")


def test_where_a_recording_is_found_is_no_title() -> None:
    page = (
        "# Media\n\n"
        '- [YouTube video](https://youtube.com/watch?v=a), "Lakes of the north", 2021\n'
        '- "Rivers at noon", May 2020, [Meetup event](https://meetup.com/a/events/1)\n'
        '- "Sands of the east", June 2020, '
        "[View the presentation on Gull Media](https://youtube.com/watch?v=b)\n"
    )
    titles = [one.plain["title"] for one in read_entries(page)]
    assert titles == ["Lakes of the north", "Rivers at noon", "Sands of the east"]


def test_the_topic_follows_the_name_of_the_outlet() -> None:
    page = (
        "# Presse\n\n"
        "- [Seen im Norden](https://x.example/c.jpg),"
        " Interview vom 23.04.2017 in der Süddeutschen Zeitung über Seen in Bayern\n"
    )
    (entry,) = read_entries(page)
    assert entry.plain["outlet"] == "Süddeutschen Zeitung"
    assert entry.plain["note"] == "Interview; über Seen in Bayern"


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("[Article](https://x.example/1), Le Monde, 2021-05-04", {"outlet": "Le Monde"}),
        ("[Story](https://x.example/1), Foo, 2021-05-04", {"outlet": "Foo"}),
        ("Le Monde, 2021-05-04, [Article](https://x.example/1)", {"outlet": "Le Monde"}),
        (
            "[Video](https://youtube.com/watch?v=1), Gull News, 2021-05-04",
            {"outlet": "Gull News", "kind": "video"},
        ),
        (
            "[Read more](https://x.example/1) – A long headline about us, Le Monde, 4 May 2021",
            {"title": "A long headline about us", "outlet": "Le Monde"},
        ),
        (
            "[Article](https://x.example/1), a talk with us about lakes, 2021-05-04",
            {"note": "a talk with us about lakes"},
        ),
    ],
)
def test_a_name_beside_a_link_that_names_nothing_is_the_outlet(
    line: str, facts: dict[str, str]
) -> None:
    (entry,) = read_entries(f"# Press\n\n- {line}\n")
    assert {k: v for k, v in entry.plain.items() if k not in ("url", "date")} == facts


def test_the_name_beside_the_date_in_a_heading_is_the_outlet_of_a_scan() -> None:
    card = "<h3>Gull Post, 4 May 2021</h3>\n<p>A Lake of Ours</p>\n<a href='scans/a.pdf'>PDF</a>"
    (entry,) = read_entries(f"# Press\n\n{card}\n")
    assert (entry.plain["title"], entry.plain["outlet"]) == ("A Lake of Ours", "Gull Post")
