"""YAML text to nodes with positions, through libyaml's events.

Events, not constructors: no value is typed (`no` stays `no`, `2021-02-30` is no crash), nothing
is built from tags, and reading stops at the nesting where libyaml's own composer would overflow.
"""

from collections.abc import Iterator
from typing import NamedTuple

import yaml

from clippings.yaml_text.block_scalar import body_end
from clippings.yaml_text.nodes import Mapping, Node, Scalar, Sequence

DEEPEST = 8
_LOADER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


class Problem(NamedTuple):
    """Something the file must not hold; `index` is the character where it stands."""

    at: int
    message: str
    hint: str


class Reading(NamedTuple):
    """The only document of a text, or None where it is empty or cannot be read."""

    root: Node | None
    problems: tuple[Problem, ...]


def read_nodes(text: str) -> Reading:
    """Read one document; never raises. Where a problem stops the reading, the root is None."""
    reader = _Reader(text)
    try:
        root = reader.document()
    except _StopReading:
        root = None
    except yaml.YAMLError as error:
        root = None
        reader.problems.append(_syntax_problem(text, error))
    return Reading(root, tuple(reader.problems))


class _StopReading(Exception):
    """What follows cannot be read."""


class _Reader:
    """Walks the events once; `problems` grows beside."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.problems: list[Problem] = []
        self.events: Iterator[yaml.Event] = yaml.parse(text, Loader=_LOADER)

    def problem(self, at: int, message: str, hint: str) -> None:
        self.problems.append(Problem(at, message, hint))

    def document(self) -> Node | None:
        next(self.events)
        event = next(self.events)
        if isinstance(event, yaml.StreamEndEvent):
            return None
        assert isinstance(event, yaml.DocumentStartEvent)
        if event.version or event.tags:
            self.problem(_start(event), "a % directive", "remove the line")
        root = self.node(next(self.events), 0)
        end = next(self.events)
        if isinstance(end, yaml.DocumentEndEvent) and end.explicit:
            self.problem(_start(end), "an end-of-document line", "remove the `...`")
        after = next(self.events)
        if isinstance(after, yaml.DocumentStartEvent):
            hint = "keep one list in the file and remove the `---`"
            self.problem(_start(after), "a second document begins here", hint)
        return root

    def node(self, event: yaml.Event, depth: int) -> Node:
        self.refuse(event)
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event)
        if isinstance(event, yaml.AliasEvent):
            return Scalar(_start(event), _end(event), "", "")
        if depth >= DEEPEST:
            message = f"lists or mappings nested more than {DEEPEST} deep"
            self.problem(_start(event), message, "a clipping needs far fewer")
            raise _StopReading
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(event, depth)
        assert isinstance(event, yaml.MappingStartEvent)
        return self.mapping(event, depth)

    def refuse(self, event: yaml.Event) -> None:
        assert isinstance(event, yaml.NodeEvent)
        at = _start(event)
        if isinstance(event, yaml.AliasEvent):
            self.problem(at, f"an alias, *{event.anchor}", "write the value out")
        elif event.anchor:
            message = f"an anchor, &{event.anchor}"
            self.problem(at, message, "remove it and write the value out where it is used")
        if tag := getattr(event, "tag", None):
            self.problem(at, f"a tag, {tag}", "remove it; values need no type")

    def scalar(self, event: yaml.ScalarEvent) -> Scalar:
        start, end, style = _start(event), _end(event), event.style or ""
        if style in ("|", ">"):
            end = body_end(self.text, start, end)
        return Scalar(start, end, event.value, style)

    def sequence(self, event: yaml.SequenceStartEvent, depth: int) -> Sequence:
        items: list[Node] = []
        while not isinstance(item := next(self.events), yaml.SequenceEndEvent):
            items.append(self.node(item, depth + 1))
        start, flow = _start(event), bool(event.flow_style)
        end = _end(item) if flow else items[-1].end
        return Sequence(start, end, tuple(items), flow)

    def mapping(self, event: yaml.MappingStartEvent, depth: int) -> Mapping:
        pairs: list[tuple[Scalar, Node]] = []
        while not isinstance(name := next(self.events), yaml.MappingEndEvent):
            key = self.node(name, depth + 1)
            if not isinstance(key, Scalar):
                self.problem(key.start, "a key that is a list or a mapping", "write a word")
                raise _StopReading
            if key.text == "<<" and not key.style:
                self.problem(key.start, "a merge key, <<", "write the merged keys out")
            pairs.append((key, self.node(next(self.events), depth + 1)))
        start, flow = _start(event), bool(event.flow_style)
        end = _end(name) if flow else pairs[-1][1].end
        return Mapping(start, end, tuple(pairs), flow)


def _start(event: yaml.Event) -> int:
    assert event.start_mark is not None
    return event.start_mark.index


def _end(event: yaml.Event) -> int:
    assert event.end_mark is not None
    return event.end_mark.index


_HINTS = {
    "mapping values are not allowed": "put a value that holds `: ` between quotation marks",
    "could not find expected ':'": "write `key: value`, or indent a value that runs on",
    "found character that cannot start any token": "indent with blanks, not tabs; put a value "
    "that starts with @, ` or % between quotation marks",
    "did not find expected key": "check the indentation, and that quotation marks are closed",
    "did not find expected '-' indicator": "begin each clipping with `- ` in one column",
    "block sequence entries are not allowed": "begin the list on a line of its own",
    "found unexpected end of stream": "close the quotation mark or bracket",
    "did not find expected ',' or": "close the bracket, and part the values by commas",
    "undefined alias": "put a value that starts with * between quotation marks",
    "did not find expected alphabetic": "put a value that starts with * or & between quotation "
    "marks",
    "unknown escape character": "write a backslash in double quotation marks twice",
    "invalid Unicode": "write the character itself",
}


def _syntax_problem(text: str, error: yaml.YAMLError) -> Problem:
    way_out = "check the indentation and the quotation marks"
    if not isinstance(error, yaml.MarkedYAMLError):
        return Problem(getattr(error, "position", 0), str(error).partition("\n")[0], way_out)
    said = str(error.problem or error.context or "it cannot be read as YAML")
    mark = error.problem_mark or error.context_mark
    hint = next((hint for words, hint in _HINTS.items() if said.startswith(words)), way_out)
    return Problem(min(mark.index, len(text)) if mark else 0, said, hint)
