"""The headline of a clipping, and the addresses it links to."""

from clippings.clipping import Clipping


def headline_of(clipping: Clipping) -> str:
    """The title, or else the heading, or the outlet; empty if there is none."""
    return clipping.title or clipping.heading or clipping.outlet


def targets_of(clipping: Clipping) -> tuple[str, ...]:
    """Link targets, best first: the saved copy (of a dead page), the page, the file."""
    saved = clipping.archive.url if clipping.status == "dead" and clipping.archive else ""
    return tuple(filter(None, (saved, address_of(clipping), clipping.file)))


def address_of(clipping: Clipping) -> str:
    """The address of the page; for a recording, with the offset where the clipping starts."""
    if not clipping.start:
        return clipping.url
    from clippings.played import beginning_at  # imports everything about addresses

    return beginning_at(clipping.url, clipping.start)
