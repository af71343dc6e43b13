"""Each change is made in the way in which nothing is lost, and left where none is sound."""

from clippings.text_edits import Edit
from clippings.updating.changes import ChangeNote, PageChange, What
from clippings.updating.keeping import Chosen, edits_of, keep_sound, losses_in
from clippings.updating.proof import Loss
from clippings.updating.readers import reader_of


def _change(*ways: str, what: What = "changed", entry: int = 0) -> PageChange:
    """A change that can be made in these ways, each of which puts a word into the page."""
    note = ChangeNote(what, "c", 1)
    return PageChange(note, tuple((Edit(entry, entry, way),) for way in ways), (entry,))


def _told(chosen: Chosen) -> list[str]:
    return [edit.text for edit in edits_of(chosen)]


def _lost(chosen: Chosen) -> frozenset[Loss] | None:
    """Words that end in a digit lose so many facts; a page with `bad` in it cannot be read."""
    words = _told(chosen)
    if "bad" in words:
        return None
    return frozenset(Loss(word, str(n)) for word in words for n in range(int(word[-1])))


def test_the_first_way_without_a_loss_is_taken() -> None:
    kept = keep_sound([_change("bad", "a2", "b0", "c0")], _lost, size=100)
    assert (_told(kept.chosen), kept.lost) == (["b0"], frozenset())


def test_where_every_way_has_a_loss_a_new_entry_takes_the_least_and_another_the_first() -> None:
    ways = ("a3", "b1", "c2")
    assert _told(keep_sound([_change(*ways, what="new")], _lost, size=100).chosen) == ["b1"]
    assert _told(keep_sound([_change(*ways)], _lost, size=100).chosen) == ["a3"]


def test_a_change_that_no_way_makes_is_left_and_the_others_are_made() -> None:
    changes = [_change("a0"), _change("bad", entry=1), _change(entry=2), _change("b0", entry=3)]
    kept = keep_sound(changes, _lost, size=100)
    assert (sorted(kept.chosen), _told(kept.chosen)) == ([0, 3], ["a0", "b0"])


def test_what_would_be_lost_is_left_undone_where_the_whole_must_hold() -> None:
    changes = [_change("a1", what="new"), _change("b1"), _change("c1", what="gone")]
    assert sorted(
        keep_sound(changes, _lost, size=100, lossless_only=("new", "changed")).chosen
    ) == [2]
    assert not keep_sound(changes, _lost, size=100, lossless_only=("new", "changed", "gone")).chosen


def test_on_a_long_page_fewer_ways_are_tried() -> None:
    ways = [*["bad"] * 20, "a0"]
    assert keep_sound([_change(*ways)], _lost, size=1000).chosen
    assert not keep_sound([_change(*ways)], _lost, size=3_000_000).chosen


def test_what_two_changes_replace_alike_is_replaced_once() -> None:
    edits = (Edit(1, 1, "new"), Edit(2, 5, "x"))
    one = PageChange(ChangeNote("changed", "c", 1), (edits,))
    assert edits_of({0: one, 1: one}) == [edits[0], edits[0], edits[1]]


def test_a_page_on_which_an_entry_is_gone_is_no_page_with_losses() -> None:
    page = "- [One](https://a.example/1), Wired\n- [Two](https://a.example/2), Zeit\n"
    read = reader_of("markdown")
    lost = losses_in(page, read(page), read)
    assert lost({}) == frozenset()
    spoilt = PageChange(ChangeNote("changed", "c", 1), ((Edit(0, page.index("\n") + 1),),), (1,))
    assert lost({0: spoilt}) is None
