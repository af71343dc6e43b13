"""Read a PDF in a child process, which is stopped if it takes too long or too much memory."""

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from html import escape
from importlib.util import find_spec
from typing import NamedTuple

from clippings.command_lines import install_command
from clippings.errors import ClipError
from clippings.pdf.marks import HYPHEN, RAISED
from clippings.pdf.running_heads import without_running_heads

LARGEST_PDF = 16 << 20  # bytes
_MOST_SECONDS = 20
_FIGURES = re.compile(rf"\s*((?:{RAISED}\d)+)")
# Korean lines may break within words.
_HANGUL_BREAK = re.compile("(?<=[가-힣])\n(?=[가-힣])")


class Pdf(NamedTuple):
    """The document information (ISO 32000-2, 14.3.3), and the text, form feeds between pages."""

    info: Mapping[str, str]
    text: str

    @property
    def html(self) -> str:
        """The text as a plain HTML page, with the running heads at its end."""
        flow = without_running_heads(self.text.split("\f"))
        text = _HANGUL_BREAK.sub("\u200b", flow.text.replace("\xad\n", "\xad"))
        page = "".join(f"<p>{escape(part)}</p>" for part in (text, *flow.heads))
        return _FIGURES.sub(lambda found: f"<sup>{found[1].replace(RAISED, '')}</sup>", page)


def is_pdf(data: bytes) -> bool:
    """Whether the bytes begin like a PDF; as in PDF readers, some stray bytes may come first."""
    return b"%PDF-" in data[:1024]


def read_pdf(data: bytes) -> Pdf:
    """Read a PDF; raises ClipError if that fails or pypdfium2 is not installed."""
    if find_spec("pypdfium2") is None:
        raise ClipError(f"PDFs can be read only after `{install_command('pypdfium2')}`")
    command = [sys.executable, "-m", "clippings.pdf.child"]
    try:
        done = subprocess.run(
            command,
            input=data,
            capture_output=True,
            timeout=_MOST_SECONDS,
            check=True,
            start_new_session=True,  # else Ctrl-C would end it, as if the PDF were damaged
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        raise ClipError("the PDF is damaged, encrypted or too large") from None
    result = json.loads(done.stdout)
    return Pdf(result["info"], result["text"].replace(HYPHEN, "\xad\n").replace("\r\n", "\n"))
