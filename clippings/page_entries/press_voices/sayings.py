"""Which lines of a page are quoted, and which say whose words these are."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.html_prose import PART
from clippings.page_entries.markup.prose import HARD_BREAK, Prose
from clippings.page_entries.press_voices.attribution import WhoSaid, who_said
from clippings.spans import Span, free_of
from clippings.words.capitals import NAME_START
from clippings.words.quotation import split_quotation
from clippings.written_dates.day_order import Order

_LINE_ENDS = re.compile(f"[{HARD_BREAK}{PART}]")
_OPENING, _CLOSING = '"“”„«»‘‚「『', '"“”»«’」』'
_MARKS = '"“”„«»'
_DASH = r"[—–―-]{1,3}|~"
_LED_BY_DASH = re.compile(rf"(?:{_DASH})\s*\S")
# What is quoted, and behind it who says so: a dash leads there, or a comma, a bracket or a line.
_SAID = re.compile(
    rf"(?P<said>\s*(?:[“”„«»\"].{{2,}}?[“”„»«\"]|.{{10,}}?[.!?…]))"
    rf"(?:\s*(?:{_DASH})\s*|(?<=[“”»«\"])\s*[,(\n]\s*|\s*\n\s*(?={NAME_START})"
    rf"|(?<=[“”»«\"])\s+(?={NAME_START}))"
    r"(?P<who>[^\n“”„«»\"][^\n]{0,150})\s*",
    re.DOTALL,
)
# The other way about: "The Outlet: “A fine book”".
_LED = re.compile(
    r"(?P<who>[^\n“”„«»\":]{2,80})[:\n]\s*(?P<said>[“„«»\"].{2,}[“”»«\"])\s*", re.DOTALL
)
_MOST_WORDS = 12  # of a line that says who
_STOPS = ".!?…:"


class Voice(NamedTuple):
    """What is quoted, by whom, and where both stand."""

    line: int
    span: Span
    prose: Prose
    text: str
    who: WhoSaid


class _Line(NamedTuple):
    """A line of a block, and whether it stands in a block quotation."""

    block: Block
    prose: Prose
    quoted: bool

    @property
    def text(self) -> str:
        """What a reader sees, without blanks around it."""
        return self.prose.text.strip()


def find_voices(blocks: Sequence[Block], order: Order) -> tuple[Voice, ...]:
    """The voices of some blocks: those who speak are named behind what they say, or before it.

    What stands last tells which: a name, or a quotation that has none behind it.
    """
    lines = [line for block in blocks for line in _lines(block)]
    behind = tuple(_voices(lines, order))
    before = tuple(_voices(lines[::-1], order, backwards=True))[::-1]
    last = max((one.span.end for one in behind), default=0)
    return before if before and before[-1].span.end > last else behind


def _lines(block: Block) -> Iterator[_Line]:
    start = 0
    for mark in (*_LINE_ENDS.finditer(block.prose.text), None):
        end = mark.start() if mark else len(block.prose.text)
        if block.prose.text[start:end].strip():
            quoted = not free_of(block.prose.quoted, Span(start, end))
            yield _Line(block, block.prose.cut(start, end), quoted)
        start = mark.end() if mark else end


def _voices(lines: Sequence[_Line], order: Order, *, backwards: bool = False) -> Iterator[Voice]:
    """Voices that stand in a line, or whose quoted lines come before the one that names them."""
    said: list[_Line] = []
    for line in lines:
        if whole := _whole_voice(line, order):
            yield whole
            said = []
        elif _is_quoted(line) or (said and _is_open(said) and not backwards):
            said.append(line)
        else:
            if said and (who := _named(line, order)):
                yield _voice(said[::-1] if backwards else said, line, who)
            said = []


def _whole_voice(line: _Line, order: Order) -> Voice | None:
    """The voice of a line that has both what is said and who says so."""
    for form in (_SAID, _LED):
        found = form.fullmatch(_with_dash(line))
        who = found["who"].split() if found else []
        if not found or len(who) > _MOST_WORDS or who[-1][-1] in _STOPS:
            continue
        text = _bare(found["said"])
        saying = len(text.split()) > 1 or text[-1] in _STOPS  # one word may be a name
        if saying and (who := who_said(line.prose, Span(*found.span("who")), order)):
            span = line.prose.span(0, len(line.prose.text))
            return Voice(line.block.line, span, line.prose, text, who)
    return None


def _with_dash(line: _Line) -> str:
    """The text of a line, with a dash before what ends it in italics or bold behind a sentence."""
    text = line.prose.text
    for start, end in (*line.prose.stressed, *line.prose.strong):
        before = text[:start].rstrip()
        if (
            not text[end:].strip()
            and before[-1:] in (*_STOPS, *_CLOSING)
            and text[start - 1] == " "
        ):
            return f"{text[: start - 1]}—{text[start:]}"
    return text


def _is_quoted(line: _Line) -> bool:
    """Whether a line is a block quotation, or begins with a quotation mark and is no name.

    What a dash leads to in a block quotation, and what is set apart there, says who.
    """
    if line.quoted:
        return not (_LED_BY_DASH.match(line.text) or _is_set_apart(line))
    opened = line.text[0] in _OPENING
    return opened and (line.text[-1] in _CLOSING + _STOPS or len(line.text.split()) > _MOST_WORDS)


def _is_set_apart(line: _Line) -> bool:
    """Whether a line is short, in italics or bold, and no sentence."""
    marked = (*line.prose.strong, *line.prose.stressed)
    whole = any(line.prose.text[start:end].strip() == line.text for start, end in marked)
    return (
        whole and len(line.text.split()) <= _MOST_WORDS and line.text[-1] not in _CLOSING + _STOPS
    )


def _is_open(said: Sequence[_Line]) -> bool:
    """Whether the quotation mark that begins some lines has not been answered yet."""
    marks = sum(line.text.count(mark) for line in said for mark in _MARKS)
    return marks % 2 == 1 and said[0].text[0] in _OPENING and not said[0].quoted


def _named(line: _Line, order: Order) -> WhoSaid | None:
    """Who is named in a line that is short and no sentence."""
    sentence = line.text[-1] in _STOPS or len(line.text.split()) > _MOST_WORDS
    return None if sentence else who_said(line.prose, Span(0, len(line.prose.text)), order)


def _voice(said: Sequence[_Line], named: _Line, who: WhoSaid) -> Voice:
    first, last = sorted((said[0], said[-1], named), key=lambda one: one.prose.starts[0])[::2]
    span = Span(first.prose.starts[0], last.prose.ends[-1])
    text = _bare("\n\n".join(" ".join(one.text.split()) for one in said))
    return Voice(first.block.line, span, named.prose, text, who)


def _bare(said: str) -> str:
    """What is said without the quotation marks around it."""
    words = said.strip()
    quoted = split_quotation(words)
    return quoted[1] if quoted else words
