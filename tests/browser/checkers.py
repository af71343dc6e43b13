"""What checks pages from outside: Chromium, the Nu HTML Checker and TypeScript, where they are."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
_LOCK = MODULES / ".package-lock.json"  # npm's own note of what stands there
_INSTALL = "to be checked, `npm ci --ignore-scripts --prefix tests/browser`"


def _installed() -> bool:
    """Whether every module that is asked for is there, in the version asked for."""
    if not _LOCK.exists():
        return False
    there, wanted = (
        json.loads(lock.read_text(encoding="utf-8"))["packages"]
        for lock in (_LOCK, HERE / "package-lock.json")
    )
    return all(
        there.get(name, {}).get("version") == module["version"] and (HERE / name).is_dir()
        for name, module in wanted.items()
        if name and not module.get("optional")
    )


needs_chromium = pytest.mark.skipif(
    not (CHROMIUM and shutil.which("node") and _installed()),
    reason=f"no Chromium, Node.js or axe here: {_INSTALL}, and install chromium",
)
needs_java = pytest.mark.skipif(
    not (shutil.which("java") and _installed()),
    reason=f"no Java or Nu HTML Checker here: {_INSTALL}, and install a Java runtime",
)
needs_modules = pytest.mark.skipif(not _installed(), reason=f"no schemas here: {_INSTALL}")
needs_typescript = pytest.mark.skipif(
    not (shutil.which("node") and _installed()),
    reason=f"no Node.js, TypeScript or schema-dts here: {_INSTALL}",
)


def look(*pages: Path) -> list[dict[str, Any]]:
    """What Chromium and axe see: each page light and narrow, then dark and wide."""
    assert CHROMIUM
    told = _run(["node", HERE / "look.mjs", CHROMIUM, *pages])
    found: list[dict[str, Any]] = json.loads(told.stdout or told.stderr)
    return found


def validate(*pages: Path) -> str:
    """What the Nu HTML Checker says, warnings too; nothing where all is right."""
    jar = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
    return _run(["java", "-jar", jar, *pages]).stderr


def check_types(source: Path) -> str:
    """What TypeScript says of a module that may import from schema-dts."""
    options = [
        "--noEmit",
        "--strict",
        "--skipLibCheck",
        "--target",
        "es2022",
        "--moduleResolution",
        "bundler",
    ]
    compiler = MODULES / "typescript" / "bin" / "tsc"
    return _run(["node", compiler, *options, "--module", "esnext", source]).stdout


def _run(command: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
