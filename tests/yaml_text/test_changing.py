"""Changes affect only what they must; what cannot be spliced is refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clippings.errors import ClipError
from clippings.yaml_text.changing import Changes, change_entries, entry_text, replace_entry_text
from clippings.yaml_text.document import parse
from tests.yaml_text.changes import (
    Meant,
    additions,
    made,
    many_at_once,
    removals,
    removals_of_keys,
    settings_of_a_key,
)
from tests.yaml_text.laws import (
    assert_comments_live,
    assert_only_changed_in,
    assert_only_grown,
    entries_by_pyyaml,
)


@given(settings_of_a_key())
def test_setting_a_key_changes_its_lines_only(meant: Meant) -> None:
    changed = made(meant)
    if changed is not None:
        assert entries_by_pyyaml(changed) == meant.entries
        assert_only_changed_in(meant.span, meant.page.text, changed)
        assert_comments_live(meant.page, changed, *meant.removed)


@given(removals_of_keys())
def test_taking_out_keys_changes_their_entry_only(meant: Meant) -> None:
    changed = made(meant)
    if changed is not None:
        assert entries_by_pyyaml(changed) == meant.entries
        assert_only_changed_in(meant.span, meant.page.text, changed)
        assert_comments_live(meant.page, changed, *meant.removed)


@given(additions())
def test_adding_an_entry_only_puts_text_in(meant: Meant) -> None:
    changed = made(meant)
    if changed is not None:
        assert entries_by_pyyaml(changed) == meant.entries
        assert_only_grown(meant.page.text, changed)
        assert_comments_live(meant.page, changed)


@given(removals())
def test_removing_entries_keeps_the_lines_of_the_others(meant: Meant) -> None:
    changed = made(meant)
    if changed is not None:
        assert entries_by_pyyaml(changed) == meant.entries
        assert_comments_live(meant.page, changed, *meant.removed)
        _assert_untouched_entries_live(meant, changed)


@given(many_at_once())
def test_many_changes_at_once_do_not_get_in_each_others_way(meant: Meant) -> None:
    changed = made(meant)
    if changed is not None:
        assert entries_by_pyyaml(changed) == meant.entries
        assert_comments_live(meant.page, changed, *meant.removed)
        _assert_untouched_entries_live(meant, changed)


def _assert_untouched_entries_live(meant: Meant, changed: str) -> None:
    touched = meant.changes.removals | set(meant.changes.amends)
    at = 0
    for index, (start, end) in enumerate(meant.page.entries):
        if index not in touched:
            lines = meant.page.text[start:end].strip()
            at = changed.index(lines, at) + len(lines)


def test_hardly_any_change_of_a_sound_file_is_refused() -> None:
    refused: list[bool] = []

    @settings(max_examples=300)
    @given(st.one_of(settings_of_a_key(), removals_of_keys(), additions(), removals()))
    def count(meant: Meant) -> None:
        refused.append(made(meant) is None)

    count()
    assert len(refused) >= 300
    assert sum(refused) / len(refused) < 0.03


def test_what_would_change_another_value_is_refused_with_its_place() -> None:
    document = parse("- id: a\n  note: |+\n    b", "clippings.yaml")
    with pytest.raises(ClipError, match=r"^clippings.yaml:3:6: .* edit it by hand$"):
        change_entries(document, Changes(inserts=((1, {"id": "c"}),)))


def test_lines_that_end_as_on_old_macs_are_refused() -> None:
    document = parse("# head\r- id: a\r", "clippings.yaml")
    assert document.entries == [{"id": "a"}]
    with pytest.raises(ClipError, match=r"^clippings.yaml:1:7: .* save with LF$"):
        change_entries(document, Changes(removals=frozenset([0])))


def test_an_entry_that_is_no_mapping_is_not_amended() -> None:
    document = parse("- a\n", "clippings.yaml")
    with pytest.raises(
        ClipError, match=r"^clippings.yaml:1:3: the entry is not a mapping; edit it by hand$"
    ):
        change_entries(document, Changes(amends={0: {"id": "b"}}))


TWO = "# head\n- id: a\n  url: x # c\n\n# about b\n- id: b\n"


def test_the_text_of_an_entry_is_its_lines() -> None:
    document = parse(TWO, "clippings.yaml")
    assert entry_text(document, 0) == "- id: a\n  url: x # c\n"
    assert entry_text(document, 1) == "- id: b\n"


def test_the_text_of_an_entry_can_be_replaced() -> None:
    document = parse(TWO, "clippings.yaml")
    changed = replace_entry_text(document, 0, "- {id: a}  # d\n")
    assert changed.text == "# head\n- {id: a}  # d\n\n# about b\n- id: b\n"


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ('- id: "a\n', "the edited entry:1:7: a quotation mark is never closed; close it"),
        ("", "the edited entry:1:1: expected one clipping, found 0; leave one here"),
        ("- id: a\n- id: b\n", "the edited entry:1:1: expected one clipping, found 2"),
        ("- id: a\n---\n", "the edited entry:2:1: a second document begins here"),
        ("- id: a\x07\n", "the edited entry:1:8: the character U+0007; remove it"),
        ("- id: caf\udce9\n", "the edited entry:1:10: a byte that is not UTF-8; save as UTF-8"),
        (
            "  - id: a\n",
            "the edited entry:1:3: the dash is in another column; leave it in column 1",
        ),
    ],
)
def test_other_text_for_an_entry_must_hold_one_entry(lines: str, reason: str) -> None:
    document = parse(TWO, "clippings.yaml")
    with pytest.raises(ClipError) as refusal:
        replace_entry_text(document, 0, lines)
    assert str(refusal.value).startswith(reason)


def test_an_entry_in_brackets_has_no_lines_of_its_own() -> None:
    with pytest.raises(ClipError, match=r"^clippings.yaml:1:2: .*; `clip set` changes its values$"):
        entry_text(parse("[{id: a}]\n", "clippings.yaml"), 0)
