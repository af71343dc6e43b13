"""Reads the JSON reports of several link checks and merges them."""

from collections.abc import Container, Sequence
from pathlib import Path

from clippings.checking.accept_places import place_accepts
from clippings.errors import ClipError
from clippings.files.reading import read_text_file
from clippings.links.checked import Checked
from clippings.links.merging import merge_reports
from clippings.links.policy import Accept, accepted


def merge_files(
    reports: Sequence[str], accepts: tuple[Accept, ...], fail_on: Container[str]
) -> Checked:
    """Merge these reports, with the verdicts that the user accepts; raises ClipError."""
    if not reports:
        raise ClipError("--merge needs the JSON reports of the shards; name them")
    texts = ((name, read_text_file(Path(name))) for name in reports)
    merged = merge_reports(texts, fail_on)
    ids = (use.id for link in merged.links for use in link.uses)
    placed = place_accepts(accepts, (link.url for link in merged.links), ids)
    return merged._replace(links=tuple(accepted(link, placed) for link in merged.links))
