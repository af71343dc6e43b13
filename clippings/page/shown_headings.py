"""The headings of a page as readers see them."""

from collections.abc import Iterator

from clippings.folding import folded
from clippings.page.seen_line import plain_line
from clippings.page.walk import Page

_LEAST_SHARE = 0.7  # of a heading that is more than its badge


def shown_headings(page: Page, said: set[str]) -> Iterator[str]:
    """Each, without a badge in it: "Video" beside the rest, where only the rest is in what is said.

    `said` are the titles that the page declares, folded.
    """
    for heading in page.elements:
        if heading.tag == "h1":
            rest = max(heading.parts, key=len, default="")
            most = len(rest) >= _LEAST_SHARE * len(heading.text)
            badge = most and not _is_in(heading.text, said) and _is_in(rest, said)
            yield plain_line(rest if badge else heading.text)


def _is_in(text: str, said: set[str]) -> bool:
    return any(folded(text) in title for title in said)
