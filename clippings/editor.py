"""Text in the user's own editor."""

import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from clippings.errors import ClipError

_NOTE = "# clip: "


class Draft:
    """A temporary file that is opened until what it holds is taken, or kept when it is not."""

    def __init__(self, text: str) -> None:
        """Put the text into the file."""
        handle, name = tempfile.mkstemp(prefix="clipping-", suffix=".yaml")
        os.close(handle)
        self.path = Path(name)
        self.path.write_text(text, encoding="utf-8", newline="")

    def edit(self, note: str = "") -> str:
        """Open the editor, with a note above the text; what it holds after; raises ClipError."""
        if note:
            self.path.write_text(f"{_NOTE}{note}\n{self.text()}", encoding="utf-8", newline="")
        command = [*_editor(), str(self.path)]
        try:
            done = subprocess.run(command, check=False)
        except OSError as error:
            raise ClipError(
                f"{command[0]} does not start: {error.strerror}; set VISUAL or EDITOR"
            ) from None
        if done.returncode:
            raise ClipError(f"{command[0]} ended with {done.returncode}; {self.kept()}")
        return self.text()

    def text(self) -> str:
        """What the file holds, less our notes."""
        with self.path.open(encoding="utf-8", errors="surrogateescape", newline="") as file:
            return "".join(line for line in file if not line.startswith(_NOTE))

    def kept(self) -> str:
        """Where the text stays."""
        return f"what was typed is in {self.path}"

    def discard(self) -> None:
        """Take the file away."""
        self.path.unlink(missing_ok=True)


def _editor() -> list[str]:
    default = "notepad" if sys.platform == "win32" else "vi"
    return shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or default)
