"""Find comments that a change would remove."""

from clippings.yaml_text.block_scalar import header
from clippings.yaml_text.nodes import Node, leaves


def holds_comment(text: str, start: int, node: Node) -> bool:
    """Whether there is a comment between `start` and the node's end, outside its scalars."""
    for leaf in leaves(node):
        if "#" in text[start : leaf.start] or header(text, leaf.start).comment:
            return True
        start = leaf.end
    return "#" in text[start : node.end]
