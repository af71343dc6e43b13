"""Reads YAML lists of other sites."""

import pytest

from tests.importers.reading import messages, plain, read


def test_reads_a_flat_list_with_other_names() -> None:
    imported = read(
        "yaml",
        """\
- venue: The Guardian
  title: 'A "dark" pattern'
  link: https://www.theguardian.com/a
  date: "October 10, 2022"
""",
    )
    assert plain(imported) == [
        {
            "url": "https://www.theguardian.com/a",
            "title": 'A "dark" pattern',
            "outlet": "The Guardian",
            "date": "2022-10-10",
        }
    ]
    assert [entry.line for entry in imported.entries] == [1]


def test_reads_groups_as_sections_and_a_path_as_a_file() -> None:
    imported = read(
        "yaml",
        """\
radio:
  - {name: BBC 4, title: On air, link: /assets/air.mp3, date: 2013-1-31}
online:
  - {name: Wired, title: In print, link: https://wired.com/x}
""",
    )
    assert plain(imported) == [
        {
            "title": "On air",
            "outlet": "BBC 4",
            "file": "/assets/air.mp3",
            "date": "2013-01-31",
            "section": "radio",
            "kind": "radio",
        },
        {
            "url": "https://wired.com/x",
            "title": "In print",
            "outlet": "Wired",
            "section": "online",
        },
    ]


def test_the_year_of_a_group_completes_a_date() -> None:
    imported = read(
        "yaml",
        """\
- year: 2019
  items:
    - {title: A, url: "https://a.org/1", date: May 4}
    - {title: B, url: "https://a.org/2"}
""",
    )
    assert [(one["date"], one.get("section")) for one in plain(imported)] == [
        ("2019-05-04", None),
        ("2019", None),
    ]


def test_a_padded_date_is_corrected_by_the_text_beside_it() -> None:
    text = "- {title: A, url: 'https://a.org', date: 2009-10-01, date_text: October 2009}\n"
    assert plain(read("yaml", text))[0]["date"] == "2009-10"


def test_a_year_beside_a_date_does_not_make_it_less_exact() -> None:
    for dates in ("date: 2025-12-17, year: 2025", "year: 2025, date: 2025-12-17"):
        read_back = plain(read("yaml", f"- {{title: A, url: 'https://a.org', {dates}}}\n"))
        assert read_back == [{"title": "A", "url": "https://a.org", "date": "2025-12-17"}]


def test_source_is_an_outlet_or_an_address_by_its_values() -> None:
    outlet = "- {title: A, source: Le Monde, url: 'https://lemonde.fr/a'}\n"
    address = "- {title: A, source: 'https://lemonde.fr/a', publisher: Le Monde}\n"
    assert plain(read("yaml", outlet)) == plain(read("yaml", address))


def test_an_author_that_is_the_outlet_is_read_as_the_outlet() -> None:
    text = "- {title: A, author: Ynet, url: 'https://www.ynet.co.il/a'}\n"
    assert plain(read("yaml", text))[0]["outlet"] == "Ynet"


def test_keeps_unknown_values() -> None:
    text = "- {id: 7, title: A, url: 'https://a.org', bgColor: '#fff', views: {total: 3}}\n"
    (entry,) = plain(read("yaml", text))
    assert entry["bgColor"] == "#fff"
    assert entry["views"] == {"total": "3"}
    assert entry["their_id"] == "7"


def test_a_broken_entry_does_not_affect_the_others() -> None:
    text = (
        '- url: https://a.org/1\n- title: "Broken\n  url: https://a.org/2\n- url: https://a.org/3\n'
    )
    imported = read("yaml", text)
    assert [entry["url"] for entry in plain(imported)] == ["https://a.org/1", "https://a.org/3"]
    assert [line for line, _message in messages(imported)] == [2]


def test_a_trailing_tab_is_not_an_error() -> None:
    imported = read("yaml", '- title: "A"\t\n  url: https://a.org/1 \n')
    assert plain(imported) == [{"url": "https://a.org/1", "title": "A"}]
    assert not imported.findings


@pytest.mark.parametrize(
    "text", ["", "# nothing\n", "just text\n", "a: 1\n", "- - - - - - - - - - - x\n", "- 1\n"]
)
def test_yaml_without_a_list_gives_nothing(text: str) -> None:
    assert plain(read("yaml", text)) == []


def test_given_names_take_precedence() -> None:
    text = "- {a: Le Monde, b: 'https://x.org', title: Not it, c: It}\n"
    (entry,) = plain(read("yaml", text, {"outlet": "a", "title": "c"}))
    assert (entry["outlet"], entry["title"]) == ("Le Monde", "It")
    assert entry["their_title"] == "Not it"


def test_a_document_end_marker_is_accepted() -> None:
    imported = read("yaml", "---\n- {title: A, url: https://a.org/1}\n...\n")
    assert len(imported.entries) == 1
    assert not imported.findings


@pytest.mark.parametrize(
    ("title", "outlet", "date"), [("thema", "wer", "wann"), ("nombre", "medio", "fecha")]
)
def test_keys_in_other_languages_are_recognised(title: str, outlet: str, date: str) -> None:
    text = f"- {title}: Un\n  {outlet}: taz\n  {date}: 2021-05-04\n  link: https://taz.de/1\n"
    (entry,) = plain(read("yaml", text))
    assert (entry["title"], entry["outlet"], entry["date"]) == ("Un", "taz", "2021-05-04")


def test_a_contact_person_is_not_a_clipping() -> None:
    text = "name: Jo Doe\ntitel: Referent\ntel: 030 227\nemail: press@example.org\n"
    assert not read("yaml", text).entries


def test_the_outlet_is_preferred_to_a_source_that_is_the_host() -> None:
    rows = "- {outlet: ORF, source: linkedin, title: Un, url: 'https://linkedin.com/1'}\n"
    assert plain(read("yaml", rows))[0]["outlet"] == "ORF"


def test_a_separate_day_is_joined_with_its_year_and_month() -> None:
    text = (
        "- {title: A, url: 'https://a.org/1', date: 2021-05-04}\n"
        "- {title: B, url: 'https://a.org/2', year: 2013, month: February, day: 27}\n"
    )
    assert [one["date"] for one in plain(read("yaml", text))] == ["2021-05-04", "2013-02-27"]


def test_groups_that_match_their_hosts_are_outlets() -> None:
    page = "".join(
        f"{name}:\n  - title: A title of words\n    url: https://{host}/1\n    date: 2021-05-04\n"
        for name, host in (("Wired", "wired.com"), ("Le Monde", "lemonde.fr"), ("Uno", "b.example"))
    )
    found = plain(read("yaml", page))
    assert [one["outlet"] for one in found] == ["Wired", "Le Monde", "Uno"]
    assert [one.get("section") for one in found] == [None, None, None]


def test_groups_named_by_codes_give_the_language_and_a_tag_the_date() -> None:
    text = "".join(
        f"{code}:\n- name: A river\n  quelle: Le Temps\n  tag: 2022-09-1{day}\n"
        f"  web: https://letemps.example/{day}\n"
        for day, code in enumerate(("de", "fr", "it"), start=1)
    )
    found = plain(read("yaml", text))
    assert [one["lang"] for one in found] == ["de", "fr", "it"]
    assert [one["date"] for one in found] == ["2022-09-11", "2022-09-12", "2022-09-13"]


def test_the_link_in_a_text_is_the_address_in_any_language() -> None:
    page = "".join(
        f"- tekst: \"<a href='https://www.{host}/1'>{title}</a>, {name}\"\n  datum: 2021-05-03\n"
        for host, title, name in (
            ("standaard.be", "Een kapel vol boeken", "De Standaard"),
            ("demorgen.be", "Lezen bij kaarslicht", "De Morgen"),
            ("knack.be", "Stilte te huur", "Knack"),
        )
    )
    assert plain(read("yaml", page))[0] == {
        "url": "https://www.standaard.be/1",
        "title": "Een kapel vol boeken",
        "outlet": "De Standaard",
        "date": "2021-05-03",
    }


def test_a_file_of_several_documents_is_one_list() -> None:
    imported = read(
        "yaml",
        """\
---
name: Harbour
media:
  - {title: One, url: https://a.example/1, journal: The Gull}
---
name: Ferry
media:
  - {title: Two, url: https://b.example/2, journal: The Tern}
  - {title: Three, url: https://c.example/3, journal: [}
""",
    )
    found = [(one["title"], one["outlet"], one["section"]) for one in plain(imported)]
    assert found == [("One", "The Gull", "Harbour"), ("Two", "The Tern", "Ferry")]
    assert [line for line, _ in messages(imported)] == [9]
    assert [entry.line for entry in imported.entries] == [4, 8]


def test_a_subtitle_that_is_a_name_in_every_row_is_the_outlet() -> None:
    imported = read(
        "yaml",
        """\
- {title: Whales tip the scales again, link: "https://earth.example/1", subtitle: Earth}
- {title: Two students are chosen, link: "https://uw.example/2", subtitle: Sea Grant}
- {title: One or many groups of them, link: "https://uw.example/3", subtitle: SAFS News}
""",
    )
    assert [row["outlet"] for row in plain(imported)] == ["Earth", "Sea Grant", "SAFS News"]


def test_a_duplicate_key_is_reported_with_its_line() -> None:
    text = "- title: A river\n  url: https://a.example/1\n  title: A lake\n  url: https://a.example/1\n"
    imported = read("yaml", text)
    assert [one["title"] for one in plain(imported)] == ["A river"]
    assert messages(imported) == [(3, "duplicate key title; the first value was read")]
