"""What counts as a failure, and which answers the user accepts."""

from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple, get_args

from clippings import fail_on
from clippings.addresses import host_of, split_address
from clippings.addresses.normal import ascii_host
from clippings.errors import ClipError
from clippings.known_words import require_known
from clippings.links.link import CheckedLink, Verdict
from clippings.links.reasons import REASONS
from clippings.quotes.match import QUOTES_THAT_FAIL
from clippings.quotes.match import VERDICTS as OF_QUOTES

VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
FINE = ("alive", "moved")
USUALLY_FAIL = ("dead", *QUOTES_THAT_FAIL)


class Accept(NamedTuple):
    """A status, reason or verdict to be given another verdict; `where` is a host or an id."""

    what: str
    verdict: Verdict
    where: str = ""

    def __str__(self) -> str:
        """As it is written on the command line."""
        return ":".join(filter(None, [self.where, self.what, self.verdict]))


def parse_links_fail_on(texts: Iterable[str]) -> frozenset[str]:
    """Parse `--fail-on`: the verdicts and reasons that make the check fail; `none` is empty.

    Raises ClipError for an unknown word.
    """
    known = (*VERDICTS, *OF_QUOTES, *REASONS)
    return fail_on.parse_fail_on(texts, known=known, usual=USUALLY_FAIL, listed_by="clip rule")


def parse_accept(text: str) -> Accept:
    """Parse `403:alive`, `example.org:403:alive` or `ID:403:alive`; raises ClipError."""
    parts = text.rsplit(":", 2)
    if len(parts) < 2:
        raise ClipError(
            f"--accept {text!r} cannot be read; write 403:alive or example.org:403:alive"
        )
    require_known(parts[-1], VERDICTS, "a verdict of links for --accept")
    verdict = next(one for one in VERDICTS if one == parts[-1])
    what = parts[-2]
    if not what.isdigit():
        known, meant = (*VERDICTS, *REASONS), "a status, reason or verdict for --accept"
        require_known(what, known, meant, listed_by="clip rule")
    return Accept(what, verdict, parts[0] if len(parts) == 3 else "")


def accepted(link: CheckedLink, accepts: Sequence[Accept]) -> CheckedLink:
    """The link with the verdict that the user accepts; the reason stays."""
    known = (str(link.status), link.reason, link.verdict)
    for accept in (one for one in accepts if one.what in known):
        alike = [one.where for one in accepts if (one.what, one.verdict) == accept[:2]]
        if not accept.where or is_at(link.url, accept.where) or _only_in(link, alike):
            return link._replace(verdict=accept.verdict)
    return link


def fails(link: CheckedLink, fail_on: frozenset[str]) -> bool:
    """Whether the link makes the check fail."""
    return (link.verdict in fail_on or link.reason in fail_on) and not link.ignored


def _only_in(link: CheckedLink, ids: Container[str]) -> bool:
    """Whether only these clippings have the link, and no outlets."""
    return bool(link.uses) and all(use.id and use.id in ids for use in link.uses)


def is_at(url: str, where: str) -> bool:
    """Whether an address is of the host `where`, with or without its port, or of one below it."""
    host, name = host_of(url), ascii_host(where)
    parts = split_address(url)
    netloc = parts.netloc.lower() if parts else host
    return name in (host, netloc) or host.endswith(f".{name}")
