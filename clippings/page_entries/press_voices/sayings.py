"""Quoted lines, and the lines that attribute them to an outlet or a person."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import HARD_BREAK, PART, Prose
from clippings.page_entries.press_voices.attribution import Attribution, read_attribution
from clippings.spans import Span, free_of
from clippings.words.capitals import NAME_START
from clippings.words.quotation import split_quotation
from clippings.written_dates.day_order import Order

_LINE_ENDS = re.compile(f"[{HARD_BREAK}{PART}]")
_OPENING, _CLOSING = '"“”„«»‘‚「『', '"“”»«’」』'
_MARKS = '"“”„«»'
_DASH = r"[—–―-]{1,3}|~"
_LED_BY_DASH = re.compile(rf"(?:{_DASH})\s*\S")
# A quotation, then its attribution after a dash, a comma, a bracket or a line end.
_QUOTE_FIRST = re.compile(
    rf"(?P<quote>\s*(?:[“”„«»\"].{{2,}}?[“”„»«\"]|.{{10,}}?[.!?…]))"
    rf"(?:\s*(?:{_DASH})\s*|(?<=[“”»«\"])\s*[,(\n]\s*|\s*\n\s*(?={NAME_START})"
    rf"|(?<=[“”»«\"])\s+(?={NAME_START}))"
    r"(?P<who>[^\n“”„«»\"][^\n]{0,150})\s*",
    re.DOTALL,
)
# The reverse: "The Outlet: “A fine book”".
_ATTRIBUTION_FIRST = re.compile(
    r"(?P<who>[^\n“”„«»\":]{2,80})[:\n]\s*(?P<quote>[“„«»\"].{2,}[“”»«\"])\s*", re.DOTALL
)
_MOST_WORDS = 12  # of a line with an attribution
_STOPS = ".!?…:"


class Voice(NamedTuple):
    """A quotation, its attribution, and the place of both."""

    line: int
    span: Span
    prose: Prose
    text: str
    who: Attribution


class _Line(NamedTuple):
    """A line of a block, and whether it is in a block quotation."""

    block: Block
    prose: Prose
    quoted: bool

    @property
    def text(self) -> str:
        """The visible text, without spaces around it."""
        return self.prose.text.strip()


def find_voices(blocks: Sequence[Block], order: Order) -> tuple[Voice, ...]:
    """The voices of some blocks, which are attributed all after the quotation, or all before it.

    The last line shows which: it is an attribution, or a quotation without one after it.
    """
    lines = [line for block in blocks for line in _lines(block)]
    after = tuple(_voices(lines, order))
    before = tuple(_voices(lines[::-1], order, backwards=True))[::-1]
    last = max((one.span.end for one in after), default=0)
    return before if before and before[-1].span.end > last else after


def _lines(block: Block) -> Iterator[_Line]:
    """The lines of a block that have text."""
    start = 0
    for mark in (*_LINE_ENDS.finditer(block.prose.text), None):
        end = mark.start() if mark else len(block.prose.text)
        if block.prose.text[start:end].strip():
            quoted = not free_of(block.prose.quoted, Span(start, end))
            yield _Line(block, block.prose.cut(start, end), quoted)
        start = mark.end() if mark else end


def _voices(lines: Sequence[_Line], order: Order, *, backwards: bool = False) -> Iterator[Voice]:
    """Voices on one line, or of quoted lines with the attribution on the next line."""
    quoted: list[_Line] = []
    for line in lines:
        if whole := _whole_voice(line, order):
            yield whole
            quoted = []
        elif _is_quoted(line) or (quoted and _is_open(quoted) and not backwards):
            quoted.append(line)
        else:
            if quoted and (who := _attribution_in(line, order)):
                yield _voice(quoted[::-1] if backwards else quoted, line, who)
            quoted = []


def _whole_voice(line: _Line, order: Order) -> Voice | None:
    """The voice of a line that contains both the quotation and the attribution."""
    for form in (_QUOTE_FIRST, _ATTRIBUTION_FIRST):
        found = form.fullmatch(_with_dash(line))
        who = found["who"].split() if found else []
        if not found or len(who) > _MOST_WORDS or who[-1][-1] in _STOPS:
            continue
        text = _bare(found["quote"])
        is_sentence = len(text.split()) > 1 or text[-1] in _STOPS  # one word may be a name
        if is_sentence and (who := read_attribution(line.prose, Span(*found.span("who")), order)):
            span = line.prose.span(0, len(line.prose.text))
            return Voice(line.block.line, span, line.prose, text, who)
    return None


def _with_dash(line: _Line) -> str:
    """The text of a line, with a dash before italics or bold that end it after a sentence."""
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
    """Whether a line is part of a block quotation, or begins with a quotation mark and is no name.

    In a block quotation a line after a dash, or in italics or bold, is the attribution.
    """
    if line.quoted:
        return not (_LED_BY_DASH.match(line.text) or _is_set_apart(line))
    opened = line.text[0] in _OPENING
    return opened and (line.text[-1] in _CLOSING + _STOPS or len(line.text.split()) > _MOST_WORDS)


def _is_set_apart(line: _Line) -> bool:
    """Whether a line is short, in italics or bold, and not a sentence."""
    marked = (*line.prose.strong, *line.prose.stressed)
    whole = any(line.prose.text[start:end].strip() == line.text for start, end in marked)
    return (
        whole and len(line.text.split()) <= _MOST_WORDS and line.text[-1] not in _CLOSING + _STOPS
    )


def _is_open(quoted: Sequence[_Line]) -> bool:
    """Whether the quotation mark that begins some lines has not been closed yet."""
    marks = sum(line.text.count(mark) for line in quoted for mark in _MARKS)
    return marks % 2 == 1 and quoted[0].text[0] in _OPENING and not quoted[0].quoted


def _attribution_in(line: _Line, order: Order) -> Attribution | None:
    """The attribution in a line that is short and not a sentence."""
    sentence = line.text[-1] in _STOPS or len(line.text.split()) > _MOST_WORDS
    return None if sentence else read_attribution(line.prose, Span(0, len(line.prose.text)), order)


def _voice(quoted: Sequence[_Line], named: _Line, who: Attribution) -> Voice:
    """The voice of quoted lines and the line that attributes them."""
    first, last = sorted((quoted[0], quoted[-1], named), key=lambda one: one.prose.starts[0])[::2]
    span = Span(first.prose.starts[0], last.prose.ends[-1])
    text = _bare("\n\n".join(" ".join(one.text.split()) for one in quoted))
    return Voice(first.block.line, span, named.prose, text, who)


def _bare(quotation: str) -> str:
    """A quotation without the quotation marks around it."""
    words = quotation.strip()
    quoted = split_quotation(words)
    return quoted[1] if quoted else words
