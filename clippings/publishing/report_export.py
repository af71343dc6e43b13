"""The coverage report of `clip report`, as HTML and PDF."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from clippings.clipping import Collection
from clippings.errors import ClipError
from clippings.publishing.drawing import draw
from clippings.publishing.for_readers import for_readers, with_logos
from clippings.publishing.page_locale import page_locale
from clippings.publishing.printing import print_pdf
from clippings.publishing.target import Made, OutputFile, new_file
from clippings.settings import Settings

_PDF = ".pdf"
_HTML = (".html", ".htm")


class ReportOptions(NamedTuple):
    """Options of a report; empty values mean the default."""

    title: str = ""
    locale: str = ""
    images: str = ""


def make_report(
    collection: Collection, options: ReportOptions, settings: Settings, path: Path | None
) -> Made:
    """Make the HTML report for `path`."""
    from clippings.exporters.coverage_report import render_report

    locale = page_locale(options.locale or collection.lang)
    collection = with_logos(for_readers(collection, settings))
    render = partial(render_report, collection, locale, title=options.title)
    return draw(collection, render, options.images, settings, path)


def report_files(
    collection: Collection, options: ReportOptions, settings: Settings, path: Path, *, pdf: bool
) -> Iterator[OutputFile]:
    """The files of a report: HTML at `path`, with `pdf` also a PDF next to it; or only a PDF.

    Raises ClipError for other suffixes, and if there is no browser to print with.
    """
    alone = path.suffix.lower() == _PDF
    if not alone and path.suffix.lower() not in _HTML:
        raise ClipError(f"a report is HTML or PDF; name {path} with the suffix .html or .pdf")
    if (pdf or alone) and options.images not in ("", "embed"):
        raise ClipError("pictures are always inside a PDF; leave --images out")
    if not alone:
        yield new_file(path, make_report(collection, options, settings, path))
    if not (pdf or alone):
        return
    printed = path.with_suffix(_PDF)
    made = make_report(collection, options, settings, printed)
    assert isinstance(made.content, str)
    yield new_file(printed, Made(print_pdf(made.content, printed.parent), {}))
