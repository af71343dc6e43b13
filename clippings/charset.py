"""Decoding the bytes of a page, with the encoding that a browser would choose."""

import codecs
import re

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),  # what Excel saves as "Unicode text"
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Labels that browsers read as a larger encoding than their standard (WHATWG Encoding, 4.2).
_LARGER_SETS = {
    "ascii": "cp1252",
    "iso-8859-8-i": "iso8859-8",
    "logical": "iso8859-8",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "windows-874": "cp874",
    "x-gbk": "gb18030",
    "x-euc-jp": "euc_jp",
}
# Python also has codecs that no page uses and that fail in odd ways (idna, bz2, utf_7).
_IN_USE = (
    r"utf-8|cp(12\d\d|866|874|932|949)|iso8859-\d+|koi8-[ru]|mac-\w+"
    r"|gb18030|big5hkscs|euc_jp|iso2022_jp|johab"
)
DECLARED = rb"(?i)<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w:.-]+)"
_DECLARED_WITHIN = 65536  # bytes; browsers look at 1024, but scripts are often put first
UTF_16 = r"utf-16(le|be)?"  # only in the header; a page that declares it itself is UTF-8
_ISO_2022_JP = rb"\x1b\$[@B]"


def decode_marked(data: bytes) -> str | None:
    """Decode data that starts with a byte order mark; None if there is none."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.removeprefix(mark).decode(encoding, "replace")
    return None


def decode_page(html: bytes, charset: str | None = None) -> str:
    """Decode a page; `charset` is from the header of the response. Never fails.

    In order of precedence: byte order mark, valid UTF-8, header, declaration in the page.
    """
    if (marked := decode_marked(html)) is not None:
        return marked
    if charset and (wide := re.fullmatch(UTF_16, charset.strip("\"' ").lower())):
        return html.decode("utf-16-be" if wide[1] == "be" else "utf-16-le", "replace")
    if b"\x1b" in html and re.search(_ISO_2022_JP, html[:_DECLARED_WITHIN]):
        return html.decode("iso2022_jp", "replace")
    try:
        return html.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_with_faults(html, charset)


def _decode_with_faults(html: bytes, charset: str | None) -> str:
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(html)
    broken = text.count("\ufffd")
    if not broken:
        return text
    encoding = _encoding(charset) or _encoding(_declared(html)) or "utf-8"
    if encoding == "utf-8":
        return text if _is_utf8(html, broken) else html.decode("cp1252", "replace")
    return html.decode(encoding, "replace")


def named_encoding(html: bytes) -> str:
    """The codec named by a page's byte order mark or in its text; else UTF-8."""
    marked = (encoding for mark, encoding in BYTE_ORDER_MARKS if html.startswith(mark))
    return next(marked, None) or _encoding(_declared(html)) or "utf-8"


def _declared(html: bytes) -> str | None:
    match = re.search(DECLARED, html[:_DECLARED_WITHIN])
    return match[1].decode("ascii", "replace") if match else None


def _encoding(label: str | None) -> str | None:
    """The codec for a label; None if it is unknown or not used for pages."""
    label = (label or "").strip("\"' ").lower()
    try:
        name = codecs.lookup(_LARGER_SETS.get(label, label)).name
    except (LookupError, ValueError):
        return None
    name = _LARGER_SETS.get(name, name)
    return name if re.fullmatch(_IN_USE, name) else None


def _is_utf8(html: bytes, broken: int) -> bool:
    """Whether a text with a few invalid bytes is still UTF-8."""
    valid = len(re.findall(rb"[\xc2-\xf4][\x80-\xbf]+", html))
    return valid > broken
