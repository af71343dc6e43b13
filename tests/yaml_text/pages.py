"""Hand-written lists of clippings: every layout that YAML allows for them."""

from typing import NamedTuple

from hypothesis import strategies as st

from tests.yaml_text.hand import Hand, Path, Span
from tests.yaml_text.written_values import NAMES, write_flow, write_pairs, write_value


class Page(NamedTuple):
    """A text, the lines of each entry, the owner of each comment, and the positions of values."""

    text: str
    entries: tuple[Span, ...]
    comments: dict[str, Path]
    spans: dict[Path, Span]


def write_entry(hand: Hand, dash: int, index: int) -> None:
    layout = hand.draw(st.sampled_from(("same line",) * 8 + ("own line", "wide", "flow")))
    hand.put(" " * dash + "-")
    names = hand.draw(NAMES)
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
    """The entries of the list, and the file's own lines between them."""
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
