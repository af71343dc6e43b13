"""Names that readers see, compared with those declared."""

from clippings.page.authors.seen_names import UNDER, Names, Seen, is_contradicted, resolve
from clippings.page.authors.sources import SOURCES
from clippings.page.facts import Fact
from clippings.page.walk import walk

JANE, JOHN = "Jane Doe", "John Roe"
PAGE = walk("<html><body><p>By John Roe</p></body></html>", "https://a.example/1")
SOURCE = next(one for one in SOURCES if not (one.shown or one.collects))


def seen(*lines: Names, bylines: tuple[Names, ...] = ()) -> Seen:
    return Seen(lines=lines, certain=lines, linked=(), signed=(), bylines=bylines)


def test_a_line_with_all_names_and_more_wins() -> None:
    assert resolve(SOURCE, (JANE,), seen((JANE, JOHN)), PAGE) == Fact((JANE, JOHN), UNDER)


def test_a_name_of_one_word_is_completed_by_a_line() -> None:
    assert resolve(SOURCE, ("Jane",), seen((JANE,)), PAGE) == Fact((JANE,), UNDER)


def test_a_declared_author_stays_if_no_other_is_shown() -> None:
    assert resolve(SOURCE, (JANE,), seen(), PAGE) == Fact((JANE,), SOURCE.name)


def test_a_keeper_is_declared_where_readers_see_another() -> None:
    assert is_contradicted((JANE,), seen(bylines=((JOHN,),)), PAGE)
    assert not is_contradicted((JOHN,), seen(bylines=((JANE,),)), PAGE)
