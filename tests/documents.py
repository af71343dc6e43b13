"""What documents show, to be held against what the program does."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
DOCS = ROOT / "docs"


def blocks(document: Path, language: str) -> list[str]:
    """The fenced blocks of a language, as they stand in a document."""
    text = document.read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def hold_sessions(document: Path, printed_by: Callable[[str], str]) -> None:
    """Run the commands of each session in turn; they print what the document shows.

    `CLIP_REWRITE_DOCS=1` puts what they print today into the document instead.
    """
    text = document.read_text(encoding="utf-8")
    for session in blocks(document, "console"):
        commands = [line[2:] for line in session.splitlines() if line.startswith("$ ")]
        assert commands
        run = "".join(f"$ {line}\n{printed_by(line)}" for line in commands)
        if os.environ.get("CLIP_REWRITE_DOCS"):
            text = text.replace(session, run)
            document.write_text(text, encoding="utf-8")
        else:
            assert run == session


def said_by_shell(command: str, folder: Path) -> str:
    """What a line says on stdout and stderr, typed where `clip` is at hand."""
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "NO_COLOR": "1",
        "TERM": "dumb",
        "EDITOR": "true",
    }
    environment.pop("GITHUB_ACTIONS", None)
    return subprocess.run(
        command,
        shell=True,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    ).stdout
