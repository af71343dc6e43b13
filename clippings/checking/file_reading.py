"""Looks for the quotes of clippings in their files of the repository."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from clippings.checking.quote_reading import read_quotes
from clippings.clipping import Clipping
from clippings.ctrl_c import CtrlC
from clippings.links.files import look_at_file
from clippings.links.link import Target
from clippings.links.link_findings import link_sentence
from clippings.local_files import files_of
from clippings.quotes.stored import QuoteReading
from clippings.reply import End, Reply
from clippings.settings import Settings

_TEXTS = {
    **dict.fromkeys((".html", ".htm", ".xhtml"), "text/html"),
    **dict.fromkeys((".txt", ".md"), "text/plain"),
}


class FilesRead(NamedTuple):
    """The results by index of the clipping, and whether Ctrl-C interrupted."""

    found: Mapping[int, QuoteReading]
    interrupted: bool = False


def read_files(clippings: Iterable[tuple[int, Clipping]], settings: Settings) -> FilesRead:
    """Look for the quotes in one file after the other; on Ctrl-C, return the results so far.

    The clippings are given with their indexes.
    """
    found: dict[int, QuoteReading] = {}
    try:
        for number, clipping in clippings:
            with CtrlC():
                found[number] = _read_file(clipping, settings)
    except KeyboardInterrupt:
        return FilesRead(found, interrupted=True)
    return FilesRead(found)


def _read_file(clipping: Clipping, settings: Settings) -> QuoteReading:
    from clippings.pdf.reading import LARGEST_PDF

    files = files_of(settings)
    link = look_at_file(Target(url=clipping.file), files.look_at)
    if link.reason != "file-ok":
        return QuoteReading(clipping.file, reason=link_sentence(link))
    place = files.place_of(clipping.file)
    with place.open("rb") as file:
        data = file.read(LARGEST_PDF + 1)
    end: End = "whole" if len(data) <= LARGEST_PDF else "capped"
    headers = {"content-type": _TEXTS.get(place.suffix.lower(), "application/octet-stream")}
    return read_quotes(clipping, link, Reply(clipping.file, 200, headers, data, end))
