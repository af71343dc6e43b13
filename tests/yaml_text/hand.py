"""Writes YAML as people do, and records comments and positions."""

from dataclasses import dataclass, field

from hypothesis import strategies as st

Path = tuple[str | int, ...]
Span = tuple[int, int]

RARE = st.sampled_from((False,) * 11 + (True,))
_BLANKS = st.sampled_from(("",) * 6 + (" ", "  ", "\t"))
_REMARKS = st.sampled_from(["", "é", "- id: x", "k: v", "'", '"', "[", "}", "| 😀", "\tt", "# #"])


@dataclass
class Hand:
    """Writes one text; `draw` takes an example from a strategy."""

    draw: st.DrawFn
    newline: str
    commenting: bool
    text: str = ""
    comments: dict[str, Path] = field(default_factory=dict)
    spans: dict[Path, Span] = field(default_factory=dict)
    keeps: bool = False

    def put(self, text: str) -> None:
        """Write on the line."""
        self.text += text
        self.keeps = False

    def rarely(self) -> bool:
        """One time in twelve."""
        return bool(self.draw(RARE))

    def comment(self, path: Path) -> None:
        """Write a comment that belongs to the value at `path`."""
        mark = f"#{len(self.comments)}§"
        self.comments[mark] = path
        self.put(mark + self.draw(_REMARKS))

    def remark(self, path: Path) -> None:
        """Perhaps spaces or a comment after the value at `path`."""
        if self.commenting and self.rarely():
            self.put(self.draw(st.sampled_from((" ", "   ", "\t"))))
            self.comment(path)
        self.put(self.draw(_BLANKS))

    def end_line(self, path: Path) -> None:
        """End the line of the value at `path`."""
        self.remark(path)
        self.put(self.newline)

    def blank_lines(self) -> None:
        """Perhaps blank lines, if they would not become part of a value."""
        if not self.keeps and self.rarely():
            count = self.draw(st.sampled_from((1, 1, 1, 2)))
            self.put((self.draw(st.sampled_from(("", "", "  "))) + self.newline) * count)

    def between(self, indent: int, path: Path) -> None:
        """Perhaps blank lines and comment lines among the things in `path`."""
        self.blank_lines()
        if self.commenting and self.rarely():
            self.put(" " * indent)
            self.comment(path)
            self.put(self.newline)
            self.blank_lines()
