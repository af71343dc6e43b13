"""Changes are checked by the rules: new findings are reported, and errors are not written."""

from pathlib import Path

import pytest

from clippings.data_file.rule_check import change_by_rules, rule_findings
from clippings.data_file.snapshot import Snapshot, read_snapshot
from clippings.data_file.store import Rewrite, Store
from clippings.errors import ClipError
from clippings.finding import Finding
from clippings.settings import Settings
from clippings.yaml_text.document import Document, parse

BEFORE = "- id: a\n  title: A\n  lang: en\n  outlet: Wired\n  date: 2021-05-04\n"
IMPOSSIBLE = BEFORE.replace("05-04", "02-30")
WITHOUT_DATE = "- id: b\n  title: B\n  lang: en\n  outlet: Wired\n"


def _to(text: str) -> Rewrite:
    def edit(before: Snapshot) -> Document:
        return parse(text, before.document.name)

    return edit


def _changed(folder: Path, before: str, after: str, allow: tuple[str, ...] = ()) -> list[Finding]:
    """The findings of a change, which is made."""
    path = folder / "clippings.yaml"
    path.write_text(before, encoding="utf-8")
    _, new = change_by_rules(Store(path), _to(after), dry_run=False, allow=allow)
    assert path.read_text(encoding="utf-8") == after
    return new


def test_all_that_is_wrong_with_a_file_is_found(folder: Path) -> None:
    path = folder / "clippings.yaml"
    path.write_text(WITHOUT_DATE + "  kind: song\n", encoding="utf-8")
    found = rule_findings(read_snapshot(path), Settings(path))
    assert [(one.rule, one.field) for one in found] == [("wanted", "date"), ("kind", "kind")]


def test_a_text_that_reads_like_a_comment_has_nothing_ignored(folder: Path) -> None:
    path = folder / "clippings.yaml"
    said = "  kind: 'song # clip: ignore kind until 2999-01-01 no'\n"
    path.write_text(WITHOUT_DATE + said, encoding="utf-8")
    found = rule_findings(read_snapshot(path), Settings(path))
    assert [one.rule for one in found] == ["wanted", "kind"]


def test_an_error_is_refused_with_its_way_out_and_nothing_is_written(folder: Path) -> None:
    path = folder / "clippings.yaml"
    path.write_text(BEFORE, encoding="utf-8")
    with pytest.raises(ClipError, match=r"not in the calendar.*; correct the date"):
        change_by_rules(Store(path), _to(IMPOSSIBLE), dry_run=False)
    assert path.read_text(encoding="utf-8") == BEFORE


def test_an_error_of_a_rule_that_is_allowed_is_reported(folder: Path) -> None:
    (told,) = _changed(folder, BEFORE, IMPOSSIBLE, allow=("date",))
    assert (told.rule, told.severity) == ("date", "error")


def test_a_picture_may_come_later_than_the_entry_that_names_it(folder: Path) -> None:
    (told,) = _changed(folder, BEFORE, BEFORE + "  image: {src: a.png, alt: A}\n")
    assert (told.rule, told.severity) == ("image", "error")


def test_a_warning_is_reported_and_written(folder: Path) -> None:
    assert [one.rule for one in _changed(folder, BEFORE, BEFORE + WITHOUT_DATE)] == ["wanted"]


def test_what_was_wrong_before_is_no_news_though_lines_and_ids_change(folder: Path) -> None:
    assert _changed(folder, WITHOUT_DATE, BEFORE + WITHOUT_DATE) == []
    assert _changed(folder, WITHOUT_DATE, WITHOUT_DATE.replace("id: b", "id: c")) == []


def test_a_second_entry_with_an_old_fault_is_news(folder: Path) -> None:
    again = WITHOUT_DATE.replace("id: b", "id: c").replace("title: B", "title: C")
    (told,) = _changed(folder, WITHOUT_DATE, WITHOUT_DATE + again)
    assert (told.id, told.field) == ("c", "date")


def test_a_dry_run_writes_nothing(folder: Path) -> None:
    path = folder / "clippings.yaml"
    path.write_text(BEFORE, encoding="utf-8")
    change, new = change_by_rules(Store(path), _to(BEFORE + WITHOUT_DATE), dry_run=True)
    assert (change.new_ids, [one.rule for one in new]) == (("b",), ["wanted"])
    assert path.read_text(encoding="utf-8") == BEFORE
