"""Which new addresses are written into entries."""

import pytest

from clippings.clipping import Clipping
from clippings.finding import Ignored
from clippings.links.link import CheckedLink, Use
from clippings.links.moving import new_address, with_new_addresses, without_twins
from clippings.values import Plain

OLD = "https://a.example/old"


@pytest.mark.parametrize(
    ("url", "moved_to", "written"),
    [
        (OLD, "https://b.example/stück", "https://b.example/stück"),
        (OLD, "https://b.example/a piece/ü", "https://b.example/a%20piece/%C3%BC"),
        (f"{OLD}#part", "https://b.example/new", "https://b.example/new#part"),
        (f"{OLD}#part", "https://b.example/new#other", "https://b.example/new#other"),
        (OLD, "https://ann:secret@b.example/new", None),
        (OLD, OLD, None),
        (OLD, "", None),
    ],
)
def test_new_addresses(url: str, moved_to: str, written: str | None) -> None:
    link = CheckedLink(url=url, verdict="moved", reason="permanent-redirect", moved_to=moved_to)
    assert new_address(link) == written


def test_a_move_that_a_comment_ignores_is_not_written() -> None:
    uses = (Use(id="a", field="url", ignored=Ignored("2027-01-01", "they move back")),)
    link = CheckedLink(
        url=OLD,
        verdict="moved",
        reason="permanent-redirect",
        moved_to="https://b.example/",
        uses=(Use(id="b", field="url"), *uses),
    )
    assert new_address(link) is None


@pytest.mark.parametrize(
    ("moved", "written", "twins"),
    [
        # onto an address that an earlier or a later clipping has
        ({"b": "a"}, {}, [("b", "a")]),
        ({"a": "c"}, {}, [("a", "c")]),
        # two onto one: the first goes there
        ({"a": "new", "c": "new"}, {"a": "new"}, [("c", "a")]),
        # in the place of one that leaves, and of one that would have left
        ({"a": "new", "b": "a"}, {"a": "new", "b": "a"}, []),
        ({"a": "c", "b": "a"}, {}, [("a", "c"), ("b", "a")]),
        # each of several that meet is told once
        ({"a": "new", "b": "new", "c": "new"}, {"a": "new"}, [("b", "a"), ("c", "a")]),
        # what is a twin already stays one
        ({"c": "new", "c?utm_source=x": "new"}, {"c": "new", "c?utm_source=x": "new"}, []),
    ],
)
def test_a_move_that_makes_two_clippings_one_piece_is_left_out(
    moved: dict[str, str], written: dict[str, str], twins: list[tuple[str, str]]
) -> None:
    base = "https://a.example/"
    names = ("a", "b", "c", "c?utm_source=x")
    clippings = [Clipping(id=name, url=f"{base}{name}") for name in names]
    left = without_twins({base + old: base + new for old, new in moved.items()}, clippings)
    assert left.addresses == {base + old: base + new for old, new in written.items()}
    assert [(one.id, other.id) for one, other in left.twins] == twins


def test_pieces_with_different_titles_may_get_one_address() -> None:
    clippings = [
        Clipping(id="a", url="https://a.example/1", title="On bread"),
        Clipping(id="b", url="https://a.example/2", title="On wine"),
    ]
    moved = {"https://a.example/2": "https://a.example/1"}
    assert without_twins(moved, clippings).addresses == moved


def test_an_address_is_replaced_anywhere_in_an_entry() -> None:
    entry: dict[str, Plain] = {
        "url": OLD,
        "title": "A",
        "links": [OLD, {"url": OLD, "rel": "part"}],
        "archive": {"url": f"{OLD}2"},
        "note": None,
    }
    assert with_new_addresses(entry, {OLD: "new"}) == {
        "url": "new",
        "title": "A",
        "links": ["new", {"url": "new", "rel": "part"}],
        "archive": {"url": f"{OLD}2"},
        "note": None,
    }
