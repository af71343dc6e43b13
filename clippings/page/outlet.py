"""The publisher of the piece: the name that the page gives its site."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from clippings.addresses import host_of
from clippings.folding import DOMAIN_TAIL, folded
from clippings.page.facts import Fact
from clippings.page.likeness import resembles
from clippings.page.site import GENERIC, GUESSED, IN_NAMES, SEPARATOR, Site, SiteName
from clippings.page.walk import Page

_LONGEST_NAME = 60  # characters; longer text is a slogan
_SHORTEST = 3  # characters of a host label that are searched for in the page
_GAP = "[ .&'’-]?"
_BEFORE_SLOGAN = re.compile(r"([^:,.]{3,60})[:,.]\s")
_INNER_CAPITAL = re.compile("(?<=.)[A-Z]")
_PATH = re.compile(r"^(?:https?:)?//[^/]*|[/#?]+(?:index\.\w+)?$")  # around a path
_OF_SITE = re.compile(r".*\b(?:from|at|on|bei|von|auf|sur|en|su)\s+([^\s].*)")
_COMPANIES = ("JSON-LD publisher", "publisher", "dc.publisher")  # a company may own many papers
_OF_COMPANY = re.compile(r"(?i)\b(?:publish\w+|group|media|verlag|company|holding)\b")


def known_outlet(url: str, outlet_names: Mapping[str, str]) -> str:
    """The name in `outlet_names` for the host of `url` or the nearest domain above it."""
    host = host_of(url)
    while host:
        if name := outlet_names.get(host) or outlet_names.get(f"www.{host}"):
            return name
        _, _, host = host.partition(".")
    return ""


def read_outlet(page: Page, site: Site, headline: str) -> Fact[str] | None:
    """The first name that fits the host; a declared name in another script is accepted unchecked.

    Such a name may be a slogan, so it is checked where the title ends in a name that fits.
    """
    shown = frozenset(map(folded, SEPARATOR.split(page.title)[1:]))
    # Where the whole title is the headline, no part of it is a name.
    dropped = "title" if folded(page.title) == folded(headline) else ""
    own = (found for found in site.names if found.source != dropped)
    names = [name for found in own for name in _parts(found, site)]
    declared = [name for name in names if name.source not in GUESSED]
    feeds = [name for name in names if name.source == "feed"]
    on_platform = feeds if site.is_on_platform else []
    titled = any(name.source == "title" and _is_of_host(name.name, site) for name in names)
    fitting = [
        name
        for name in (*declared, *on_platform, *names)
        if (name in (*declared, *feeds) and folded(name.name) in shown)
        or _fits(name, site, accept_foreign=not titled)
    ]
    if fitting:
        name = _best(fitting, page, site)
        return Fact(_as_written(name, page, site, names), name.source)
    for name in _doubtful(page, site, headline, names):
        if name.name:
            return Fact(_as_written(name, page, site, names), name.source, doubtful=True)
    return None


def _best(fitting: list[SiteName], page: Page, site: Site) -> SiteName:
    """The first name, or the one that ends the title and fits the host where the first does not."""
    tail = folded(SEPARATOR.split(page.title)[-1])
    ends = (name for name in fitting if folded(name.name) == tail and _is_of_host(name.name, site))
    first = fitting[0]
    if first.source in _COMPANIES and _OF_COMPANY.search(first.name):  # of a company for its paper
        papers = (one for one in fitting if folded(one.name) in map(folded, site.labels))
        return next((one for one in papers if folded(one.name) in folded(first.name)), first)
    return first if _is_of_host(first.name, site) else next(ends, first)


def _doubtful(page: Page, site: Site, headline: str, names: list[SiteName]) -> Iterator[SiteName]:
    """A name that fits nothing, the text after the headline in the title, and the bare host.

    A publishing company has many papers, so its name is worth less than the host.
    """
    declared = [name for name in names if name.source not in GUESSED]
    yield from (name for name in declared if name.source not in _COMPANIES)
    if site.is_on_platform:
        yield from (name for name in names if name.source == "feed")
    tails = (name for name in names if name.source == "end of the title")
    ends = (*tails, SiteName(_after_headline(page.title, headline), "title"))
    if all(name.source not in _COMPANIES for name in declared):
        yield from (name for name in ends if name.name and not _is_section(name.name, page))
    yield SiteName(site.host, "host")


def _after_headline(title: str, headline: str) -> str:
    """The last part of what follows the headline in the page's title."""
    if not (headline and title.startswith(headline) and SEPARATOR.match(title, len(headline))):
        return ""
    last = SEPARATOR.split(title)[-1].strip()
    return last[:_LONGEST_NAME] if folded(last) and not GENERIC.fullmatch(last) else ""


def _is_section(name: str, page: Page) -> bool:
    """Whether a single word is linked on the page, but never to the front page of a site."""
    links = page.shown("a[href]")
    named = (a for a in links if a.text(strip=True) == name)
    paths = [_PATH.sub("", link.attributes.get("href") or "") for link in named]
    return bool(paths) and all(paths) and " " not in name


def _parts(found: SiteName, site: Site) -> list[SiteName]:
    """The name, or the only part of "Name - slogan" that fits the host."""
    segments = [part.strip() for part in IN_NAMES.split(found.name) if part and part.strip()]
    if len(segments) > 1:
        fitting = (part for part in segments if _fits(SiteName(part, "part"), site))
        segments = [next(fitting, segments[0])]
    elif found.source == "title" and (last := _after_edition(found.name, site)):
        segments = [last]
    elif found.source == "title" and (after := _after_subject(found.name, site)):
        segments = [after]
    elif (before := _BEFORE_SLOGAN.match(found.name)) and folded(before[1]) in map(
        folded, site.labels
    ):
        segments = [before[1]]
    usable = (
        part for part in segments if len(part) <= _LONGEST_NAME and not GENERIC.fullmatch(part)
    )
    return [SiteName(part, found.source) for part in usable]


def _after_subject(name: str, site: Site) -> str:
    """The name in "Good news from Name", if the host is called that."""
    after = _OF_SITE.fullmatch(name)
    return after[1] if after and folded(after[1]) in site.labels else ""


def _after_edition(name: str, site: Site) -> str:
    """The part after the name of an edition, if only that fits the domain."""
    first, _, last = name.rpartition(", ")
    domain = site.labels[:1]
    own = any(resembles(last, label) and not resembles(first, label) for label in domain)
    return last if first and own else ""


def _fits(found: SiteName, site: Site, *, accept_foreign: bool = True) -> bool:
    """Whether a name fits the host, or is declared in another script and those are accepted."""
    if found.source == "feed":  # may be that of a section
        return folded(found.name) in map(folded, site.labels)
    foreign = not re.search("[a-z]", folded(found.name)) and bool(folded(found.name))
    declared = found.source not in ("title", "part")
    return (foreign and declared and accept_foreign) or _is_of_host(found.name, site)


def _is_of_host(name: str, site: Site) -> bool:
    """Whether a name resembles a part of the host."""
    return any(resembles(name, label) for label in site.labels)


def _as_written(found: SiteName, page: Page, site: Site, names: list[SiteName]) -> str:
    """`Le Monde` rather than `lemonde` or `Le Monde.fr` where the page uses both."""
    if found.source == "host":
        generic = GENERIC.fullmatch(site.own_label)
        return _spelled((not generic and site.own_label) or site.host, page) or found.name
    bare = DOMAIN_TAIL.sub("", found.name)
    small = found.name == found.name.lower() and " " not in found.name
    if bare == found.name and not small:
        return found.name
    same = (other.name for other in names if folded(other.name) == folded(bare))
    if spelled := next((other for other in same if other != other.lower()), ""):
        return spelled
    spelled = _spelled(bare, page) if bare == found.name else ""
    return spelled if _INNER_CAPITAL.search(spelled) else found.name


def _spelled(label: str, page: Page) -> str:
    """The commonest way in which the page writes the name in a host, preferably with capitals."""
    characters = folded(label)
    if not _SHORTEST <= len(characters) <= _LONGEST_NAME:
        return ""
    pattern = re.compile(rf"(?i)(?<!\w){_GAP.join(characters)}(?![\w@]|\.\w)")
    titles = (page.title, *_alternatives(page))
    for texts in (titles, (page.running_text,), page.lines()):
        found = Counter(match for text in texts for match in pattern.findall(text))
        written = (name for name, _ in found.most_common() if name != name.lower())
        if spelled := next(written, ""):
            return spelled
    return next((match[0] for match in map(pattern.search, titles) if match), "")


def _alternatives(page: Page) -> Iterator[str]:
    """The text alternatives of pictures: that of the logo is the name."""
    for picture in page.shown("img[alt]"):
        yield (picture.attributes.get("alt") or "")[:_LONGEST_NAME]
