"""A changed page is read again, and facts that are not read as intended are found."""

from dataclasses import replace

from clippings.clipping import Clipping
from clippings.dates import PartialDate
from clippings.updating.changes import ChangeNote, PageChange
from clippings.updating.proof import Loss, is_unchanged, losses
from clippings.updating.readers import reader_of

ONE = "- [One](https://a.example/1), Wired, 2 May 2021\n"
TWO = "- [Two](https://a.example/2), Zeit, 1 May 2020\n"
NEW = "- [New](https://a.example/3), Zeit, 1 May 2022\n"
CLIPPING = Clipping(
    id="new",
    url="https://a.example/3",
    title="New",
    outlet="Zeit",
    date=PartialDate(2022, 5, 1),
)
ADDED = PageChange(ChangeNote("new", "new", 0), (), (), CLIPPING)


def _losses(before: str, after: str, *changes: PageChange) -> frozenset[Loss] | None:
    read = reader_of("markdown")
    return losses(read(before), changes, read(after), after)


def _renamed(title: str) -> PageChange:
    return PageChange(
        ChangeNote("changed", "c0", 1, ("title",)), (), (0,), None, (("title", title),)
    )


def test_nothing_is_lost_on_an_unchanged_page() -> None:
    assert _losses(ONE + TWO, ONE + TWO) == frozenset()
    assert _losses(ONE + TWO, ONE.replace("One", "Uno") + TWO, _renamed("Uno")) == frozenset()


def test_a_missing_or_unexpected_entry_rejects_the_page() -> None:
    assert _losses(ONE + TWO, TWO) is None
    assert _losses(TWO, ONE + TWO) is None
    assert _losses(ONE + TWO, ONE + TWO, ADDED) is None


def test_a_fact_shared_by_two_entries_of_a_line_is_not_changed_for_one() -> None:
    line = "- **Wired: [#1](https://a.example/1) [#2](https://a.example/2)**\n"
    note = ChangeNote("changed", "c0", 1, ("outlet",))
    change = PageChange(note, (), (0,), None, (("outlet", "Zeit"),))
    assert _losses(line, line.replace("Wired", "Zeit"), change) is None


def test_a_removed_entry_may_be_missing() -> None:
    gone = PageChange(ChangeNote("gone", "One", 1), (), (0,))
    assert _losses(ONE + TWO, TWO, gone) == frozenset()


def test_a_new_entry_is_recognised_by_address_at_any_place() -> None:
    assert _losses(ONE + TWO, NEW + ONE + TWO, ADDED) == frozenset()
    assert _losses(ONE + TWO, ONE + TWO + NEW, ADDED) == frozenset()


def test_a_fact_that_a_new_entry_states_differently_is_lost() -> None:
    other = NEW.replace(", Zeit", "").replace("2022", "2022, paid")
    assert _losses(ONE, ONE + other, ADDED) == frozenset(
        (Loss("new", "outlet"), Loss("new", "note"))
    )


def test_a_new_entry_read_with_another_outlet_rejects_the_page() -> None:
    assert _losses(ONE, ONE + NEW.replace("Zeit", "Wired"), ADDED) is None


def test_an_entry_with_another_date_is_not_the_new_one() -> None:
    assert _losses(ONE, ONE + NEW.replace("1 May", "2 May"), ADDED) is None


def test_a_new_entry_without_an_address_is_recognised_by_name() -> None:
    bare = PageChange(ADDED.note, (), (), CLIPPING._replace(url=""))
    assert _losses(ONE + TWO, f"{ONE}- **New**, Zeit, 1 May 2022\n{TWO}", bare) == frozenset()
    assert _losses(ONE + TWO, f"{ONE}- **Old**, Taz, 1 May 2022\n{TWO}", bare) is None


def test_a_change_that_is_not_read_rejects_the_page() -> None:
    assert _losses(ONE + TWO, ONE + TWO, _renamed("Uno")) is None


def test_the_other_facts_of_a_changed_entry_must_stay() -> None:
    spoilt = ONE.replace("One", "Uno").replace("Wired", "Le Monde")
    assert _losses(ONE + TWO, spoilt + TWO, _renamed("Uno")) is None


def test_a_remark_of_another_entry_that_reads_differently_is_lost() -> None:
    assert _losses(ONE + TWO, ONE + TWO.replace("Zeit", "Taz")) == frozenset((Loss(1, "outlet"),))


def test_guessed_values_do_not_distinguish_entries() -> None:
    read = reader_of("markdown")
    (one,), (two,) = read(ONE), read(TWO)
    assert is_unchanged(one, replace(one, plain={**one.plain, "lang": "fr"}))
    assert not is_unchanged(one, replace(one, plain={**one.plain, "outlet": "Zeit"}))
    assert not is_unchanged(one, two)


def test_an_additional_fact_of_an_entry_counts_as_a_loss() -> None:
    assert _losses(ONE + TWO, ONE + TWO.replace("2020", "2020, p. 7")) == frozenset(
        (Loss(1, "pages"),)
    )
    lost = _losses(ONE, ONE + NEW.replace("2022", "2022, p. 7"), ADDED)
    assert lost == frozenset((Loss("new", "pages"),))


def test_a_new_entry_may_lack_its_date() -> None:
    assert _losses(ONE, ONE + NEW.replace(", 1 May 2022", ""), ADDED) == frozenset(
        (Loss("new", "date"),)
    )


def test_a_name_is_not_enough_if_the_address_differs() -> None:
    other = NEW.replace("a.example/3", "b.example/9")
    assert _losses(ONE, ONE + other, ADDED) is None
    bare = PageChange(ADDED.note, (), (), CLIPPING._replace(url=""))
    assert _losses(ONE, ONE + NEW, bare) is None


def test_a_name_is_not_enough_if_the_date_differs() -> None:
    bare = PageChange(ADDED.note, (), (), CLIPPING._replace(url=""))
    other = "- **New**, Zeit, 2 May 2022\n"
    assert _losses(ONE + TWO, f"{ONE}{other}{TWO}", bare) is None


def test_a_change_without_facts_is_accepted() -> None:
    told = ChangeNote("changed", "c0", 1, ("quote",))
    change = PageChange(told, (), (0,))
    assert _losses(ONE + TWO, ONE.replace("Wired", "Taz") + TWO, change) == frozenset()


def test_a_new_entry_above_a_changed_one_is_not_confused_with_it() -> None:
    change = PageChange(ChangeNote("changed", "c0", 1, ("quote",)), (), (0,))
    read = "".join((NEW, ONE.replace("Wired", "Taz"), TWO))
    assert _losses(ONE + TWO, read, change, ADDED) == frozenset()
