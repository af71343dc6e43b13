"""Persons whom a page names for another reason than writing the piece."""

import re
from collections.abc import Iterator

from clippings.folding import folded
from clippings.page.headline import Heading
from clippings.page.seen_line import seen_line
from clippings.page.walk import Page
from clippings.person_names.full_names import is_full_name

_MOST_NODES = 100
_CAPTIONS_AND_COMMENTS = "figcaption, [class*=caption i], [class*=comment i], [id*=comment i]"
_SUBJECTS = re.compile(  # addresses of what pieces are about
    r"(?i)/(?:tags?|topics?|themen?|thema|temas?|sujets?|keywords?|etiquetas?|labels?|search|suche"
    r"|buscar|people|persons?|personen|personnes|personas|celeb\w*|players?|stars?|dossiers?"
    r"|hashtag|category)[/?]|[?&](?:q|s|tag|keyword|search)="
)


def is_other_person(name: str, page: Page, heading: Heading) -> bool:
    """Whether the piece is about a person, or a caption or comment names them."""
    words = {folded(word) for word in heading.text.split()}
    return folded(name.split()[-1]) in words or _is_subject(name, page) or _in_caption(name, page)


def only_one(named: set[str], page: Page, heading: Heading) -> Iterator[tuple[str, ...]]:
    """The only person named, if it is a full name without another reason to be named."""
    own = (
        name for name in named if is_full_name(name) and not is_other_person(name, page, heading)
    )
    yield from ((name,) for name in own if len(named) == 1)


def _is_subject(name: str, page: Page) -> bool:
    """Whether the name links to a tag, topic or search page about the person."""
    links = (link for link in page.shown("a[href]") if seen_line(link.text()) == name)
    own = (link.attributes.get("href") or "" for link in links)
    return any(_SUBJECTS.search(address) for address in own)


def _in_caption(name: str, page: Page) -> bool:
    """Whether the name stands in a caption or a comment, outside of the headline's element."""
    nodes = page.shown(_CAPTIONS_AND_COMMENTS)[:_MOST_NODES]
    return any(name in node.text() and not node.css_first("h1") for node in nodes)
