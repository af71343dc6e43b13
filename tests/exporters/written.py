"""What the exporters write."""

from io import BytesIO
from typing import Any

import feedparser  # type: ignore[import-untyped]

from clippings.clipping import Collection
from clippings.exporters import find_exporter


def written(name: str, collection: Collection, **options: Any) -> str:
    """The text of a format."""
    content = find_exporter(name).write(collection, **options)
    assert isinstance(content, str)
    return content


def written_bytes(name: str, collection: Collection, **options: Any) -> bytes:
    """The bytes of a file in any format."""
    content = find_exporter(name).write(collection, **options)
    return content.encode() if isinstance(content, str) else content


def read_atom(collection: Collection) -> Any:
    """What a feed reader makes of the Atom feed."""
    return feedparser.parse(BytesIO(written_bytes("atom", collection)))
