"""Changes touch what they must, and nothing else; what cannot be spliced is refused."""

from hypothesis import given, settings
from hypothesis import strategies as st

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
