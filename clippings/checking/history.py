"""The data file at an earlier commit of git."""

import os
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from clippings.clipping import Clipping
from clippings.data_file.snapshot import Snapshot, snapshot_of
from clippings.errors import ClipError
from clippings.fields import to_plain
from clippings.files import shown_path

_WAY_OUT = "fetch more history or name another"


def snapshot_at(path: Path, ref: str) -> Snapshot | None:
    """The file as it was at `ref`; None if it did not exist then. Raises ClipError.

    As in `git diff`, `main...` is the commit at which HEAD branched off from main.
    """
    real = path.resolve()
    _require_repository(real.parent, shown_path(path))
    shown = _git(real.parent, "show", f"{_commit_of(real.parent, ref)}:./{real.name}")
    return None if shown.returncode else snapshot_of(shown.stdout, f"{path.name} at {ref}")


def _commit_of(folder: Path, ref: str) -> str:
    """The commit that `A`, `A..B` or `A...B` compares with; raises ClipError."""
    dots = re.fullmatch(r"(.*?)(\.\.\.?)(.*)", ref)
    if not dots or _is_commit(folder, ref):
        _require_commit(folder, ref)
        return ref
    start, end = dots[1] or "HEAD", dots[3] or "HEAD"
    _require_commit(folder, start)
    _require_commit(folder, end)
    if dots[2] == "..":
        return start
    common = _git(folder, "merge-base", start, end)
    if common.returncode:
        raise ClipError(f"git has no common commit of {start!r} and {end!r} here; {_WAY_OUT}")
    return common.stdout.decode().strip()


def _require_commit(folder: Path, ref: str) -> None:
    if not _is_commit(folder, ref):
        raise ClipError(f"git has no commit {ref!r} here; {_WAY_OUT}")


def _is_commit(folder: Path, ref: str) -> bool:
    verify = ("rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}")
    return not ref.startswith("-") and not _git(folder, *verify).returncode


def _require_repository(folder: Path, shown: str) -> None:
    found = _git(folder, "rev-parse", "--git-dir")
    if b"safe.directory" in found.stderr:  # e.g. in a container, checked out by another user
        way_out = "to trust all, run `git config --global --add safe.directory '*'`"
        raise ClipError(f"git does not trust the owner of the repository of {shown}; {way_out}")
    if found.returncode:
        raise ClipError(
            f"{shown} is not in a git repository, which --changed-since needs; leave it out"
        )


def changed_since(
    clippings: Iterable[Clipping], before: Iterable[Clipping]
) -> tuple[Clipping, ...]:
    """The clippings that are new or have changed fields, wherever they are in the file."""
    known = {clipping.id: to_plain(clipping) for clipping in before}
    return tuple(one for one in clippings if known.get(one.id) != to_plain(one))


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            ["git", *arguments], cwd=folder, env=_environment(), capture_output=True, check=False
        )
    except OSError:
        raise ClipError("--changed-since needs git, which cannot be run here; install it") from None


def _environment() -> dict[str, str]:
    """Ours, without a lone GIT_DIR: with it, git takes the folder for the top of the repository.

    Git sets it for hooks in linked worktrees.
    """
    alone = "GIT_WORK_TREE" not in os.environ
    return {name: text for name, text in os.environ.items() if not (alone and name == "GIT_DIR")}
