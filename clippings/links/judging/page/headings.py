"""The heading of a page, which is the first one that is no logo, and the parts of titles."""

import re
from itertools import islice

from clippings.links.judging.page.patterns import compiled

# The first character stands outside the group that ignores case, so that it is found quickly.
# No pattern may run on from each of many beginnings: pages are as bad as they like.
_HEADING = re.compile(r"<[hH]1\b[^<>]*>((?>(?:[^<]|<(?!/?[hH]1\b)){0,600}))</[hH]1")
_SUBHEADING = re.compile(r"<[hH]2\b[^<>]*>((?>(?:[^<]|<(?!/?[hH]2\b)){0,600}))</[hH]2")
_TO_THE_FRONT = r"""(?i)href\s*=\s*["']?+(?:https?://[^/"'\s>]+)?/?["'\s>]"""
_MOST_HEADINGS = 12  # that are looked at
_MARK = re.compile(r"[^\w\s,.'?!]")  # found quickly: most titles hold none, and no separator
# They begin with themselves, and not with the blank before, so that they are found quickly.
_SEPARATOR = re.compile(r"[|｜·•»]\s*|(?<=\s)(?:[–—:«‹›~/-]|::)\s+")


def first_heading(text: str) -> re.Match[str] | None:
    """The first h1, or the first h2 where there is none; its markup is group 1.

    Many sites write their name as h1 above every page, as a link to their front page.
    """
    first = _HEADING.search(text)
    if first is None:
        return _SUBHEADING.search(text)
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
    """Whether a link in the markup leads to the front page of a site."""
    return "href" in markup.lower() and bool(compiled(_TO_THE_FRONT).search(markup))


def is_h1(heading: re.Match[str]) -> bool:
    """Whether this is an h1 that is no logo."""
    return heading[0][2] == "1" and not _is_logo(heading)


def headings_of(text: str) -> list[str]:
    """The markup in the first h1s and in the first h2s."""
    found = (islice(each.finditer(text), _MOST_HEADINGS) for each in (_HEADING, _SUBHEADING))
    return [match[1] for matches in found for match in matches]


def title_parts(title: str) -> tuple[str, ...]:
    """A title and, where there are several, the parts of it between separators."""
    if not _MARK.search(title):
        return (title,)
    parts = [part for part in map(str.strip, _SEPARATOR.split(title)) if part]
    return (title, *parts) if len(parts) > 1 else (title,)


def behind_colon(text: str) -> str:
    """What stands behind the last colon, or all of it: a site, or the end of a headline."""
    return text.rpartition(": " if ": " in text else "：")[2]


def goes_on_from(title: str, heading: str) -> bool:
    """Whether the heading is a headline that begins with the title, or this part of it."""
    begins = heading.lower().startswith(title.lower())
    return begins and bool(compiled(r"\s?\w").match(heading[len(title) :]))
