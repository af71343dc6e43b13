"""YAML lists of any shape: flat, under a key, grouped; each broken entry is reported alone."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace

from clippings.finding import Finding, Place
from clippings.importers.decoding import decoded
from clippings.importers.imported import Imported
from clippings.importers.rows import read_rows
from clippings.importers.trees import find_rows
from clippings.values import Plain
from clippings.yaml_text.nodes import Mapping as MappingNode
from clippings.yaml_text.nodes import Node, Scalar, plain
from clippings.yaml_text.problem import Problem
from clippings.yaml_text.reading import read_nodes
from clippings.yaml_text.recovery import read_entries_alone

SUFFIXES = (".yaml", ".yml")
# Some parsers take blanks and tabs at the end of a line for a part of it.
_TRAILING = re.compile(r"[ \t]+(?=\r?$)", re.MULTILINE)
# The end of the document, where no other follows.
_LAST = re.compile(r"^\.\.\.\s*\Z", re.MULTILINE)


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The entries that can be read, and a finding for what YAML cannot tell."""
    text = _LAST.sub("", _TRAILING.sub("", decoded(data)))
    breaks = [match.start() for match in re.finditer("\n", text)]
    reading = read_nodes(text)
    if reading.root is None and reading.problems:
        reading = read_entries_alone(text, reading)
    lines: dict[int, int] = {}
    tree = _plain(reading.root, breaks, lines) if reading.root else None
    imported = read_rows(find_rows(tree, lines), names)
    broken = [_finding(problem, _line(breaks, problem.at)) for problem in reading.problems]
    return replace(imported, findings=(*broken, *imported.findings))


def _plain(node: Node, breaks: Sequence[int], lines: dict[int, int]) -> Plain:
    """The node without positions; the line of each mapping goes into `lines` by its id()."""
    if isinstance(node, Scalar):
        return plain(node)
    if isinstance(node, MappingNode):
        mapping = {key.text: _plain(value, breaks, lines) for key, value in reversed(node.pairs)}
        mapping = {key.text: mapping[key.text] for key, _ in node.pairs}
        lines[id(mapping)] = _line(breaks, node.start)
        return mapping
    return [_plain(item, breaks, lines) for item in node.items]


def _line(breaks: Sequence[int], index: int) -> int:
    return bisect_left(breaks, index) + 1


def _finding(problem: Problem, line: int) -> Finding:
    place = Place(line=line)
    return Finding(rule="syntax", message=problem.message, hint=problem.hint, place=place)
