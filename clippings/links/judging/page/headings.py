"""The main heading of a page, which is the first that is no logo, and the parts of titles."""

import re
from itertools import islice

from clippings.links.judging.page.patterns import compiled

# The first character stands outside the case-insensitive group, so that it is found quickly.
# The length is bounded: a hostile page may hold thousands of unclosed headings.
_HEADING = re.compile(r"<[hH]1\b[^<>]*>((?>(?:[^<]|<(?!/?[hH]1\b)){0,600}))</[hH]1")
_SUBHEADING = re.compile(r"<[hH]2\b[^<>]*>((?>(?:[^<]|<(?!/?[hH]2\b)){0,600}))</[hH]2")
_TO_THE_FRONT = r"""(?i)href\s*=\s*["']?+(?:https?://[^/"'\s>]+)?/?["'\s>]"""
_MOST_HEADINGS = 12  # of each level
_MARK = re.compile(r"[^\w\s,.'?!]")  # most titles hold none of these, and so no separator
# The space before is looked behind for, as a pattern that begins with a space is slow.
_SEPARATOR = re.compile(r"[|｜·•»]\s*|(?<=\s)(?:[–—:«‹›~/-]|::)\s+")


def first_heading(text: str, begin: int = 0) -> re.Match[str] | None:
    """The first h1 behind `begin`, or the first h2 if there is no h1; its content is group 1.

    Logos are skipped: many sites have their name on every page as an h1 that links to the front.
    """
    first = _HEADING.search(text, begin)
    if first is None:
        return _SUBHEADING.search(text, begin)
    return first if not _is_logo(first) else _behind(first, text)


def _behind(logo: re.Match[str], text: str) -> re.Match[str]:
    for headings in (_HEADING, _SUBHEADING):
        at = logo.end()
        for _ in range(_MOST_HEADINGS):
            match = headings.search(text, at)
            if match is None:
                break
            if not _is_logo(match):
                return match
            at = match.end()
    return logo


def _is_logo(heading: re.Match[str]) -> bool:
    return leads_to_the_front(heading[1])


def leads_to_the_front(markup: str) -> bool:
    """Whether the markup holds a link to the front page of a site."""
    return "href" in markup.lower() and bool(compiled(_TO_THE_FRONT).search(markup))


def is_h1(heading: re.Match[str]) -> bool:
    """Whether the heading is an h1 that is no logo."""
    return heading[0][2] == "1" and not _is_logo(heading)


def headings_of(text: str, begin: int) -> list[str]:
    """The contents of the first h1s and of the first h2s behind `begin`."""
    found = (islice(each.finditer(text, begin), _MOST_HEADINGS) for each in (_HEADING, _SUBHEADING))
    return [match[1] for matches in found for match in matches]


def title_parts(title: str) -> tuple[str, ...]:
    """The title and, if separators split it, each of its parts."""
    if not _MARK.search(title):
        return (title,)
    parts = [part for part in map(str.strip, _SEPARATOR.split(title)) if part]
    return (title, *parts) if len(parts) > 1 else (title,)


def behind_colon(text: str) -> str:
    """The text after the last colon (a site name, or the end of a headline), or all of it."""
    return text.rpartition(": " if ": " in text else "：")[2]


def goes_on_from(title: str, heading: str) -> bool:
    """Whether the heading begins with this title, or part of one, and continues with a word."""
    begins = heading.lower().startswith(title.lower())
    return begins and bool(compiled(r"\s?\w").match(heading[len(title) :]))
