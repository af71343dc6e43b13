"""Whether the address that a page gives itself is that of the very piece that was asked for."""

import re
from urllib.parse import SplitResult, parse_qsl

from clippings.addresses.asked import asked_form
from clippings.addresses.normal import host_of, split_address

# One site has several doors: www.paper.example, m.paper.example, amp.paper.example.
_DOOR = r"^(?:www\d?|m|mobile|amp|touch|wap)\."
# What a path may lose at its end and still lead to the same piece.
_VIEWS = r"(?i)(?:/(?:amp|mobile|print|full|single|all|comments|index|page|seite|\d{1,3}))+"
_AMP = r"(?i)/amp(?=/|$)|\.amp(?=\.html?$|$)"
_ENDING = r"(?i)\.(?:html?|php|aspx?)$"
# Parameters that may say which piece of a site it is: by their names, or by long numbers.
_IDENTITY = (
    r"(?i)\w*(?:id|no|nr|idx|seq|code|key)=.*|(?:[pvqn]|article|artikel|story|news|item|doc|title)=.*"
    r"|\w+=\d{4,}"
)
_TELLING = 12  # characters of a path that two sites hardly have in common by chance


def is_same_piece(canonical: str, url: str) -> bool:
    """Whether the canonical address is another one for the piece at `url`.

    A front page or a section never is; on another host the path must be the same.
    """
    theirs, ours = (split_address(asked_form(one) or "") for one in (canonical, url))
    if not theirs or not ours or not (theirs.path.strip("/") or theirs.query):
        return False
    its_path, our_path = _path(theirs), _path(ours)
    if its_path == our_path:
        alike = _site(canonical) == _site(url) or len(its_path) >= _TELLING
        return alike and not _identity(ours) - _identity(theirs)
    above = our_path.startswith(f"{its_path}/")
    is_section = above and not re.fullmatch(_VIEWS, our_path[len(its_path) :])
    return _site(canonical) == _site(url) and not is_section


def _site(url: str) -> str:
    return re.sub(_DOOR, "", host_of(url))


def _path(parts: SplitResult) -> str:
    return re.sub(_ENDING, "", re.sub(_AMP, "", parts.path.rstrip("/"))).lower()


def _identity(parts: SplitResult) -> set[str]:
    given = {f"{name}={value}": name for name, value in parse_qsl(parts.query)}
    return {name for pair, name in given.items() if re.fullmatch(_IDENTITY, pair)}
