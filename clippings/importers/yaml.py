"""Reads YAML lists of any shape: flat, under a key, grouped, in several documents.

A broken entry does not affect the others.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from clippings.finding import Finding
from clippings.importers.imported import Imported, unread
from clippings.importers.notations.list_bytes import decoded
from clippings.importers.rows.entries import read_rows
from clippings.importers.trees.records import find_rows
from clippings.values import Plain
from clippings.yaml_text.nodes import Mapping as MappingNode
from clippings.yaml_text.nodes import Node, Scalar, plain
from clippings.yaml_text.nodes import Sequence as SequenceNode
from clippings.yaml_text.parsing import read_nodes
from clippings.yaml_text.problem import Problem
from clippings.yaml_text.recovery import read_entries_alone

SUFFIXES = (".yaml", ".yml")
# Some parsers keep trailing spaces and tabs as a part of the value.
_TRAILING = re.compile(r"[ \t]+(?=\r?$)", re.MULTILINE)
_DOCUMENT = re.compile(r"^---(?=\s|\Z)", re.MULTILINE)
_DOCUMENT_END = re.compile(r"^\.\.\.\s*\Z", re.MULTILINE)


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The entries that can be read, and a finding for each place that is not valid YAML."""
    trees: list[Plain] = []
    lines: dict[int, int] = {}
    broken: list[Finding] = []
    for text in _documents(_TRAILING.sub("", decoded(data))):
        breaks = [match.start() for match in re.finditer("\n", text)]
        reading = read_nodes(text)
        if reading.root is None and reading.problems:
            reading = read_entries_alone(text, reading)
        broken += (_finding(problem, _line(breaks, problem.at)) for problem in reading.problems)
        broken += (
            _duplicate_key(key, _line(breaks, key.start)) for key in _duplicate_keys(reading.root)
        )
        if reading.root:
            trees.append(_plain(reading.root, breaks, lines))
    rows = find_rows(trees[0] if len(trees) == 1 else trees, lines)
    return read_rows(rows, names).after_findings(broken)


def _documents(text: str) -> Iterator[str]:
    """The documents of a text, each padded with empty lines so that line numbers stay."""
    starts = [match.start() for match in _DOCUMENT.finditer(text)]
    for start, end in pairwise([0, *starts, len(text)]):
        yield "\n" * text.count("\n", 0, start) + _DOCUMENT_END.sub("", text[start:end])


def _duplicate_keys(node: Node | None) -> Iterator[Scalar]:
    """The keys that are repeated in a mapping with another value."""
    if isinstance(node, MappingNode):
        first: dict[str, Node] = {}
        for key, value in node.pairs:
            if plain(first.setdefault(key.text, value)) != plain(value):
                yield key
            yield from _duplicate_keys(value)
    elif isinstance(node, SequenceNode):
        for item in node.items:
            yield from _duplicate_keys(item)


def _plain(node: Node, breaks: Sequence[int], lines: dict[int, int]) -> Plain:
    """The node without positions; the line of each mapping is put into `lines` by its id()."""
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


def _duplicate_key(key: Scalar, line: int) -> Finding:
    hint = "keep one of them, or rename the other"
    return unread(line, f"duplicate key {key.text}; the first value was read", hint)


def _finding(problem: Problem, line: int) -> Finding:
    return unread(line, problem.message, problem.hint, rule="syntax")
