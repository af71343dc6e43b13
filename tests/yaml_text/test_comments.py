"""A change that would remove a comment is recognised in advance."""

import pytest

from clippings.yaml_text.comments import holds_comment
from clippings.yaml_text.nodes import Sequence
from clippings.yaml_text.parsing import read_nodes


def _holds(text: str) -> bool:
    root = read_nodes(text).root
    assert isinstance(root, Sequence)
    return holds_comment(text, root.items[0].start, root.items[0])


@pytest.mark.parametrize(
    "text",
    [
        "- a: b\n  # of the next line\n  c: d\n",
        "- a: b # of this line\n  c: d\n",
        "- a: |  # of the block\n    b\n",
        "- [a, # of one item\n   b]\n",
        "- [a, b # before the bracket\n  ]\n",
    ],
)
def test_a_comment_inside_is_found_anywhere(text: str) -> None:
    assert _holds(text)


@pytest.mark.parametrize(
    "text",
    [
        "- a: b#c\n",
        '- a: "b # c"\n',
        "- a: https://a.example/#top\n  c: d\n",
        "- a: |\n    # a line of the block\n    b\n",
        "- a: b\n# of the next entry\n- c: d\n",
    ],
)
def test_a_number_sign_in_a_value_or_after_the_entry_is_not_a_comment(text: str) -> None:
    assert not _holds(text)
