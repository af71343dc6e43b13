"""Who may have written a piece of which nothing says so: persons by their full names alone."""

import re
from collections.abc import Iterator
from itertools import islice

from selectolax.lexbor import LexborNode

from clippings.page.bylines import AUTHOR_PAGE
from clippings.page.elements import MOST_INSIDE, shown_text
from clippings.page.folding import folded
from clippings.page.frames import holders
from clippings.page.headline import Heading
from clippings.page.names import is_full_name
from clippings.page.one_line import one_line
from clippings.page.people import labelled, people, signs
from clippings.page.stamps import GLUED, find_day
from clippings.page.walk import Page

_NEAR = 8  # lines under the headline
_LONGEST = 100  # characters of a line that names somebody
_LONGEST_LABELLED = 200
_STOPS = (".", "!", "?", "…", ":")
_LONGEST_TEASER = 500
_NEAREST = 3  # elements around a name
_MOST_NODES = 100
_BARS = re.compile(r"\s*(?:[|•·●–—(]|\s-\s|,\s(?=[a-zß-ÿ\d]))\s*")
_BY_DIGIT = re.compile(r"(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)")
_NAMED = "[class*=author i], [class*=byline i], [class*=writer i], a[href]"
_OTHERS = "figcaption, [class*=caption i], [class*=comment i], [id*=comment i]"
_SUBJECTS = re.compile(  # addresses of what pieces are about
    r"(?i)/(?:tags?|topics?|themen?|thema|temas?|sujets?|keywords?|etiquetas?|labels?|search|suche"
    r"|buscar|people|persons?|personen|personnes|personas|celeb\w*|players?|stars?|dossiers?"
    r"|hashtag|category)[/?]|[?&](?:q|s|tag|keyword|search)="
)


def lone_names(page: Page, heading: Heading, lang: str) -> Iterator[tuple[str, ...]]:
    """The person whose full name is a line, or a part of one, at the first date by the headline."""
    lines = heading.under[:_NEAR]
    days = (at for at, line in enumerate(lines) if len(line) <= _LONGEST and find_day(line, lang))
    at = next(days, None)
    near = lines[max(0, at - 2) : at + 2] if at is not None else ()
    over = [line for line in heading.over[:1] if find_day(line, lang)]
    for line in (*near, *over):
        for part in (*_BARS.split(line), *GLUED.split(line), *_BY_DIGIT.split(line)):
            if _is_name(part, lang) and not is_other(part, page, heading):
                yield (part,)
        yield from (names for names in _with_roles(line) if not is_other(names[0], page, heading))


def _with_roles(line: str) -> Iterator[tuple[str, ...]]:
    """The persons of a line that begins with a full name, and what the person is after a comma."""
    names = people(line) if line[-1:] not in _STOPS else ()
    if names and line.startswith(f"{names[0]}, ") and all(map(is_full_name, names)):
        yield names


def _is_name(part: str, lang: str) -> bool:
    """Whether a part of a line is a full name; in Hungarian the given name stands last."""
    family, _, given = part.rpartition(" ")
    return is_full_name(f"{given} {family}" if lang[:2] == "hu" else part)


def labelled_writer(page: Page, heading: Heading) -> Iterator[tuple[str, ...]]:
    """The one person whom lines anywhere on the page call the writer, or who stands under that."""
    named = set()
    waits = False
    for line in page.lines():
        said = labelled(line) if len(line) <= _LONGEST_LABELLED else None
        names = people(line if waits else said or "")
        named |= {name for name in names if is_full_name(name)}
        waits = said == ""
    yield from _only(named, page, heading)


def only_writer(page: Page, heading: Heading) -> Iterator[tuple[str, ...]]:
    """The one person who signs, or whose page is linked, anywhere but in teasers."""
    named: set[str] = set()
    for node, names in islice(_naming(page), _MOST_NODES):
        if _is_in_teaser(node):
            return
        named |= {*names}
    yield from _only(named, page, heading)


def _naming(page: Page) -> Iterator[tuple[LexborNode, tuple[str, ...]]]:
    """What signs or links to an author's page, with the persons it names."""
    for node in page.body.css(_NAMED) if page.body else ():
        writes = node.tag == "a" and _leads_to_writer(node)
        text = shown_text(node, _LONGEST, MOST_INSIDE) if writes or node.tag != "a" else ""
        if (writes or signs(text)) and (names := people(text)):
            yield node, names


def _leads_to_writer(link: LexborNode) -> bool:
    """Whether a link leads to an author's page; to another site only where it is a byline."""
    address = link.attributes.get("href") or ""
    near = islice(holders(link), _NEAREST)
    called = any("author" in (holder.attributes.get("class") or "") for holder in near)
    return bool(AUTHOR_PAGE.search(address)) and (called or address.startswith("/"))


def _only(named: set[str], page: Page, heading: Heading) -> Iterator[tuple[str, ...]]:
    own = (name for name in named if is_full_name(name) and not is_other(name, page, heading))
    yield from ((name,) for name in own if len(named) == 1)


def is_other(name: str, page: Page, heading: Heading) -> bool:
    """Whether the person is one of whom the piece tells, whom a picture shows or who comments."""
    words = {folded(word) for word in heading.text.split()}
    return folded(name.split()[-1]) in words or _leads_on(name, page) or _is_beside(name, page)


def _leads_on(name: str, page: Page) -> bool:
    """Whether the name is a link to what else is told of the person."""
    links = page.body.css("a[href]") if page.body else ()
    own = (link.attributes.get("href") or "" for link in links if one_line(link.text()) == name)
    return any(_SUBJECTS.search(address) for address in own)


def _is_beside(name: str, page: Page) -> bool:
    """Whether it stands in a caption or a comment; what holds the headline is neither."""
    nodes = page.body.css(_OTHERS)[:_MOST_NODES] if page.body else ()
    return any(name in node.text() and not node.css_first("h1") for node in nodes)


def _is_in_teaser(node: LexborNode) -> bool:
    """Whether what holds it has one heading and little more; the page's own is of the piece."""
    near = islice(holders(node), 1, 1 + _NEAREST)
    headed = (holder for holder in near if holder.css_first("h1, h2, h3, h4"))
    holder = next(headed, None)
    if not holder or not shown_text(holder, _LONGEST_TEASER, MOST_INSIDE):
        return False
    return len(holder.css("h2, h3, h4")) == 1 and not holder.css_first("h1")
