"""What the data file held at an earlier commit."""

import subprocess
from collections.abc import Iterable
from pathlib import Path

from clippings.clipping import Clipping
from clippings.data_file.snapshot import Snapshot, snapshot_of
from clippings.errors import ClipError
from clippings.fields import to_plain
from clippings.files import shown_path


def snapshot_at(path: Path, ref: str) -> Snapshot | None:
    """The file as it was at `ref`; None where it was not there yet. Raises ClipError."""
    real = path.resolve()
    _require_repository(real.parent, shown_path(path))
    verify = ("rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}")
    if ref.startswith("-") or _git(real.parent, *verify).returncode:
        raise ClipError(f"git knows no commit {ref!r} here; fetch more history or name another")
    shown = _git(real.parent, "show", f"{ref}:./{real.name}")
    return None if shown.returncode else snapshot_of(shown.stdout, f"{path.name} at {ref}")


def _require_repository(folder: Path, shown: str) -> None:
    found = _git(folder, "rev-parse", "--git-dir")
    if b"safe.directory" in found.stderr:  # as in a container, where another user has checked out
        way_out = "`git config --global --add safe.directory '*'` has it trust all"
        raise ClipError(f"git does not trust who owns the repository of {shown}; {way_out}")
    if found.returncode:
        raise ClipError(f"{shown} is in no git repository; --changed-since needs one")


def changed_since(
    clippings: Iterable[Clipping], before: Iterable[Clipping]
) -> tuple[Clipping, ...]:
    """The clippings that are new or whose fields differ; where they stand does not matter."""
    known = {clipping.id: to_plain(clipping) for clipping in before}
    return tuple(one for one in clippings if known.get(one.id) != to_plain(one))


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)
    except OSError:
        raise ClipError("--changed-since needs git, which cannot be run here") from None
