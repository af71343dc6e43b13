"""What of a clipping others may see: no notes, and no passwords in addresses."""

from dataclasses import replace

from clippings.addresses import without_secrets
from clippings.clipping import Clipping


def public(clipping: Clipping) -> Clipping:
    """The clipping without the note that people write for themselves and without passwords."""
    image, archive = clipping.image, clipping.archive
    links = (link._replace(url=without_secrets(link.url)) for link in clipping.links)
    return replace(
        clipping,
        url=without_secrets(clipping.url),
        image=image and image._replace(src=without_secrets(image.src)),
        archive=archive and archive._replace(url=without_secrets(archive.url)),
        links=tuple(links),
        note="",
    )
