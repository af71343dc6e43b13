"""What the user can put right, and how the program ends.

Exit codes: 0 done, nothing found · 1 the check found something · 2 could not do it ·
3 could not check (no network) · 130 interrupted · 70 a bug of ours, with its traceback.
"""

import os

INTERRUPTED = 130
BUG = 70  # EX_SOFTWARE of sysexits.h


class ClipError(Exception):
    """One sentence, lower case, that names the thing and the way out."""

    exit_code = 2


class BadValue(ClipError):
    """A value that its field cannot hold, with the way out kept apart from what is wrong."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(f"{message}; {hint}" if hint else message)
        self.message = message
        self.hint = hint


def quoted(text: str, longest: int = 60) -> str:
    """Text as a message shows it: on one line, cut where it is long."""
    return repr(text if len(text) <= longest else text[:longest] + "…")


def unreadable(shown: object, error: OSError) -> ClipError:
    """Why a file that was named, as it is shown, cannot be read."""
    scheme, slash, rest = str(shown).partition(":/")
    if slash and scheme in ("http", "https"):
        address = f"{scheme}://{rest.lstrip('/')}"  # paths have lost a slash
        return ClipError(f"{address} is an address; save the page, and name its file")
    if isinstance(error, FileNotFoundError) and os.path.islink(str(shown)):
        link = f"{shown} is a link to {os.readlink(str(shown))}, where there is no file"
        return ClipError(f"{link}; mend it, or name another file")
    if isinstance(error, FileNotFoundError):
        return ClipError(f"{shown} is not there; name a file that is")
    if isinstance(error, IsADirectoryError):
        return ClipError(f"{shown} is a folder; name a file in it")
    return ClipError(f"{shown} cannot be read: {error.strerror}; name another file")


class NoNetwork(ClipError):
    """Nothing could be asked, so nothing is known."""

    exit_code = 3
