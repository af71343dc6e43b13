"""What the data file held at an earlier commit."""

import subprocess
from collections.abc import Iterable
from pathlib import Path

from clippings.clipping import Clipping
from clippings.data_file.snapshot import Snapshot, snapshot_of
from clippings.errors import ClipError
from clippings.fields import to_plain
from clippings.shown import shown_path


def snapshot_at(path: Path, ref: str) -> Snapshot | None:
    """The file as it was at `ref`; None where it was not there yet. Raises ClipError."""
    if _git(path, "rev-parse", "--git-dir") is None:
        raise ClipError(f"{shown_path(path)} is in no git repository; --changed-since needs one")
    if (
        ref.startswith("-")
        or _git(path, "rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}") is None
    ):
        raise ClipError(f"git knows no commit {ref!r} here; fetch more history or name another")
    data = _git(path, "show", f"{ref}:./{path.name}")
    return None if data is None else snapshot_of(data, f"{path.name} at {ref}")


def changed_since(
    clippings: Iterable[Clipping], before: Iterable[Clipping]
) -> tuple[Clipping, ...]:
    """The clippings that are new or whose fields differ; where they stand does not matter."""
    known = {clipping.id: to_plain(clipping) for clipping in before}
    return tuple(one for one in clippings if known.get(one.id) != to_plain(one))


def _git(path: Path, *arguments: str) -> bytes | None:
    try:
        done = subprocess.run(
            ["git", *arguments], cwd=path.resolve().parent, capture_output=True, check=False
        )
    except OSError:
        raise ClipError("--changed-since needs git, which cannot be run here") from None
    return done.stdout if done.returncode == 0 else None
