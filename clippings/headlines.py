"""What stands for a clipping in one line, and what that leads to."""

from clippings.clipping import Clipping


def headline_of(clipping: Clipping) -> str:
    """The title, or what stands for it: the heading, or the outlet; empty where none is known."""
    return clipping.title or clipping.heading or clipping.outlet


def targets_of(clipping: Clipping) -> tuple[str, ...]:
    """What it leads to, the best first: the saved copy of a dead page, the page, the file."""
    saved = clipping.archive.url if clipping.status == "dead" and clipping.archive else ""
    return tuple(filter(None, (saved, address_of(clipping), clipping.file)))


def address_of(clipping: Clipping) -> str:
    """The address of the page; a recording plays from where the clipping starts."""
    if not clipping.start:
        return clipping.url
    from clippings.played import beginning_at  # brings what is known of addresses

    return beginning_at(clipping.url, clipping.start)
