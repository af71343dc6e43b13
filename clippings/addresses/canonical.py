"""Whether a page's canonical address is that of the piece that was requested."""

import re
from urllib.parse import SplitResult, parse_qsl

from clippings.addresses.asked import asked_form
from clippings.addresses.normal import host_of, split_address
from clippings.addresses.trackers import without_trackers

# Subdomains of one site: www.paper.example, m.paper.example, amp.paper.example.
_SUBDOMAIN = r"^(?:www\d?|m|mobile|amp|touch|wap)\."
# Endings of a path that lead to another view of the same piece.
_VIEWS = r"(?i)(?:/(?:amp|mobile|print|full|single|all|comments|index|page|seite|\d{1,3}))+"
_AMP = r"(?i)/amp(?=/|$)|\.amp(?=\.html?$|$)"
_ENDING = r"(?i)\.(?:html?|php|aspx?)$"
# Parameters that may identify the piece, by their name or because they are a long number.
_IDENTITY = (
    r"(?i)\w*(?:id|no|nr|idx|seq|code|key)=.*|(?:[pvqn]|article|artikel|story|news|item|doc|title)=.*"
    r"|\w+=\d{4,}"
)
_LONG_PATH = 12  # characters; two sites hardly share a path as long by chance


def is_same_piece(canonical: str, url: str) -> bool:
    """Whether `canonical` is an address of the piece at `url`.

    That of a front page or a section never is; on another host the path must be the same.
    """
    theirs, ours = (split_address(asked_form(one) or "") for one in (canonical, url))
    if not theirs or not ours or not (theirs.path.strip("/") or theirs.query):
        return False
    its_path, our_path = _path(theirs), _path(ours)
    if its_path == our_path:
        fits = _site(canonical) == _site(url) or len(its_path) >= _LONG_PATH
        return fits and not _identity(ours) - _identity(theirs)
    prefixed = our_path.startswith(f"{its_path}/")
    is_section = prefixed and not re.fullmatch(_VIEWS, our_path[len(its_path) :])
    return _site(canonical) == _site(url) and not is_section


def as_own(canonical: str, url: str) -> str:
    """A canonical address as the piece's own: no tracker or anchor, and https if `url` has it."""
    head, mark, anchor = without_trackers(canonical).partition("#")
    own = f"{head}{mark}{anchor}" if anchor[:1] in ("!", "/") else head
    is_secure = url.startswith("https:") and host_of(own) == host_of(url)
    return re.sub("^http:", "https:", own) if is_secure else own


def _site(url: str) -> str:
    return re.sub(_SUBDOMAIN, "", host_of(url))


def _path(parts: SplitResult) -> str:
    return re.sub(_ENDING, "", re.sub(_AMP, "", parts.path.rstrip("/"))).lower()


def _identity(parts: SplitResult) -> set[str]:
    given = {f"{name}={value}": name for name, value in parse_qsl(parts.query)}
    return {name for pair, name in given.items() if re.fullmatch(_IDENTITY, pair)}
