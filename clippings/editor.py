"""Editing a text in the user's editor."""

import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from clippings.errors import ClipError
from clippings.files.writing import write_whole
from clippings.output import tell
from clippings.questions import can_ask

_NOTE = "# clip edit: "


class TypedText:
    """A temporary file to edit until its text is accepted; it is kept if it never is."""

    def __init__(self, text: str) -> None:
        """Write the text to the file; raises ClipError."""
        self.command = _editor()
        self.opened = text
        handle, name = tempfile.mkstemp(prefix="clipping-", suffix=".yaml")
        os.close(handle)
        self.path = Path(name)
        try:
            self._write(text)
        except ClipError:
            self.discard()
            raise

    def edit(self, note: str = "") -> str:
        """Open the editor and return the edited text; raises ClipError.

        A note is appended rather than put above, because it refers to lines of the text.
        """
        text = self.text()
        if note:
            lines = text if text.endswith("\n") else text + "\n"
            self._write(f"{lines}{_NOTE}{note}\n")
        editor = self.command[0]
        try:
            done = subprocess.run([*self.command, str(self.path)], check=False)
        except OSError as error:
            reason = f"{editor} cannot be started: {error.strerror}"
            raise ClipError(f"{reason}; set VISUAL or EDITOR; {self.kept()}") from None
        except KeyboardInterrupt:
            tell(self.kept())
            raise
        if done.returncode:
            raise ClipError(f"{editor} exited with {done.returncode}; {self.kept()}")
        return self.text()

    def text(self) -> str:
        """The text of the file without our notes and a byte order mark; raises ClipError."""
        try:
            with self.path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
                return "".join(line for line in file if not line.startswith(_NOTE))
        except OSError as error:
            reason = f"{self.path} cannot be read: {error.strerror}"
            raise ClipError(f"{reason}; save the text to this file") from None

    def _write(self, text: str) -> None:
        write_whole(self.path, text.encode(errors="surrogateescape"))

    def kept(self) -> str:
        """Say where the text is kept; an unchanged text is deleted."""
        if self.text() == self.opened:
            self.discard()
            return "nothing changed"
        return f"your text is in {self.path}"

    def discard(self) -> None:
        """Delete the file."""
        self.path.unlink(missing_ok=True)


def _editor() -> list[str]:
    named = os.environ.get("VISUAL", "").strip() or os.environ.get("EDITOR", "").strip()
    if not named and not can_ask():
        raise ClipError(
            "there is no terminal to edit on; set VISUAL or EDITOR to an editor that needs none"
        )
    named = named or ("notepad" if sys.platform == "win32" else "vi")
    try:
        return shlex.split(named)
    except ValueError as error:
        reason = str(error).lower()
        raise ClipError(
            f"{named!r} is not a valid command ({reason}); set VISUAL or EDITOR"
        ) from None
