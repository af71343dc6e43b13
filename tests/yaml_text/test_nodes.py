"""Nodes are found by the paths that findings carry."""

import pytest

from clippings.yaml_text.nodes import Node, find_pair, leaves, node_at, plain
from clippings.yaml_text.parsing import read_nodes

ENTRY = """\
image: {src: a, alt: b}
quote: c
links: [d, {url: e}]
archive: f
a.b: g
x[y]: h
"0": {".": i}
outlets:
  Le Monde: {url: j}
"""


def _root() -> Node:
    root = read_nodes(ENTRY).root
    assert root
    return root


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("image.src", "a"),
        ("image.alt", "b"),
        ("quote", "c"),
        ("quote[0].text", "c"),
        ("links[0]", "d"),
        ("links[0].url", "d"),
        ("links[1].url", "e"),
        ("archive.url", "f"),
        ("image[0].src", "a"),
        ("a.b", "g"),
        ("x[y]", "h"),
        ("0..", "i"),
        ("outlets[0].url", "j"),
    ],
)
def test_a_path_finds_its_value(path: str, value: str) -> None:
    found = node_at(_root(), path)
    assert found
    assert plain(found) == value


@pytest.mark.parametrize("path", ["title", "image.credit", "links[2]", "outlets[1].url", "[x", "]"])
def test_a_path_that_leads_nowhere_finds_nothing(path: str) -> None:
    assert node_at(_root(), path) is None


@pytest.mark.parametrize(
    ("path", "key"), [("image.alt", "alt"), ("links[1].url", "url"), ("x[y]", "x[y]"), ("0..", ".")]
)
def test_a_path_finds_its_key(path: str, key: str) -> None:
    found = find_pair(_root(), path)
    assert found
    assert found[0]
    assert found[0].text == key


def test_leaves_are_keys_and_values_in_the_order_of_the_text() -> None:
    starts = [leaf.start for leaf in leaves(_root())]
    assert starts == sorted(starts)
    assert len(starts) == 24
