"""The heading of a page: the first one that is no logo."""

import re

# The first character stands outside the group that ignores case, so that it is found quickly.
# No pattern may run on from each of many beginnings: pages are as bad as they like.
_HEADING = re.compile(r"<[hH]1\b[^<>]*>((?:[^<]|<(?!/?[hH]1\b)){0,600}+)</[hH]1")
_SUBHEADING = re.compile(r"<[hH]2\b[^<>]*>((?:[^<]|<(?!/?[hH]2\b)){0,600}+)</[hH]2")
_TO_THE_FRONT = re.compile(r"""(?i)href\s*=\s*["']?+(?:https?://[^/"'\s>]+)?/?["'\s>]""")
_MOST = 8  # headings that are looked at


def heading_of(text: str) -> re.Match[str] | None:
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
        for _ in range(_MOST):
            match = headings.search(text, at)
            if match is None:
                break
            if not _is_logo(match):
                return match
            at = match.end()
    return logo


def _is_logo(heading: re.Match[str]) -> bool:
    return "href" in heading[1].lower() and bool(_TO_THE_FRONT.search(heading[1]))
