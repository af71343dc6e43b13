"""Reading a PDF in a process of its own, which is stopped where it goes too far."""

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from html import escape
from importlib.util import find_spec
from typing import NamedTuple

from clippings.errors import ClipError
from clippings.pdf.marks import HYPHEN, RAISED
from clippings.pdf.running_heads import flow_of

LARGEST_PDF = 16 << 20  # bytes
_MOST_SECONDS = 20
_FIGURES = re.compile(rf"\s*((?:{RAISED}\d)+)")
# Korean lines end within words as between them.
_HANGUL_BREAK = re.compile("(?<=[가-힣])\n(?=[가-힣])")


class Pdf(NamedTuple):
    """The document information (ISO 32000-2, 14.3.3) and the text, pages parted by form feeds."""

    info: Mapping[str, str]
    text: str

    @property
    def html(self) -> str:
        """The text as a page that is nothing but text, with its running heads at the end."""
        flow = flow_of(self.text.split("\f"))
        text = _HANGUL_BREAK.sub("\u200b", flow.text.replace("\xad\n", "\xad"))
        page = "".join(f"<p>{escape(part)}</p>" for part in (text, *flow.heads))
        return _FIGURES.sub(lambda found: f"<sup>{found[1].replace(RAISED, '')}</sup>", page)


def is_pdf(data: bytes) -> bool:
    """Whether the bytes begin as a PDF does; readers let some stray bytes pass before it."""
    return b"%PDF-" in data[:1024]


def read_pdf(data: bytes) -> Pdf:
    """What a PDF tells; raises ClipError where it cannot be read, or not by us."""
    if find_spec("pypdfium2") is None:
        raise ClipError("a PDF is read only with `pip install 'press-clippings[pdf]'`")
    command = [sys.executable, "-m", "clippings.pdf.child"]
    try:
        done = subprocess.run(
            command, input=data, capture_output=True, timeout=_MOST_SECONDS, check=True
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        raise ClipError("the PDF is damaged, locked or beyond measure") from None
    told = json.loads(done.stdout)
    return Pdf(told["info"], told["text"].replace(HYPHEN, "\xad\n").replace("\r\n", "\n"))
