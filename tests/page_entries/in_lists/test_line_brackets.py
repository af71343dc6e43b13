"""Brackets that hold facts."""

import pytest

from clippings.page_entries import read_entries

COUNTED = (
    "# Press\n\n- [Harbour](https://www.linkedin.com/posts/1) ({0})\n"
    "- [Gull Tide](https://www.linkedin.com/posts/2) ({0})\n"
    "- [Blue Boats](https://www.linkedin.com/posts/3) ({0})\n"
)


@pytest.mark.parametrize(
    ("bracket", "facts"),
    [
        ("(Print, Seite 22-23)", {"kind": "print", "pages": "22-23"}),
        ("(p. 4; in German)", {"pages": "4", "lang": "de"}),
        ("(pagg. 4-5)", {"pages": "4-5"}),
        ("(radio, in French)", {"kind": "radio", "lang": "fr"}),
    ],
)
def test_a_bracket_may_hold_several_facts(bracket: str, facts: dict[str, str]) -> None:
    page = (
        f"# Press\n\n- *The Planet* {bracket}: [Bots in a museum](https://planet.org/1), May 2021\n"
    )
    [entry] = read_entries(page)
    assert dict(entry.plain) == {**entry.plain, **facts}
    assert "note" not in entry.plain


def test_a_bracket_with_anything_else_stays_a_remark() -> None:
    page = (
        "# Press\n\n- [Bots in a museum](https://planet.org/1), The Planet (radio, tv), May 2021\n"
    )
    [entry] = read_entries(page)
    assert "radio, tv" in str(entry.plain.get("note"))


def test_an_outlet_without_a_link_has_its_kind_and_pages_in_brackets() -> None:
    linked = "".join(
        f"## {n} May 2021\nThe Planet - [A title {n}](https://planet.org/{n})\n\n"
        for n in (1, 2, 3)
    )
    page = f"# Presse\n\n{linked}## 15 März 2017\nGull (Print, Seite 22-23) - So ist es am See\n"
    last = read_entries(page)[-1].plain
    assert (last["title"], last["outlet"], last["pages"]) == ("So ist es am See", "Gull", "22-23")


@pytest.mark.parametrize(
    "counts", ["161 likes", "1.2k views, 7 comments", "5600 Aufrufe", "12 vues et 3 partages"]
)
def test_counts_are_remarks(counts: str) -> None:
    for entry in read_entries(COUNTED.format(counts)):
        assert entry.plain.keys() == {"url", "title", "note"}
        assert entry.plain["note"] == counts


@pytest.mark.parametrize("name", ["20 Minutes", "24 Heures", "9 News"])
def test_names_with_numbers_are_no_counts(name: str) -> None:
    page = f"# Press\n\n- [A title of some words](https://example.org/1) ({name})\n"
    (entry,) = read_entries(page)
    assert entry.plain["outlet"] == name


@pytest.mark.parametrize(
    ("words", "title", "outlet", "kind"),
    [
        ("A lake - Asian Age (Video Documentary)", "A lake", "Asian Age", "video"),
        ("A lake (podcast)", "A lake", None, "podcast"),
        ("A lake (Asian Age)", "A lake", "Asian Age", None),
        ("A lake (report)", "A lake (report)", None, None),
        ("A lake (Film)", "A lake (Film)", None, None),
    ],
)
def test_a_recording_in_brackets_after_the_words_of_a_link_is_its_kind(
    words: str, title: str, outlet: str | None, kind: str | None
) -> None:
    (one,) = read_entries(f"# Press\n\n- [{words}](https://www.asianage.com/1)\n")
    found = tuple(one.plain.get(key) for key in ("title", "outlet", "kind"))
    assert found == (title, outlet, kind)
