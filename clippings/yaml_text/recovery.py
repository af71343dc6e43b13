"""What can still be read of a text with a syntax error: each entry that is sound by itself."""

import re

from clippings.yaml_text.nodes import Mapping, Node, Scalar, Sequence
from clippings.yaml_text.reading import Problem, Reading, read_nodes

_FIRST_DASH = re.compile(r"^( *)-(?= |$)", re.MULTILINE)


def read_entries_alone(text: str, whole: Reading) -> Reading:
    """Each entry read alone, with the problems of each; as before where that finds none."""
    first = _FIRST_DASH.search(text)
    if not first:
        return whole
    starts = [match.start() for match in re.finditer(rf"^{first[1]}-(?=\s)", text, re.MULTILINE)]
    items: list[Node] = []
    problems: list[Problem] = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        reading = read_nodes(text[start:end])
        problems += [problem._replace(at=problem.at + start) for problem in reading.problems]
        if isinstance(reading.root, Sequence):
            items += [shifted(item, start) for item in reading.root.items]
    if not problems:
        return whole
    return Reading(Sequence(starts[0], len(text), tuple(items), flow=False), tuple(problems))


def shifted(node: Node, by: int) -> Node:
    """The same node `by` characters further on."""
    moved = node._replace(start=node.start + by, end=node.end + by)
    if isinstance(moved, Sequence):
        return moved._replace(items=tuple(shifted(item, by) for item in moved.items))
    if isinstance(moved, Mapping):
        pairs = tuple((_shifted_key(key, by), shifted(value, by)) for key, value in moved.pairs)
        return moved._replace(pairs=pairs)
    return moved


def _shifted_key(key: Scalar, by: int) -> Scalar:
    return key._replace(start=key.start + by, end=key.end + by)
