"""The coverage report as `clip report` writes it: in HTML, and printed."""

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
    """What can be chosen for a report; empty is the usual."""

    title: str = ""
    locale: str = ""
    images: str = ""


def make_report(
    collection: Collection, options: ReportOptions, settings: Settings, path: Path | None
) -> Made:
    """The report in HTML that will stand at `path`."""
    from clippings.exporters.coverage_report import render_report

    locale = page_locale(options.locale or collection.lang)
    collection = with_logos(for_readers(collection, settings))
    render = partial(render_report, collection, locale, title=options.title)
    return draw(collection, render, options.images, settings, path)


def report_files(
    collection: Collection, options: ReportOptions, settings: Settings, path: Path, *, pdf: bool
) -> Iterator[OutputFile]:
    """The report at `path`; with `pdf` printed beside it, or alone where `path` is that of a PDF.

    Raises ClipError for another suffix, and where there is no browser that prints.
    """
    alone = path.suffix.lower() == _PDF
    if not alone and path.suffix.lower() not in _HTML:
        raise ClipError(f"a report is HTML or PDF; end the name of {path} in .html or .pdf")
    if (pdf or alone) and options.images not in ("", "embed"):
        raise ClipError("pictures are inside a PDF; leave --images out")
    if not alone:
        yield new_file(path, make_report(collection, options, settings, path))
    if not (pdf or alone):
        return
    printed = path.with_suffix(_PDF)
    made = make_report(collection, options, settings, printed)
    assert isinstance(made.content, str)
    yield new_file(printed, Made(print_pdf(made.content, printed.parent), {}))
