"""The child process: reads one PDF from stdin and writes its information and text to stdout.

The output is JSON. A PDF can take gigabytes and hours to read: the limits stop only this process.
"""

import json
import sys
from contextlib import suppress

import pypdfium2  # type: ignore[import-untyped]

from clippings.pdf.raised import text_with_raised

_MOST_MEMORY = 100 << 20  # bytes of data of this process
_MOST_SECONDS = 15
_MOST_PAGES = 60
_MOST_CHARACTERS = 400_000


def main() -> int:
    """Read the PDF; the exit code is 0 if it could be read."""
    _limit()
    data = sys.stdin.buffer.read()
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return 1
    result = {"info": document.get_metadata_dict(skip_empty=True), "text": _text(document)}
    sys.stdout.buffer.write(json.dumps(result).encode())
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
            pages.append(text_with_raised(page.get_textpage())[:_MOST_CHARACTERS])
            page.close()
        if sum(map(len, pages)) > _MOST_CHARACTERS:
            break
    return "\f".join(pages)


if __name__ == "__main__":
    sys.exit(main())
