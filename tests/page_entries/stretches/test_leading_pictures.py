"""Pictures above the headings that they belong to."""

from clippings.page_entries import read_entries

FIRST, SECOND = "![Paper logo](paper.png)", "![Gazette logo](gazette.png)"
ONE = "### [A first title of words](https://one.example/1)"
TWO = "### [A second title of words](https://two.example/2)"


def outlets(*blocks: str) -> list[object]:
    page = "\n\n".join(("# In the media", *blocks))
    return [one.plain.get("outlet") for one in read_entries(page)]


def test_a_logo_right_above_a_heading_is_that_of_the_piece() -> None:
    assert outlets(FIRST, ONE, SECOND, TWO) == ["Paper", "Gazette"]


def test_a_logo_below_a_heading_is_that_of_the_piece() -> None:
    assert outlets(ONE, FIRST, TWO, SECOND) == ["Paper", "Gazette"]


def test_where_the_first_heading_has_none_above_it_they_stand_below_theirs() -> None:
    names = ("Paper", "Gazette", "Post", "Herald", "Planet", "Tide")
    blocks = (
        f"### [A title of words {n}](https://a{n}.example/1)\n\n![{name} logo]({name}.png)"
        for n, name in enumerate(names)
    )
    assert outlets(*blocks) == [*names]
