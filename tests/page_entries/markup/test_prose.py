"""Text with its links and marks, parts of it and several as one."""

from clippings.page_entries.markup.blocks import read_blocks
from clippings.page_entries.markup.prose import HARD_BREAK, Prose, is_picture_address, join_prose
from clippings.spans import HasBounds, Span

ONE, TWO = "https://one.org/a", "https://two.org/b"
PAGE = f"**Wired:** [A *title*]({ONE}) ![](a.png)\nand [another]({TWO})\n"


def prose() -> Prose:
    (block,) = read_blocks(PAGE)
    return block.prose


def words(of: Prose, *parts: HasBounds) -> list[str]:
    return [of.text_of(part) for part in parts]


def written(of: Prose, part: HasBounds) -> str:
    return PAGE[slice(*of.span(part.start, part.end))]


def test_its_characters_know_where_they_stand_in_the_page() -> None:
    whole = prose()
    assert whole.text == "Wired: A title \nand another"
    assert words(whole, *whole.anchors) == ["A title", "another"]
    assert [written(whole, one) for one in whole.anchors] == ["A *title", "another"]


def test_text_of_a_part_is_on_one_line() -> None:
    whole = prose()
    assert whole.text_of(Span(9, len(whole.text))) == "title and another"


def test_a_cut_has_what_lies_whole_within_it() -> None:
    whole = prose()
    cut = whole.cut(7, 15)
    assert (cut.text, words(cut, *cut.anchors), words(cut, *cut.stressed)) == (
        "A title ",
        ["A title"],
        ["title"],
    )
    assert (cut.strong, [one.place for one in cut.pictures]) == ((), [8])
    assert written(cut, cut.anchors[0]) == "A *title"
    assert [one.url for one in whole.cut(9, len(whole.text)).anchors] == [TWO]


def test_several_are_one_with_a_break_between_them() -> None:
    whole = prose()
    above, below = whole.cut(0, 6), whole.cut(7, len(whole.text))
    joined = join_prose([above, below])
    assert joined.text == f"Wired:{HARD_BREAK}A title \nand another"
    assert words(joined, *joined.strong, *joined.anchors) == ["Wired:", "A title", "another"]
    assert [written(joined, one) for one in joined.anchors] == ["A *title", "another"]
    assert joined.pictures[0].place == whole.pictures[0].place


def test_one_alone_is_itself() -> None:
    whole = prose()
    assert join_prose([whole]) is whole


def test_pictures_are_recognised_by_their_addresses() -> None:
    found = ("a.png", "b/c.JPEG?w=1", "https://a.org/d.svg", "png", "a.png.html", "a.gifts")
    assert [*filter(is_picture_address, found)] == [*found[:3]]
