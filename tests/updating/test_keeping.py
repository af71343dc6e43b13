"""Each change is made in a way that loses nothing, if there is one."""

from clippings.text_edits import Edit
from clippings.updating.changes import ChangeNote, PageChange, What
from clippings.updating.keeping import Chosen, edits_of, keep_sound, losses_in
from clippings.updating.proof import Loss
from clippings.updating.readers import reader_of


def _change(*ways: str, what: What = "changed", entry: int = 0) -> PageChange:
    """A change with these ways, each of which inserts a word into the page."""
    note = ChangeNote(what, "c", 1)
    return PageChange(note, tuple((Edit(entry, entry, way),) for way in ways), (entry,))


def _ways_chosen(chosen: Chosen) -> list[str]:
    return [edit.text for edit in edits_of(chosen)]


def _lost(chosen: Chosen) -> frozenset[Loss] | None:
    """A word that ends with a digit loses so many facts; a page with `bad` cannot be read."""
    words = _ways_chosen(chosen)
    if "bad" in words:
        return None
    return frozenset(Loss(word, str(n)) for word in words for n in range(int(word[-1])))


def test_the_first_way_without_a_loss_is_used() -> None:
    kept = keep_sound([_change("bad", "a2", "b0", "c0")], _lost, size=100)
    assert (_ways_chosen(kept.chosen), kept.lost) == (["b0"], frozenset())


def test_if_every_way_loses_something_a_new_entry_uses_the_best_and_a_change_the_first() -> None:
    ways = ("a3", "b1", "c2")
    assert _ways_chosen(keep_sound([_change(*ways, what="new")], _lost, size=100).chosen) == ["b1"]
    assert _ways_chosen(keep_sound([_change(*ways)], _lost, size=100).chosen) == ["a3"]


def test_a_change_without_a_way_is_left_undone_and_the_others_are_made() -> None:
    changes = [_change("a0"), _change("bad", entry=1), _change(entry=2), _change("b0", entry=3)]
    kept = keep_sound(changes, _lost, size=100)
    assert (sorted(kept.chosen), _ways_chosen(kept.chosen)) == ([0, 3], ["a0", "b0"])


def test_a_lossless_only_change_with_a_loss_is_left_undone() -> None:
    changes = [_change("a1", what="new"), _change("b1"), _change("c1", what="gone")]
    assert sorted(
        keep_sound(changes, _lost, size=100, lossless_only=("new", "changed")).chosen
    ) == [2]
    assert not keep_sound(changes, _lost, size=100, lossless_only=("new", "changed", "gone")).chosen


def test_on_a_long_page_fewer_ways_are_tried() -> None:
    ways = [*["bad"] * 20, "a0"]
    assert keep_sound([_change(*ways)], _lost, size=1000).chosen
    assert not keep_sound([_change(*ways)], _lost, size=3_000_000).chosen


def test_a_replacement_that_two_changes_share_is_made_once() -> None:
    edits = (Edit(1, 1, "new"), Edit(2, 5, "x"))
    one = PageChange(ChangeNote("changed", "c", 1), (edits,))
    assert edits_of({0: one, 1: one}) == [edits[0], edits[0], edits[1]]


def test_a_page_with_a_missing_entry_is_rejected() -> None:
    page = "- [One](https://a.example/1), Wired\n- [Two](https://a.example/2), Zeit\n"
    read = reader_of("markdown")
    lost = losses_in(page, read(page), read)
    assert lost({}) == frozenset()
    spoilt = PageChange(ChangeNote("changed", "c", 1), ((Edit(0, page.index("\n") + 1),),), (1,))
    assert lost({0: spoilt}) is None
