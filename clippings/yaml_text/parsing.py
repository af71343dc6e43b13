"""Parse YAML text to nodes with positions.

Many files are a list of plain lines, `key: value`. These are parsed here, with the same result as
libyaml: importing PyYAML takes longer than parsing a thousand clippings.
"""

import re

from clippings.yaml_text.nodes import Mapping, ReadDocument, Scalar, Sequence

# A value is either quoted without escapes, or plain: no YAML indicator at its start and no `: `
# inside.
_LINE = re.compile(
    r"""
    \ *
    (?:
        (?P<dash>-\ )?
        (?P<key>[a-z][\w-]{0,99}):\ +
        (?:
            (?P<quoted>"[^"\\\n]*"|'[^'\n]*')
            |(?P<bare>[^\s\[\]{}!"\#%&'*,:>?@`|-](?>[^:\#\n\ ]+|:(?!\s)|\#|\ +(?![\ \#\n]))*)
        )
        (?:\ +\#.*|\ *)
        |(?:\#.*)?
    )
    \n
    """,
    re.VERBOSE,
)


def read_nodes(text: str) -> ReadDocument:
    """Parse one document; never raises."""
    if entries := _read_lines(text):
        return ReadDocument(entries, ())
    from clippings.yaml_text.events import read_events  # imports yaml

    return read_events(text)


def _read_lines(text: str) -> Sequence | None:
    """The entries, if the text is a list of plain lines; None if it is anything else."""
    if not text.replace("\n", "").replace("\xa0", "").isprintable():
        return None
    ended = text if text.endswith("\n") else text + "\n"
    entries: list[list[tuple[Scalar, Scalar]]] = []
    at, columns = 0, set()
    while line := _LINE.match(ended, at):
        dash, key, quoted, bare = line.groups()
        if key:
            start, end = line.span("key")
            columns.add(start - at)
            if dash:
                entries.append([])
            elif not entries:
                return None
            value = (
                Scalar(*line.span("quoted"), quoted[1:-1], quoted[0])
                if quoted
                else Scalar(*line.span("bare"), bare, "")
            )
            entries[-1].append((Scalar(start, end, key, ""), value))
        at = line.end()
    return _list_of(entries) if at == len(ended) and len(columns) == 1 else None


def _list_of(entries: list[list[tuple[Scalar, Scalar]]]) -> Sequence:
    items = [Mapping(one[0][0].start, one[-1][1].end, tuple(one), flow=False) for one in entries]
    return Sequence(items[0].start - len("- "), items[-1].end, tuple(items), flow=False)
