"""Automatic fixes of the data file."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clippings.data_file.fixing import fix_file
from clippings.errors import ClipError
from clippings.settings import Settings


def fixed(path: Path, text: str) -> str:
    """The text of a data file after all fixes."""
    path.write_bytes(text.encode())
    fix_file(Settings(path), dry_run=False)
    return path.read_bytes().decode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("lang: pt_BR", "lang: pt-BR"),
        ("status: Draft  # not yet", "status: draft  # not yet"),
        ("kind: Guest Article", "kind: guest-article"),
        ("title: Science &amp; Avenir  # kept", "title: Science & Avenir  # kept"),
        ("quote: “It works.”", "quote: It works."),
        ("quote: {text: '“It works.”', speaker: Ada}", "quote: {text: 'It works.', speaker: Ada}"),
        ("quote: ['“One.”', Two.]", "quote: ['One.', Two.]"),
        ("author: [Ada  Lovelace, Bo]", "author: [Ada Lovelace, Bo]"),
        (
            'image: {src: a.png, alt: "a\\u200bb", role: logo}',
            'image: {src: a.png, alt: "ab", role: logo}',
        ),
        ("url: https://example.org/a?fbclid=1#b", "url: https://example.org/a#b"),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_changes_one_value_and_nothing_else(
    tmp_path: Path, before: str, after: str, newline: str
) -> None:
    around = "# press\n- id: a   # first\n  {}\n\n# end\n- {{id: b, title: B}}\n".replace(
        "\n", newline
    )
    file = tmp_path / "clippings.yaml"
    assert fixed(file, around.format(before)) == around.format(after)


def test_one_value_can_need_several_fixes(tmp_path: Path) -> None:
    wrapped = "https://www.google.com/url?q=https://example.org/a%3Futm_source%3Dx&sa=D"
    text = f"- id: a\n  url: {wrapped}\n  quote: “Un  projet gÃ©ant”\n"
    assert fixed(tmp_path / "clippings.yaml", text) == (
        "- id: a\n  url: https://example.org/a\n  quote: Un projet géant\n"
    )


def test_gives_ids_where_there_are_none(tmp_path: Path) -> None:
    text = "- outlet: Le Monde\n  date: 2021-05-04\n  title: A\n- title: B\n  outlet: Le Monde\n"
    assert fixed(tmp_path / "clippings.yaml", text) == (
        "- id: le-monde-2021-05-04\n  outlet: Le Monde\n  date: 2021-05-04\n  title: A\n"
        "- id: le-monde\n  title: B\n  outlet: Le Monde\n"
    )


def test_one_entry_that_cannot_be_spliced_does_not_keep_the_others_from_it(
    tmp_path: Path,
) -> None:
    twice = "- id: a\n  lang: pt_BR\n  lang: pt_BR\n"
    others = "".join(f"- {{id: b{n}, title: T, lang: pt_BR}}\n" for n in range(3))
    assert fixed(tmp_path / "clippings.yaml", others + twice + others.replace("b", "c")) == (
        others.replace("_", "-") + twice + others.replace("b", "c").replace("_", "-")
    )


def entry(name: str, date: str) -> str:
    """The lines of a clipping in some layout."""
    return f"- id:  {name}   # {name}\n  title: 'T{name}'\n  date: {date}\n"


A, B, C, D = (entry(name, f"202{year}-05-04") for name, year in zip("abcd", "4321", strict=True))
LATE = "# about e\n" + entry("e", "2025-01-01")


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([A, B, C, D, LATE], [LATE, A, B, C, D]),
        ([A, D, B, C], [A, B, C, D]),
        (
            [B, C, D, entry("d2", "2020"), entry("d3", "2019"), A],
            [A, B, C, D, entry("d2", "2020"), entry("d3", "2019")],
        ),
    ],
)
def test_an_entry_out_of_place_is_moved_with_its_comments(
    tmp_path: Path, before: list[str], after: list[str], newline: str
) -> None:
    written, meant = (
        ("# press\n\n" + "\n".join(entries) + "\n# end\n").replace("\n", newline)
        for entries in (before, after)
    )
    assert fixed(tmp_path / "clippings.yaml", written) == meant


def test_an_entry_stays_out_of_place_where_a_comment_may_be_its_neighbours(tmp_path: Path) -> None:
    text = A + B + C + D + "# whose?\n" + entry("e", "2025-01-01")
    assert fixed(tmp_path / "clippings.yaml", text) == text


def test_what_a_comment_has_ignored_is_not_moved(tmp_path: Path) -> None:
    late = "# clip: ignore order until 2999-01-01 it is the first of all\n" + entry(
        "e", "2025-01-01"
    )
    text = "\n".join([A, B, C, D, late])
    assert fixed(tmp_path / "clippings.yaml", text) == text


def test_nothing_to_fix_is_no_change_though_the_lines_end_as_on_old_macs(tmp_path: Path) -> None:
    text = "- id: a\r  title: A\r"
    assert fixed(tmp_path / "clippings.yaml", text) == text


def test_a_dry_run_gives_the_change_and_writes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "clippings.yaml"
    file.write_text("- id: a\n  lang: pt_BR\n")
    change = fix_file(Settings(file), dry_run=True)
    assert change.after.data == b"- id: a\n  lang: pt-BR\n"
    assert file.read_bytes() == change.before.data


@pytest.mark.parametrize(
    "text", ["", "# c\n", "[]\n", "clippings:\n", "clippings: []\n", "title: T\nclippings: []\n"]
)
def test_a_list_without_entries_stays_as_it_is(tmp_path: Path, text: str) -> None:
    assert fixed(tmp_path / "clippings.yaml", text) == text


PIECES = ("clippings:", "- ", "id: a", "date: 2021", "lang: pt_BR", "  ", "\n", "[]", "# c", "---")


@given(st.text() | st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
@settings(max_examples=200, deadline=None)
def test_no_text_is_too_odd_to_be_put_right(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    file = tmp_path_factory.getbasetemp() / "odd.yaml"
    try:
        once = fixed(file, text)
    except ClipError:
        assert file.read_bytes() == text.encode()
        return
    assert fixed(file, once) == once


def test_an_unknown_key_does_not_prevent_other_fixes(
    tmp_path: Path,
) -> None:
    text = "- id: a\n  title: A{}B\n  ours:\n    x: C  D\n"
    file = tmp_path / "clippings.yaml"
    assert fixed(file, text.format("  ")) == text.format(" ")
