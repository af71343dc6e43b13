"""Scalars in every style, written by a hand."""

from hypothesis import strategies as st

from tests.yaml_text.hand import Hand, Path

# fmt: off
_ANY = (
    "Le", "Monde", "a", "no", "2021", "x:y", "C#1", "d'été", "naïve", "😀", "𝔘nit", "“so”", "it's",
    "http://a.b/c?d=e#f", "100%", "(x)", "a,b", "[1]", "{q}", "—", "&", "!", '"', "-", "#", "\\",
    "*", "null", "~", "@x", "漢字", "…", "|", ">", "?", "k:", "e\u0301", "\u00a0", "\u202f", "''",
)
_PLAIN = (
    "Le", "Monde", "a", "no", "2021-05-04", "x:y", "C#1", "d'été", "naïve", "😀", "𝔘nit", "“so”",
    "http://a.b/c?d=e#f", "100%", "(x)", "—", "q\tr", "漢字", 'say"s"', "10:09", "null", "\\n",
)
# fmt: on
_WORDS = st.lists(st.sampled_from(_ANY), min_size=1, max_size=6)
_PLAIN_WORDS = st.lists(st.sampled_from(_PLAIN), min_size=1, max_size=6)
_ESCAPES = st.sampled_from(
    ["", "\\n", "\\u2028", "\\x85", "\\t", "\\U0001F600", "\\\\", '\\"', "\u2028"]
)
_INLINE = st.sampled_from(("plain",) * 6 + ("single", "double"))
_ANYWHERE = st.sampled_from(
    ("plain",) * 8 + ("single", "double", "literal", "folded", "nothing", "~")
)


def write_scalar(hand: Hand, column: int, path: Path, *, parent: int, flow: bool = False) -> None:
    """A scalar after a space, with further lines at `column`; in block style it ends the line."""
    style = hand.draw(_INLINE if flow else _ANYWHERE)
    if style in ("literal", "folded"):
        _write_block(hand, column, path, "|" if style == "literal" else ">", parent)
        return
    start = len(hand.text)
    if style == "~":
        hand.put(" ~")
    elif style != "nothing":
        hand.put(" " + _inline(hand, style, column, flow=flow))
    hand.spans[(*path, "value")] = (start, len(hand.text))
    if not flow:
        hand.end_line(path)


def _inline(hand: Hand, style: str, column: int, *, flow: bool) -> str:
    words = hand.draw(_PLAIN_WORDS if style == "plain" else _WORDS)
    if style == "single":
        words = [word.replace("'", "''") for word in words]
    if style == "double":
        words = [word.replace("\\", "\\\\").replace('"', '\\"') for word in words]
        words.append(hand.draw(_ESCAPES))
    written = words[0]
    for word in words[1:]:
        if hand.rarely() and not flow:
            breaks = hand.draw(st.sampled_from((1, 1, 2)))
            written += hand.newline * breaks + " " * column + word
        else:
            written += hand.draw(st.sampled_from((" ", " ", " ", "  "))) + word
    return (
        written
        if style == "plain"
        else {"single": "'", "double": '"'}[style].join(("", written, ""))
    )


def _write_block(hand: Hand, column: int, path: Path, mark: str, parent: int) -> None:
    chomp = hand.draw(st.sampled_from(("", "", "-", "+")))
    digit = str(column - parent) if hand.rarely() else ""
    hand.put(" " + mark + hand.draw(st.sampled_from((chomp + digit, digit + chomp))))
    hand.end_line(path)
    lines = hand.draw(st.lists(_WORDS, min_size=1, max_size=4))
    for number, words in enumerate(lines):
        if number and hand.rarely():
            hand.put(hand.draw(st.sampled_from(("", "", " " * (column + 2)))) + hand.newline)
        deeper = 2 * ((number > 0 or bool(digit)) and hand.rarely())
        hand.put(" " * (column + deeper) + " ".join(words).strip() + hand.newline)
    if chomp == "+":
        hand.put(hand.newline * hand.draw(st.sampled_from((0, 1, 2))))
        hand.keeps = True
