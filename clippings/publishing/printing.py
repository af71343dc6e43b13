"""Printing HTML pages as PDF with a browser installed on this machine."""

import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from clippings.errors import ClipError

_BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
# Options against network access, and against anything that contacts the browser's vendor.
_QUIET = (
    "--headless",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND",
)
_MOST_SECONDS = 600


def print_pdf(page: str, folder: Path) -> bytes:
    """Print an HTML page as PDF; temporary files are made in `folder` and removed afterwards.

    The system's temporary folder is not used, because a sandboxed browser (snap) cannot read it.
    Raises ClipError.
    """
    browser = _find_browser()
    try:
        with TemporaryDirectory(dir=folder, prefix="clip-", ignore_cleanup_errors=True) as room:
            return _printed(browser, page, Path(room).resolve())
    except OSError as error:
        reason = f"the PDF cannot be made in {folder}: {error.strerror}"
        raise ClipError(f"{reason}; name an existing folder that is writable") from None


def _find_browser() -> str:
    found = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if not found:
        raise ClipError(
            "a PDF needs Chromium, Chrome or Edge, and none was found;"
            " install one, or open the report in a browser and print it there"
        )
    return found


def _printed(browser: str, page: str, room: Path) -> bytes:
    source, result = room / "report.html", room / "report.pdf"
    source.write_text(page, encoding="utf-8")
    command = [
        browser,
        *_QUIET,
        *_as_root(),
        f"--user-data-dir={room / 'profile'}",
        "--no-pdf-header-footer",
        "--generate-pdf-document-outline",
        f"--print-to-pdf={result}",
        source.as_uri(),
    ]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_MOST_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise ClipError(
            f"{browser} did not print the report within {_MOST_SECONDS} seconds; try again"
        ) from None
    if not result.exists():
        reason = done.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        raise ClipError(f"{browser} did not print the report: {reason or done.returncode}")
    return result.read_bytes()


def _as_root() -> tuple[str, ...]:
    """Chromium run by root (as in a container) starts only with `--no-sandbox`."""
    return ("--no-sandbox",) if hasattr(os, "geteuid") and os.geteuid() == 0 else ()
