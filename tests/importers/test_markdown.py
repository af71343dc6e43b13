"""Reads press pages in Markdown."""

import pytest

from clippings.importers import find_importer
from tests.importers.reading import plain, read

PAGE = "# Press\n\n- [One](https://a.example/1) 05/04/2021\n- [Two](https://a.example/2)\n"


def test_entries_have_their_lines() -> None:
    imported = find_importer("markdown").read(PAGE.encode(), {})
    assert [(entry.line, entry.plain["url"]) for entry in imported.entries] == [
        (3, "https://a.example/1"),
        (4, "https://a.example/2"),
    ]


def test_an_unreadable_entry_is_reported_with_its_line() -> None:
    (finding,) = find_importer("markdown").read(PAGE.encode(), {}).findings
    assert (finding.rule, finding.place.line) == ("date", 3)


def test_a_byte_order_mark_and_windows_line_ends_are_read() -> None:
    data = PAGE.replace("\n", "\r\n").encode("utf-8-sig")
    assert len(find_importer("markdown").read(data, {}).entries) == 2


FRONT = """---
title: Press
menu: {main: {name: Press, link: "https://a.example/press"}}
coverage:
  - {title: One, button: {link: "https://a.example/1"}}
  - {title: Two, button: {link: "https://a.example/2"}}
---
{{ list }}
"""


def test_a_list_in_front_matter_is_read_if_the_page_has_none() -> None:
    entries = find_importer("markdown").read(FRONT.encode(), {}).entries
    assert [entry.plain["url"] for entry in entries] == [
        "https://a.example/1",
        "https://a.example/2",
    ]


def test_a_front_matter_list_with_gaps_is_read_completely() -> None:
    entry = "- title: Paper {0}\n  subtitle: A bridge\n  url: https://a{0}.org/1\n"
    entries = (entry.format(n) + "\n" * (n < 6) for n in range(1, 9))
    page = f"---\nlayout: press\nitems:\n{''.join(entries)}"
    found = plain(read("markdown", f"{page}---\n"))
    assert [one["url"] for one in found] == [f"https://a{n}.org/1" for n in range(1, 9)]


@pytest.mark.parametrize("shows", ["scenes", "videos"])
def test_photographs_in_front_matter_do_not_hide_the_press_list(shows: str) -> None:
    shown = "".join(
        f"  - {{title: Talk {n}, location: Rome, date: May 202{n}}}\n" for n in range(6)
    )
    page = FRONT.replace("coverage:\n", f"{shows}:\n{shown}press:\n")
    assert [one["title"] for one in plain(read("markdown", page))] == ["One", "Two"]


def test_a_menu_in_front_matter_is_not_a_press_list() -> None:
    page = FRONT.replace("coverage", "contacts").encode()
    assert not find_importer("markdown").read(page.replace(b"button", b"mail"), {}).entries


def test_list_lines_beside_entries_under_headings_are_reported() -> None:
    page = (
        "# Press\n\n"
        "- [Un robot](https://www.lemonde.fr/a), Le Monde, 12 mars 2024\n"
        "- [Der Roboter](https://www.zeit.de/b), Die Zeit, 8. März 2024\n\n"
        "## NYT (Interview, English)\n\n"
        "- Source: [NYT](https://www.nytimes.com/c) – July 1, 2023\n"
    )
    read = find_importer("markdown").read(page.encode(), {})
    assert len(read.entries) == 1
    (finding,) = read.findings
    assert (
        finding.message == "2 list lines were skipped: the entries of this page are under headings"
    )
    assert (finding.severity, finding.place.line) == ("error", 3)


def test_a_list_of_scans_in_front_matter_is_read() -> None:
    page = (
        '+++\ntitle = "Presse"\n'
        '[[artikel]]\ntitel = "Ein Titel"\nquelle = "Der Anzeiger"\ndatei = "/uploads/a.pdf"\n'
        '[[artikel]]\ntitel = "Noch ein Titel"\nquelle = "Der Bote"\ndatei = "/uploads/b.pdf"\n'
        "+++\n"
    )
    assert [(one["outlet"], one["file"]) for one in plain(read("markdown", page))] == [
        ("Der Anzeiger", "/uploads/a.pdf"),
        ("Der Bote", "/uploads/b.pdf"),
    ]


def test_a_list_in_front_matter_may_be_grouped_below_the_title_of_the_page() -> None:
    page = """\
---
title: Press
text: What others say
media:
  - year: '2021'
    entries:
      - {title: The river comes back, link: "https://a.example/1", outlet: Acme News}
      - {title: A village and its hall, link: "https://b.example/2", outlet: Daily Planet}
  - year: '2020'
    entries:
      - {title: Apples of old, link: "https://c.example/3", outlet: Acme News}
---
"""
    found = plain(read("markdown", page))
    assert [row["title"] for row in found] == [
        "The river comes back",
        "A village and its hall",
        "Apples of old",
    ]
    assert [row["date"] for row in found] == ["2021", "2021", "2020"]


def test_the_text_of_a_page_may_be_in_its_front_matter() -> None:
    page = """\
---
title: Press
blocks:
  - body: |
      ## 2023

      * 12.09.2023 [Interview with Ann Doe](https://gullradio.example/1) (Gull Radio)
      * 11.09.2023 [A preview of the harbour](https://tern.example/2) (Tern)
    _template: content
---
"""
    found = [(one["title"], one["date"]) for one in plain(read("markdown", page))]
    assert found == [
        ("Interview with Ann Doe", "2023-09-12"),
        ("A preview of the harbour", "2023-09-11"),
    ]


def test_a_list_in_front_matter_is_read_if_the_page_links_elsewhere() -> None:
    page = (
        "---\ntitle: Press\ncoverage:\n"
        '  - {pub: Synth, name: "A river", url: "https://synth.example/1", when: "2021"}\n'
        '  - {pub: Wired, name: "A lake", url: "https://wired.example/1", when: "2020-05"}\n'
        "---\nSome of it:\n\n{{< list >}}\n\nFollow us on [a site](https://site.example/e/we).\n"
    )
    found = plain(read("markdown", page))
    assert [(one["outlet"], one["title"]) for one in found] == [
        ("Synth", "A river"),
        ("Wired", "A lake"),
    ]


def test_quotations_and_pictures_in_front_matter_have_their_sources() -> None:
    page = """\
---
title: Press
blocks:
  - _id: photos
    images:
      - image: /p/portrait.jpg
  - _id: media
    clippings:
      - quote_markdown: |
          A voice like the tide.
        source:
          small_image: /l/gull.svg
          name: Gull Post
          link: https://gullpost.example/1
      - image: /p/tern.jpg
        image_alt: Ann Doe on the Tern Show
        source:
          link: https://tern.example/2
---
"""
    assert plain(read("markdown", page)) == [
        {
            "url": "https://gullpost.example/1",
            "outlet": "Gull Post",
            "quote": "A voice like the tide.",
            "image": "/l/gull.svg",
        },
        {
            "url": "https://tern.example/2",
            "image": {"src": "/p/tern.jpg", "alt": "Ann Doe on the Tern Show"},
        },
    ]


def test_front_matter_blocks_of_other_sections_are_not_coverage() -> None:
    page = """\
+++
title = "Presse"
[[blocks]]
heading = "Media-Kit"
[[blocks.links]]
heading = "Unternehmensinformationen"
text = "Zum Herunterladen."
download_url = "/download/info.pdf"
[[blocks]]
heading = "Aktuelle Meldungen"
[[blocks.news]]
heading = "Die Stadt am Meer"
source = "Gull Post"
url = "https://gullpost.example/1"
date = "April 2023"
[[blocks.news]]
heading = "Das Meer an der Stadt"
source = "Tern"
url = "https://tern.example/2"
date = "Mai 2023"
[[blocks]]
heading = "Kontakt"
subheading = "Schreiben Sie uns"
template = "contact-block"
text = "Wir freuen uns."
+++
"""
    found = plain(read("markdown", page))
    assert [one["title"] for one in found] == ["Die Stadt am Meer", "Das Meer an der Stadt"]


@pytest.mark.parametrize(
    ("entry", "count"),
    [
        ("{outlet: The Hive, title: A river, url: 'https://a.example/1'}", 1),
        ("{title: Press kit, url: 'https://a.example/kit'}", 0),
    ],
)
def test_a_press_list_in_front_matter_may_have_one_entry(entry: str, count: int) -> None:
    page = f"---\ntitle: Press\npress:\n  - {entry}\n---\nNothing else.\n"
    assert len(plain(read("markdown", page))) == count
