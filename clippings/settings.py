"""Where the data file is, and what `[tool.clip]` in pyproject.toml says.

[tool.clip]
file = "docs/press.yaml"                # data/clippings.yaml where nothing is said
images = "https://example.org/media/"   # folder or address at which paths of pictures begin
"""

import os
from pathlib import Path
from typing import NamedTuple

from clippings.errors import ClipError, unreadable
from clippings.files import shown_path
from clippings.streams import STDIN

DEFAULT_FILE = Path("data", "clippings.yaml")


class Settings(NamedTuple):
    """The data file, and where paths of pictures begin when that is not its folder.

    `images` is a folder, or a web address that ends in a slash.
    """

    file: Path
    images: str = ""

    @property
    def image_base(self) -> str:
        """The web address at which paths of pictures begin; empty where they begin in a folder."""
        return self.images if "://" in self.images else ""

    @property
    def image_folder(self) -> Path:
        """The folder in which they begin."""
        return Path(self.images) if self.images else self.file.resolve().parent


def find_settings(start: Path) -> Settings:
    """The nearest data file from `start` upward; raises ClipError where there is none."""
    for folder in (start, *start.parents):
        settings = _read_settings(folder)
        if settings and _is_there(settings.file):
            return settings
        if settings and settings.file != folder / DEFAULT_FILE:
            _refuse_closed(settings.file.parent)
            raise ClipError(
                f"{folder / 'pyproject.toml'} names {settings.file}, which is not there; "
                f"`clip init` in {folder} makes it"
            )
    _refuse_closed((start / DEFAULT_FILE).parent)
    raise ClipError(
        f"no {DEFAULT_FILE} here or in a folder above; `clip init` makes one, `--file` names one"
    )


def _is_there(file: Path) -> bool:
    """Whether there is a file, or a folder or a link to nothing, which whoever reads it names.

    Pipes are never read.
    """
    leads_nowhere = os.path.islink(file) and not os.path.exists(file)
    # None of these minds a folder that is closed to us.
    return os.path.isfile(file) or os.path.isdir(file) or leads_nowhere


def _refuse_closed(folder: Path) -> None:
    """Raises ClipError where nobody can tell what is in a folder."""
    if os.path.isdir(folder) and not os.access(folder, os.X_OK):
        raise ClipError(
            f"{shown_path(folder)} is closed to you; open it, or name another file by --file"
        )


def settings_for(file: Path | None) -> Settings:
    """The data file that was named, else the nearest; raises ClipError where there is none."""
    if file == STDIN:
        return _settings_of_stdin()
    return settings_beside(file) if file else find_settings(Path.cwd())


def _settings_of_stdin() -> Settings:
    """What comes in stands for the nearest data file: its pictures are looked for where its are."""
    try:
        nearest = find_settings(Path.cwd())
    except ClipError:
        return settings_beside(STDIN)
    return Settings(STDIN, nearest.image_base or str(nearest.image_folder))


def to_name(file: Path) -> str:
    """What `--file` has to say for commands to take this file; empty where they take it anyway.

    Empty also for standard input, which no command can change.
    """
    if file == STDIN:
        return ""
    try:
        usual = find_settings(Path.cwd()).file
    except ClipError:
        return shown_path(file)
    return "" if usual.resolve() == file.resolve() else shown_path(file)


def usual_file(folder: Path) -> Path:
    """Where a data file of this folder's project is to be made, seen from the folder."""
    return Path(_tool_table(folder / "pyproject.toml").get("file", DEFAULT_FILE))


def settings_beside(file: Path) -> Settings:
    """The settings that hold for a file that was named."""
    folder = file.resolve().parent
    for parent in (folder, *folder.parents):
        if settings := _read_settings(parent):
            return settings._replace(file=file)
    return Settings(file)


def _read_settings(folder: Path) -> Settings | None:
    written = _tool_table(folder / "pyproject.toml")
    default = folder / DEFAULT_FILE
    if not written:
        return Settings(default) if _is_there(default) else None
    file = folder / written["file"] if "file" in written else default
    return Settings(file, _image_start(folder, written.get("images", "")))


def _image_start(folder: Path, images: str) -> str:
    if "://" in images:
        return images.rstrip("/") + "/"
    return str(folder / images) if images else ""


def _tool_table(project: Path) -> dict[str, str]:
    try:
        text = project.read_bytes() if os.path.isfile(project) else b""
    except OSError as error:
        raise unreadable(project, error) from None
    if b"clip" not in text:  # no TOML is read in vain
        return {}
    import tomllib

    try:
        tools = tomllib.loads(text.decode()).get("tool")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ClipError(f"{project} cannot be read: {error}; correct it first") from None
    table = tools.get("clip", {}) if isinstance(tools, dict) else {}
    if not isinstance(table, dict):
        raise ClipError(f"{project}: write [tool.clip] as one table, with file and images")
    for key, value in table.items():
        if key not in ("file", "images"):
            raise ClipError(f"{project}: [tool.clip] has no key {key!r}, only file and images")
        if not isinstance(value, str):
            raise ClipError(f"{project}: {key} in [tool.clip] must be text")
    return dict(table)
