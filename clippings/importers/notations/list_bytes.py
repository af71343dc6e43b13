"""Decodes the bytes of a list."""

import codecs
import re

from clippings.charset import decode_marked
from clippings.shares import more_than_half

_UTF_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)  # one begins like that of UTF-16
_RUN = re.compile(rb"[\x80-\xff][\x40-\xff]?[\x80-\xff]{2,}")  # longer than in Latin script
_KANA = re.compile(r"[\u3041-\u30ff]{2}")
# Polish letters in Windows-1250, which are ¹, ³ and ¿ in Windows-1252.
_POLISH = re.compile(rb"[a-z][\xb9\xb3\xbf][a-z ,;]|[ \"][\xb3\xbf][a-z]")


def decoded(data: bytes) -> str:
    """The text without its byte order mark: UTF-8, else the Windows encoding of its language."""
    if data.startswith(_UTF_32):
        return data.decode("utf-32", "replace")
    if (marked := decode_marked(data)) is not None:
        return marked
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode(_legacy_encoding(data), "replace")


def _legacy_encoding(data: bytes) -> str:
    """Windows-1252 (WHATWG), unless sequences of high bytes are implausible in it."""
    runs = sum(map(len, _RUN.findall(data)))
    if more_than_half(runs, sum(byte > 127 for byte in data)):
        return "cp932" if _KANA.search(data.decode("cp932", "ignore")) else "cp1251"
    return "cp1250" if _POLISH.search(data) else "cp1252"
