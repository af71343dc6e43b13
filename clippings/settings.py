"""The path of the data file, and the settings under `[tool.clip]` in pyproject.toml.

[tool.clip]
file = "docs/press.yaml"                # the default is data/clippings.yaml
images = "https://example.org/media/"   # folder or address that paths start from
"""

import os
from pathlib import Path
from typing import NamedTuple

from clippings.errors import ClipError, unreadable
from clippings.files import shown_path
from clippings.streams import STDIN

DEFAULT_FILE = Path("data", "clippings.yaml")


class Settings(NamedTuple):
    """The data file, and where paths of pictures and documents start if not in its folder.

    `images` is a folder, or a web address that ends in a slash; empty for the folder of the file.
    """

    file: Path
    images: str = ""

    @property
    def image_base(self) -> str:
        """The web address that paths start from; empty if that is a folder."""
        return self.images if "://" in self.images else ""

    @property
    def image_folder(self) -> Path:
        """The folder that paths start from."""
        return Path(self.images) if self.images else self.file.resolve().parent


def find_settings(start: Path) -> Settings:
    """Find the nearest data file in `start` or a folder above; raises ClipError."""
    for folder in (start, *start.parents):
        settings = _read_settings(folder)
        if settings and _exists(settings.file):
            return settings
        if settings and settings.file != folder / DEFAULT_FILE:
            _require_access(settings.file.parent)
            raise ClipError(
                f"{folder / 'pyproject.toml'} names {settings.file}, which does not exist; "
                f"`clip init` in {folder} creates it"
            )
    _require_access((start / DEFAULT_FILE).parent)
    raise ClipError(
        f"no {DEFAULT_FILE} here or in a folder above; create one with `clip init`, or use --file"
    )


def _exists(file: Path) -> bool:
    """Whether there is a file, or a folder or broken link; reading these reports what is wrong.

    Pipes are never read.
    """
    is_broken_link = os.path.islink(file) and not os.path.exists(file)
    # None of these raises for a folder that we may not enter.
    return os.path.isfile(file) or os.path.isdir(file) or is_broken_link


def _require_access(folder: Path) -> None:
    """Raises ClipError for a folder that we may not enter."""
    if os.path.isdir(folder) and not os.access(folder, os.X_OK):
        raise ClipError(
            f"you have no access to {shown_path(folder)}; change that, or use another --file"
        )


def settings_for(file: Path | None) -> Settings:
    """Settings for the named data file, else for the nearest; raises ClipError if none is found."""
    if file == STDIN:
        return _settings_of_stdin()
    return settings_beside(file) if file else find_settings(Path.cwd())


def _settings_of_stdin() -> Settings:
    """Settings for stdin, which stands for the nearest data file and so has its `images`."""
    try:
        nearest = find_settings(Path.cwd())
    except ClipError:
        return settings_beside(STDIN)
    return Settings(STDIN, nearest.image_base or str(nearest.image_folder))


def to_name(file: Path) -> str:
    """The value of `--file` that commands need for this file; empty if they find it without.

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
    """Where to create the data file of the project in a folder, relative to that folder."""
    return Path(_tool_table(folder / "pyproject.toml").get("file", DEFAULT_FILE))


def settings_beside(file: Path) -> Settings:
    """Settings for a named file, with `images` from the nearest pyproject.toml."""
    folder = file.resolve().parent
    for parent in (folder, *folder.parents):
        if settings := _read_settings(parent):
            return settings._replace(file=file)
    return Settings(file)


def _read_settings(folder: Path) -> Settings | None:
    written = _tool_table(folder / "pyproject.toml")
    default = folder / DEFAULT_FILE
    if not written:
        return Settings(default) if _exists(default) else None
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
    if b"clip" not in text:  # saves parsing the TOML
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
        if "\0" in value:  # no system has a file so called
            raise ClipError(
                f"{project}: {key} in [tool.clip] contains the character NUL; delete it"
            )
    return dict(table)
