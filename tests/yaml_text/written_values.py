"""Keys, lists and mappings inside an entry, written by a hand."""

from hypothesis import strategies as st

from tests.yaml_text.hand import Hand, Path
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
NAMES = st.lists(st.sampled_from(_KEYS), min_size=1, max_size=4, unique=True)
_PART_NAMES = st.lists(st.sampled_from(_PARTS), min_size=1, max_size=3, unique=True)
_SHAPES = st.sampled_from(("scalar",) * 7 + ("list", "mapping", "flow list", "flow mapping"))
_QUOTES = st.sampled_from(("",) * 8 + ("'", '"'))
_SOME = st.integers(1, 3)


def write_key(hand: Hand, name: str, quote: str = "") -> None:
    hand.put(f"{quote}{name}{quote}" + (" :" if hand.rarely() else ":"))


def write_pairs(hand: Hand, column: int, path: Path, names: list[str]) -> None:
    """Keys at `column`, where the first one is written now."""
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
        write_pairs(hand, column + step, path, hand.draw(_PART_NAMES))
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
            write_pairs(hand, column + 2, inner, hand.draw(_PART_NAMES))
        else:
            write_scalar(hand, column + 2, inner, parent=column)


def write_flow(hand: Hand, column: int, path: Path, shape: str) -> None:
    """A list or mapping in brackets, on one line or on several."""
    opening, closing = "[]" if shape == "flow list" else "{}"
    names = hand.draw(NAMES if len(path) == 1 else _PART_NAMES)
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
