"""Errors that the user can fix, and exit codes.

Exit codes: 0 done, nothing found · 1 the check found something · 2 could not do it ·
3 could not check (no network) · 130 interrupted · 143 terminated · 70 a bug of ours, with its
traceback.
"""

import os

INTERRUPTED = 130
TERMINATED = 143
BUG = 70  # EX_SOFTWARE of sysexits.h


class ClipError(Exception):
    """An error the user can fix: one sentence, lower case, naming the problem and the way out."""

    exit_code = 2


class BadValue(ClipError):
    """A value that is not valid for its field, with message and hint separate."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(f"{message}; {hint}" if hint else message)
        self.message = message
        self.hint = hint


def quoted(text: str, longest: int = 60) -> str:
    """Quote a text for a message: on one line, cut if it is long."""
    return repr(text if len(text) <= longest else text[:longest] + "…")


def unreadable(shown: object, error: OSError) -> ClipError:
    """The error for a file that cannot be read; `shown` is its path as messages show it."""
    scheme, slash, rest = str(shown).partition(":/")
    if slash and scheme in ("http", "https"):
        address = f"{scheme}://{rest.lstrip('/')}"  # Path has removed a slash
        return ClipError(f"{address} is a web address; save the page and name the file")
    if isinstance(error, FileNotFoundError) and os.path.islink(str(shown)):
        link = f"{shown} is a link to {os.readlink(str(shown))}, which does not exist"
        return ClipError(f"{link}; fix it, or name another file")
    if isinstance(error, FileNotFoundError):
        return ClipError(f"{shown} does not exist; name another file")
    if isinstance(error, IsADirectoryError):
        return ClipError(f"{shown} is a folder; name a file in it")
    return ClipError(f"{shown} cannot be read: {error.strerror}; name another file")


class NoNetwork(ClipError):
    """No request could be made, so nothing is known."""

    exit_code = 3
