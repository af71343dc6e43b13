"""What the user can do about links that are not fine."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from clippings.command_lines import command_line
from clippings.links.link import CheckedLink, Use
from clippings.meanings import hint

WayOut: TypeAlias = Callable[[CheckedLink, Use], str]
_NOT_THERE = ("dead", "suspect")


def ways_out(links: Sequence[CheckedLink]) -> WayOut:
    """A function that returns the way out for one of these links and its use."""
    to_copies = ways_to_copies(links)

    def way_out(link: CheckedLink, use: Use) -> str:
        return to_copies.get((use.id, use.field)) or hint(link.verdict, link.reason)

    return way_out


def ways_to_copies(links: Sequence[CheckedLink]) -> Mapping[tuple[str, str], str]:
    """How to make the page link to the saved copy of a dead link, by clipping and field.

    Only if the copy is among the links and was found.
    """
    there = (link for link in links if link.verdict not in _NOT_THERE)
    copied = {use.id for use in _uses(there) if use.field == "archive.url"}
    gone = _uses(link for link in links if link.verdict == "dead")
    return {
        (use.id, use.field): f"`{command_line('set', use.id, 'status=dead')}` makes the page link"
        " to the saved copy"
        for use in gone
        if use.field == "url" and use.id in copied
    }


def hints(links: Iterable[CheckedLink], to_copies: Mapping[tuple[str, str], str]) -> Sequence[str]:
    """The ways out for all links without a copy, each once."""
    without = (one for one in links if any((it.id, it.field) not in to_copies for it in one.uses))
    return list(dict.fromkeys(hint(link.verdict, link.reason) for link in without))


def _uses(links: Iterable[CheckedLink]) -> Iterable[Use]:
    return (use for link in links for use in link.uses)
