"""The headings of a page as readers see them."""

from collections.abc import Iterator

from clippings.folding import folded
from clippings.page.seen_line import plain_line
from clippings.page.walk import Page

_LEAST_SHARE = 0.7  # of a heading that is more than its badge


def shown_headings(page: Page, declared: set[str]) -> Iterator[str]:
    """The text of each h1, without a badge such as "Video".

    A part is a badge if the rest of the heading is in one of the declared titles, which are folded,
    and the whole is not.
    """
    for heading in page.elements:
        if heading.tag == "h1":
            rest = max(heading.parts, key=len, default="")
            most = len(rest) >= _LEAST_SHARE * len(heading.text)
            badge = most and not _is_in(heading.text, declared) and _is_in(rest, declared)
            yield plain_line(rest if badge else heading.text)


def _is_in(text: str, declared: set[str]) -> bool:
    return any(folded(text) in title for title in declared)
