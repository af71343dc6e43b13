"""PDFs made by hand."""

from collections.abc import Sequence


def pdf(*lines: str, info: str = "", content: bytes = b"", filters: str = "") -> bytes:
    """A PDF of one page that shows these lines, with the entries of its document information."""
    return _assembled([content or _shown(lines)], info, filters)


def book(*pages: Sequence[str]) -> bytes:
    """A PDF whose pages show these lines."""
    return _assembled([_shown(lines) for lines in pages])


def _shown(lines: Sequence[str]) -> bytes:
    shown = b"".join(b"(%b) Tj T* " % _escaped(line) for line in lines)
    return b"BT /F1 12 Tf 50 800 Td 14 TL %bET" % shown


def _escaped(line: str) -> bytes:
    return line.encode("cp1252").replace(b"(", b"\\(").replace(b")", b"\\)")


def _assembled(pages: Sequence[bytes], info: str = "", filters: str = "") -> bytes:
    """The catalog, the tree of pages, their font, the pages, each with its content, the Info."""
    kids = b" ".join(b"%d 0 R" % number for number in range(4, 4 + 2 * len(pages), 2))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%b]/Count %d>>" % (kids, len(pages)),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for page in pages:
        objects += [
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
            b"/Resources<</Font<</F1 3 0 R>>>>>>" % (len(objects) + 2),
            b"<<%b/Length %d>>\nstream\n%b\nendstream" % (filters.encode(), len(page), page),
        ]
    return _written([*objects, b"<<%b>>" % info.encode("latin-1")])


def _written(objects: Sequence[bytes]) -> bytes:
    """The objects, numbered from 1, with the table of their offsets; the last is the Info."""
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    count = len(objects) + 1
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n%b" % (count, table)
    trailer = b"trailer<</Size %d/Root 1 0 R/Info %d 0 R>>\n" % (count, len(objects))
    return out + trailer + b"startxref\n%d\n%%%%EOF\n" % start
