"""The lines of a page and their offsets."""

import re

LINE_END = re.compile(r"\r\n|\r|\n")


class Lines:
    """The lines of a page and the offsets at which they start."""

    def __init__(self, page: str) -> None:
        self.page = page
        ends = list(LINE_END.finditer(page))
        self.starts = [0, *(end.end() for end in ends)]
        self.stops = [*(end.start() for end in ends), len(page)]

    def line(self, number: int) -> str:
        """A line, counted from 0, without its end."""
        return self.page[self.starts[number] : self.stops[number]]
