"""A title without the name of the site and of its sections."""

import re
from itertools import pairwise

from clippings.page.site import GUESSED, SEPARATOR, Site

_MOST_EDGES = 8  # separators in a title
_LEAST_HEADLINE = 20  # characters before the name of a site inside a title
_BEFORE_COLON = re.compile(r"([^:]{2,60}):\s+")
_DIGIT = re.compile(r"\d")
_LOOSE_END = re.compile(r"\s+[|:–—-]+$")
_SIGNS = "@|-–—:·•»_ "  # separators before a name


def without_site(text: str, site: Site) -> str:
    """The title without the parts at its ends that name the site; empty when nothing is left."""
    text = _LOOSE_END.sub("", text.strip())
    if (before := _BEFORE_COLON.match(text)) and site.is_named(before[1]):
        text = text[before.end() :]
    cut = False
    while True:
        text = _before_name(text, site)
        edges = list(SEPARATOR.finditer(text))
        if not edges:
            return "" if site.is_named(text) else text
        inner = ((a, text[a.end() : b.start()]) for a, b in pairwise(edges[:_MOST_EDGES]))
        if named := next(
            (edge for edge, part in inner if _names(part, text[: edge.start()], site)), None
        ):
            text, cut = text[: named.start()].strip(), True
        elif _is_site(text, edges[-1], site) or _is_section(text, edges[-1], cut=cut):
            text, cut = text[: edges[-1].start()].strip(), True
        elif site.is_tail(text[: edges[0].start()]):
            text = text[edges[0].end() :].strip()
        else:
            return text


def _before_name(text: str, site: Site) -> str:
    """The text before a declared name of the site, which may itself contain a separator."""
    declared = (name.name for name in site.names if name.source not in GUESSED)
    heads = (text.removesuffix(name).rstrip() for name in declared if text.endswith(name))
    return next((head.rstrip(_SIGNS) for head in heads if head[-1:] in _SIGNS), text)


def _is_site(text: str, edge: "re.Match[str]", site: Site) -> bool:
    """Whether the text after a separator names the site.

    After "on", which headlines contain as well, only the exact name counts.
    """
    tail = text[edge.end() :]
    return site.is_named(tail) if edge[0].strip() == "on" else site.is_tail(tail)


def _names(part: str, before: str, site: Site) -> bool:
    """Whether a part between two separators, after the headline, names the site."""
    return len(before) >= _LEAST_HEADLINE and site.is_named(part) and not site.is_tail(before)


def _is_section(text: str, edge: "re.Match[str]", *, cut: bool) -> bool:
    """Whether the text after a bar is short enough for a section.

    More is allowed after the name of the site was already `cut` off.
    """
    section = text[edge.end() :]
    short = 3 * len(section) <= edge.start() and (cut or len(section.split()) <= 2)
    sure = edge[0].strip() in ("|", "_") or (cut and edge[0] in "-－")
    return sure and short and not _DIGIT.search(section)
