"""The process that reads one PDF from stdin and tells what it holds, as JSON on stdout.

PDFs can claim gigabytes and keep a reader busy for hours: what goes beyond the limits ends here.
"""

import json
import sys
from contextlib import suppress

import pypdfium2  # type: ignore[import-untyped]

from clippings.pdf.raised import text_with_raised

_MOST_MEMORY = 100 << 20  # bytes of data of this process
_MOST_SECONDS = 15
_MOST_PAGES = 60
_MOST_LETTERS = 400_000


def main() -> int:
    """0 when the PDF could be read."""
    _limit()
    data = sys.stdin.buffer.read()
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return 1
    told = {"info": document.get_metadata_dict(skip_empty=True), "text": _text(document)}
    sys.stdout.buffer.write(json.dumps(told).encode())
    return 0


def _limit() -> None:
    with suppress(ImportError):  # Windows has no such limits
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (_MOST_SECONDS, _MOST_SECONDS))
        resource.setrlimit(resource.RLIMIT_DATA, (_MOST_MEMORY, _MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _text(document: pypdfium2.PdfDocument) -> str:
    pages: list[str] = []
    for number in range(min(len(document), _MOST_PAGES)):
        with suppress(pypdfium2.PdfiumError):
            page = document[number]
            pages.append(text_with_raised(page.get_textpage())[:_MOST_LETTERS])
            page.close()
        if sum(map(len, pages)) > _MOST_LETTERS:
            break
    return "\f".join(pages)


if __name__ == "__main__":
    sys.exit(main())
