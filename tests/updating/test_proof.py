"""A page that was changed is read again, and what it does not say as meant is told."""

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


def test_nothing_is_lost_where_the_page_says_what_it_did() -> None:
    assert _losses(ONE + TWO, ONE + TWO) == frozenset()
    assert _losses(ONE + TWO, ONE.replace("One", "Uno") + TWO, _renamed("Uno")) == frozenset()


def test_an_entry_that_is_not_there_or_there_unasked_spoils_the_page() -> None:
    assert _losses(ONE + TWO, TWO) is None
    assert _losses(TWO, ONE + TWO) is None
    assert _losses(ONE + TWO, ONE + TWO, ADDED) is None


def test_a_fact_that_two_entries_of_a_line_share_is_not_changed_for_one() -> None:
    line = "- **Wired: [#1](https://a.example/1) [#2](https://a.example/2)**\n"
    note = ChangeNote("changed", "c0", 1, ("outlet",))
    change = PageChange(note, (), (0,), None, (("outlet", "Zeit"),))
    assert _losses(line, line.replace("Wired", "Zeit"), change) is None


def test_an_entry_may_be_gone_where_it_was_meant_to_go() -> None:
    gone = PageChange(ChangeNote("gone", "One", 1), (), (0,))
    assert _losses(ONE + TWO, TWO, gone) == frozenset()


def test_a_new_entry_is_known_by_its_address_wherever_it_stands() -> None:
    assert _losses(ONE + TWO, NEW + ONE + TWO, ADDED) == frozenset()
    assert _losses(ONE + TWO, ONE + TWO + NEW, ADDED) == frozenset()


def test_what_a_new_entry_tells_otherwise_is_lost() -> None:
    other = NEW.replace(", Zeit", "").replace("2022", "2022, paid")
    assert _losses(ONE, ONE + other, ADDED) == frozenset(
        (Loss("new", "outlet"), Loss("new", "note"))
    )


def test_a_new_entry_that_would_be_read_as_of_another_outlet_spoils_the_page() -> None:
    assert _losses(ONE, ONE + NEW.replace("Zeit", "Wired"), ADDED) is None


def test_a_new_entry_of_another_day_is_another() -> None:
    assert _losses(ONE, ONE + NEW.replace("1 May", "2 May"), ADDED) is None


def test_a_new_entry_without_an_address_is_known_by_its_name() -> None:
    bare = PageChange(ADDED.note, (), (), CLIPPING._replace(url=""))
    assert _losses(ONE + TWO, f"{ONE}- **New**, Zeit, 1 May 2022\n{TWO}", bare) == frozenset()
    assert _losses(ONE + TWO, f"{ONE}- **Old**, Taz, 1 May 2022\n{TWO}", bare) is None


def test_a_change_that_is_not_read_spoils_the_page() -> None:
    assert _losses(ONE + TWO, ONE + TWO, _renamed("Uno")) is None


def test_what_an_entry_told_besides_its_change_is_to_be_told_still() -> None:
    spoilt = ONE.replace("One", "Uno").replace("Wired", "Le Monde")
    assert _losses(ONE + TWO, spoilt + TWO, _renamed("Uno")) is None


def test_the_remark_of_another_entry_is_lost_where_it_is_read_otherwise() -> None:
    assert _losses(ONE + TWO, ONE + TWO.replace("Zeit", "Taz")) == frozenset((Loss(1, "outlet"),))


def test_what_is_guessed_does_not_make_an_entry_another() -> None:
    read = reader_of("markdown")
    (one,), (two,) = read(ONE), read(TWO)
    assert is_unchanged(one, replace(one, plain={**one.plain, "lang": "fr"}))
    assert not is_unchanged(one, replace(one, plain={**one.plain, "outlet": "Zeit"}))
    assert not is_unchanged(one, two)


def test_what_an_entry_tells_more_than_before_is_lost_too() -> None:
    assert _losses(ONE + TWO, ONE + TWO.replace("2020", "2020, p. 7")) == frozenset(
        (Loss(1, "pages"),)
    )
    lost = _losses(ONE, ONE + NEW.replace("2022", "2022, p. 7"), ADDED)
    assert lost == frozenset((Loss("new", "pages"),))


def test_a_new_entry_may_lack_its_day() -> None:
    assert _losses(ONE, ONE + NEW.replace(", 1 May 2022", ""), ADDED) == frozenset(
        (Loss("new", "date"),)
    )


def test_a_name_is_no_proof_where_the_entry_has_another_address() -> None:
    other = NEW.replace("a.example/3", "b.example/9")
    assert _losses(ONE, ONE + other, ADDED) is None
    bare = PageChange(ADDED.note, (), (), CLIPPING._replace(url=""))
    assert _losses(ONE, ONE + NEW, bare) is None


def test_a_name_with_another_day_is_another() -> None:
    bare = PageChange(ADDED.note, (), (), CLIPPING._replace(url=""))
    other = "- **New**, Zeit, 2 May 2022\n"
    assert _losses(ONE + TWO, f"{ONE}{other}{TWO}", bare) is None


def test_a_change_without_facts_is_taken_as_it_is() -> None:
    told = ChangeNote("changed", "c0", 1, ("quote",))
    change = PageChange(told, (), (0,))
    assert _losses(ONE + TWO, ONE.replace("Wired", "Taz") + TWO, change) == frozenset()


def test_a_new_entry_above_a_changed_one_is_not_taken_for_it() -> None:
    change = PageChange(ChangeNote("changed", "c0", 1, ("quote",)), (), (0,))
    read = "".join((NEW, ONE.replace("Wired", "Taz"), TWO))
    assert _losses(ONE + TWO, read, change, ADDED) == frozenset()
