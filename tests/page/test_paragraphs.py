"""Paragraphs of one kind are distinguished from other text between them."""

from selectolax.lexbor import LexborHTMLParser

from clippings.page.paragraphs import paragraph_kinds


def _kinds(markup: str) -> list[str]:
    """A character for the kind of each paragraph, item and box; `-` for none."""
    tree = LexborHTMLParser(markup)
    kinds = paragraph_kinds(tree)
    names: dict[str, str] = {}
    made = (kinds.get(node.mem_id, "-") for node in tree.css("p, li, div"))
    return [one if one == "-" else names.setdefault(one, "abcdef"[len(names)]) for one in made]


def test_classes_and_their_numbers_make_no_other_kind_of_paragraph() -> None:
    assert _kinds("<p class=p1>One.</p><p class=intro>Two.</p><li>Three.</li>") == ["a", "a", "b"]


def test_boxes_are_distinguished_by_their_classes() -> None:
    assert _kinds("<div class=x1>One.</div><div class=x2>Two.</div><div class=y>Three.</div>") == [
        "a",
        "a",
        "b",
    ]


def test_captions_adverts_and_links_are_of_no_kind() -> None:
    apart = (
        "<p class=caption>The museum.</p><p class=advert>Buy!</p><p><a href=/b>Read more</a></p>"
        "<p>See: <a href=/b>who winds the clock of the town</a></p><p><em>Below.</em></p>"
    )
    assert _kinds(apart + "<p>One, with <a href=/b>a link</a> in it.</p>") == [*"-----", "a"]


def test_a_box_for_the_layout_is_of_no_kind() -> None:
    assert _kinds("<div><p>One.</p></div>") == ["-", "a"]
