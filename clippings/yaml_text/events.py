"""Parse any YAML text to nodes with positions, through libyaml's events.

Events, not constructors: values are not typed (`no` stays `no`, `2021-02-30` does not crash),
nothing is built from tags, and parsing stops before a nesting at which libyaml's own composer would
overflow.
"""

from collections.abc import Callable

import yaml

from clippings.values import DEEPEST
from clippings.yaml_text.nodes import Mapping, Node, ReadDocument, Scalar, Sequence
from clippings.yaml_text.problem import Problem

# Since PyYAML 6.0.4, libyaml stops at 1,000 brackets in a row before it emits the first event.
_TOO_DEEP = "exceeded maximum nesting depth"
_LOOK_AHEAD = 900
_LOADER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


def read_events(text: str) -> ReadDocument:
    """Parse one document; never raises."""
    try:
        if "\ufeff" not in text:
            return _read(text)
    except (yaml.reader.ReaderError, UnicodeEncodeError):
        pass
    from clippings.yaml_text.unreadable import readable  # few files need it

    text, problems = readable(text)
    reading = _read(text)
    return reading._replace(problems=(*problems, *reading.problems))


def _read(text: str) -> ReadDocument:
    reader = _Reader(text)
    root, complete = None, True
    try:
        root = reader.document()
        reader.end()
    except _StopReading:
        complete = False
    except yaml.MarkedYAMLError as error:
        if error.problem == _TOO_DEEP and error.problem_mark:
            return _read(text[: error.problem_mark.index - _LOOK_AHEAD])
        from clippings.yaml_text.syntax_errors import explain  # long tables, for what is broken

        complete = False
        reader.problem(*explain(text, error))
    return ReadDocument(root, tuple(reader.problems), complete)


class _StopReading(Exception):
    """The rest of the text cannot be parsed."""


class _Reader:
    """Builds nodes from the events and collects `problems` on the way."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.problems: list[Problem] = []
        # A last line without a line break is parsed as it will be once something follows it.
        ended = text if text.endswith("\n") else text + "\n"
        self.next_event: Callable[[], yaml.Event | None] = _LOADER(ended).get_event

    def problem(self, at: int, message: str, hint: str) -> None:
        self.problems.append(Problem(at, message, hint))

    def document(self) -> Node | None:
        self.next_event()
        event = self.next_event()
        if not isinstance(event, yaml.DocumentStartEvent):
            return None
        if event.version or event.tags:
            self.problem(_start(event), "a % directive", "remove the line")
        return self.node(self.next_event(), 0)

    def end(self) -> None:
        end = self.next_event()
        if isinstance(end, yaml.DocumentEndEvent) and end.explicit:
            self.problem(_start(end), "an end-of-document line", "remove the `...`")
        after = self.next_event()
        if isinstance(after, yaml.DocumentStartEvent):
            hint = "keep one list in the file and remove the `---`"
            self.problem(_start(after), "a second document begins here", hint)
            raise _StopReading

    def node(self, event: yaml.Event | None, depth: int) -> Node:
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event)
        assert isinstance(event, yaml.NodeEvent)
        start = _start(event)
        if event.anchor or getattr(event, "tag", None):
            self.refuse(event, start)
        if isinstance(event, yaml.AliasEvent):
            return Scalar(start, _end(event), "", "")
        if depth >= DEEPEST:
            message = f"lists or mappings nested more than {DEEPEST} deep"
            self.problem(start, message, "a clipping needs far fewer")
            raise _StopReading
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(start, bool(event.flow_style), depth + 1)
        assert isinstance(event, yaml.MappingStartEvent)
        return self.mapping(start, bool(event.flow_style), depth + 1)

    def scalar(self, event: yaml.ScalarEvent) -> Scalar:
        assert event.start_mark
        assert event.end_mark
        start, style = event.start_mark.index, event.style
        end = min(event.end_mark.index, len(self.text))
        if event.anchor or event.tag:
            self.refuse(event, start)
        if style in ("|", ">"):
            from clippings.yaml_text.block_scalar import body_end  # few files have blocks

            end = body_end(self.text, start, end)
        return Scalar(start, end, event.value, style or "")

    def refuse(self, event: yaml.NodeEvent, at: int) -> None:
        if isinstance(event, yaml.AliasEvent):
            self.problem(at, f"an alias, *{event.anchor}", "write the value out")
        elif event.anchor:
            message = f"an anchor, &{event.anchor}"
            self.problem(at, message, "remove it and write the value out where it is used")
        if tag := getattr(event, "tag", None):
            shown = tag.replace("tag:yaml.org,2002:", "!!")
            self.problem(at, f"a tag, {shown}", "remove it; values need no type")

    def sequence(self, start: int, flow: bool, depth: int) -> Sequence:
        items: list[Node] = []
        while not isinstance(event := self.next_event(), yaml.SequenceEndEvent):
            items.append(self.node(event, depth))
        return Sequence(start, _end(event) if flow else items[-1].end, tuple(items), flow)

    def mapping(self, start: int, flow: bool, depth: int) -> Mapping:
        pairs: list[tuple[Scalar, Node]] = []
        while not isinstance(event := self.next_event(), yaml.MappingEndEvent):
            key = self.node(event, depth)
            if not isinstance(key, Scalar):
                self.problem(key.start, "a key that is a list or a mapping", "write a word")
                raise _StopReading
            if key.text == "<<" and not key.style:
                self.problem(key.start, "a merge key, <<", "write the merged keys out")
            pairs.append((key, self.node(self.next_event(), depth)))
        return Mapping(start, _end(event) if flow else pairs[-1][1].end, tuple(pairs), flow)


def _start(event: yaml.Event) -> int:
    assert event.start_mark
    return event.start_mark.index


def _end(event: yaml.Event) -> int:
    assert event.end_mark
    return event.end_mark.index
