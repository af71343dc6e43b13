"""Hand-written lists of clippings: every layout that YAML allows for them."""

from typing import NamedTuple

from hypothesis import strategies as st

from tests.yaml_text.hand import Hand, Path, Span
from tests.yaml_text.written_scalars import write_scalar

_KEYS = (
    "id",
    "url",
    "title",
    "outlet",
    "date",
    "quote",
    "tags",
    "image",
    "note",
    "x-own",
    "été",
    "a b",
)
_PARTS = ("text", "speaker", "role", "src")
_names = st.lists(st.sampled_from(_KEYS), min_size=1, max_size=4, unique=True)
_parts = st.lists(st.sampled_from(_PARTS), min_size=1, max_size=3, unique=True)
_SHAPES = st.sampled_from(("scalar",) * 7 + ("list", "mapping", "flow list", "flow mapping"))
_LAYOUTS = st.sampled_from(("block",) * 9 + ("flow entry", "flow list"))
_QUOTES = st.sampled_from(("",) * 8 + ("'", '"'))
_SOME = st.integers(1, 3)


class Page(NamedTuple):
    """A text; the lines of each entry; whose comment each is; where values stand."""

    text: str
    entries: tuple[Span, ...]
    comments: dict[str, Path]
    spans: dict[Path, Span]


def write_key(hand: Hand, name: str, quote: str = "") -> None:
    hand.put(f"{quote}{name}{quote}" + (" :" if hand.rarely() else ":"))


def write_pairs(hand: Hand, column: int, path: Path, names: list[str]) -> None:
    """Keys at `column`; the hand stands there for the first."""
    quote = hand.draw(_QUOTES)
    for number, name in enumerate(names):
        if number:
            hand.between(column, path)
            hand.put(" " * column)
        start = len(hand.text)
        write_key(hand, name, quote)
        write_value(hand, column, (*path, name))
        hand.spans[(*path, name)] = (start, len(hand.text))


def write_value(hand: Hand, column: int, path: Path) -> None:
    shape = hand.draw(_SHAPES) if len(path) < 4 else "scalar"
    step = hand.draw(st.sampled_from((2, 2, 4)))
    if shape == "scalar":
        write_scalar(hand, column + step, path, parent=column)
    elif shape == "list":
        hand.end_line(path)
        hand.between(column + step, path)
        write_items(hand, column + hand.draw(st.sampled_from((0, step))), path)
    elif shape == "mapping":
        hand.end_line(path)
        hand.between(column + step, path)
        hand.put(" " * (column + step))
        write_pairs(hand, column + step, path, hand.draw(_parts))
    else:
        hand.put(" ")
        write_flow(hand, column + step, path, shape)
        hand.end_line(path)


def write_items(hand: Hand, column: int, path: Path) -> None:
    """A list with its dashes at `column`, on lines of their own."""
    for number in range(hand.draw(_SOME)):
        if number:
            hand.between(column, path)
        hand.put(" " * column + "-")
        inner = (*path, number)
        if hand.draw(st.sampled_from((False, False, True))) and len(path) < 4:
            hand.put(" ")
            write_pairs(hand, column + 2, inner, hand.draw(_parts))
        else:
            write_scalar(hand, column + 2, inner, parent=column)


def write_flow(hand: Hand, column: int, path: Path, shape: str) -> None:
    """A list or mapping in brackets, on one line or on several."""
    opening, closing = "[]" if shape == "flow list" else "{}"
    names = hand.draw(_names if len(path) == 1 else _parts)
    quote = hand.draw(_QUOTES)
    lined = hand.rarely()
    hand.put(opening)
    for number, name in enumerate(names):
        inner = (*path, number if shape == "flow list" else name)
        if number:
            hand.put(",")
        if lined:
            hand.end_line(path)
            hand.put(" " * column)
        start = len(hand.text)
        if shape == "flow mapping":
            hand.put(f"{quote}{name}{quote}:")
        write_scalar(hand, column, inner, parent=column, flow=True)
        hand.spans[inner] = (start, len(hand.text))
    if lined:
        hand.end_line(path)
        hand.put(" " * column)
    hand.put(closing)


def write_entry(hand: Hand, dash: int, index: int) -> None:
    layout = hand.draw(st.sampled_from(("same line",) * 8 + ("own line", "wide", "flow")))
    hand.put(" " * dash + "-")
    names = hand.draw(_names)
    if layout == "flow":
        hand.put(" ")
        write_flow(hand, dash + 2, (index,), "flow mapping")
        hand.end_line((index,))
        return
    width = 2 if layout == "same line" else hand.draw(st.sampled_from((2, 3, 4)))
    if layout == "own line":
        hand.end_line((index,))
        hand.between(dash + width, (index,))
        hand.put(" " * (dash + width))
    else:
        hand.put(" " * (width - 1))
    write_pairs(hand, dash + width, (index,), names)


def write_entries(hand: Hand, dash: int, count: int) -> list[Span]:
    """The entries of the list; between them stand the file's own lines."""
    parted = hand.draw(st.booleans())
    entries = []
    for index in range(count):
        if index and parted and not hand.keeps:
            hand.put(hand.newline)
        hand.between(hand.draw(st.sampled_from((dash, dash, 0, dash + 2))), ())
        start = len(hand.text)
        write_entry(hand, dash, index)
        entries.append((start, len(hand.text)))
    return entries


def write_flow_entries(hand: Hand, count: int) -> list[Span]:
    lined = hand.draw(st.booleans())
    hand.put("[")
    entries = []
    for index in range(count):
        hand.put("," * bool(index))
        if lined:
            hand.end_line(())
        hand.put("  ")
        start = len(hand.text)
        write_flow(hand, 4, (index,), "flow mapping")
        entries.append((start, len(hand.text)))
    if lined:
        hand.end_line(())
    hand.put("  ]")
    hand.end_line(())
    return entries


def write_page_keys(hand: Hand, names: tuple[str, ...]) -> None:
    for name in names:
        hand.put(name + ":")
        write_value(hand, 0, (name,))
        hand.between(0, ())


@st.composite
def pages(draw: st.DrawFn) -> Page:
    """A text that a person may have written."""
    hand = Hand(draw, draw(st.sampled_from(("\n", "\n", "\r\n"))), commenting=draw(st.booleans()))
    hand.between(0, ())
    if hand.rarely():
        hand.put("---")
        hand.end_line(())
    hand.between(0, ())
    count, under_key = draw(st.integers(1, 4)), draw(st.booleans())
    if under_key and draw(st.booleans()):
        write_page_keys(hand, ("title", "intro"))
    if under_key:
        hand.put("clippings:")
    if hand.rarely():
        hand.put(" " * under_key)
        entries = write_flow_entries(hand, count)
    else:
        if under_key:
            hand.end_line(())
        entries = write_entries(hand, draw(st.sampled_from((0, 0, 2, 4))), count)
    hand.between(0, ())
    if under_key and hand.rarely():
        write_page_keys(hand, ("outlets",))
        hand.between(0, ())
    text = hand.text
    if hand.rarely() and not hand.keeps:
        text = text.rstrip("\r\n")
        entries = [(start, min(end, len(text))) for start, end in entries]
    return Page(text, tuple(entries), hand.comments, hand.spans)
