"""Draws the picture of the README: a session on a terminal, with what the program really prints.

python scripts/draw_session.py
"""

import os
import pty
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

HERE = Path(__file__).resolve().parent.parent
WIDTH = 104
COMMANDS = (
    "clip list",
    "clip set le-monde date=2021-05-40",
    'clip set nvidia outlet="NVIDIA GTC" --dry-run',
    "clip validate press.yaml",
)
FAULTY = """\
- id: radio-2022-02
  url: https://radio.example/science?utm_source=newsletter
  outlet: Radio Example
  date: 2022-02-30
  lang: english
"""


def on_terminal(command: str, folder: Path) -> str:
    """What a command prints on a terminal, with its colors."""
    leader, follower = pty.openpty()
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "COLUMNS": str(WIDTH),
        "TERM": "xterm-256color",
    }
    environment.pop("NO_COLOR", None)
    done = subprocess.Popen(
        command, shell=True, cwd=folder, env=environment, stdout=follower, stderr=follower
    )
    os.close(follower)
    printed = b""
    while chunk := _read(leader):
        printed += chunk
    done.wait()
    os.close(leader)
    return printed.decode().replace("\r\n", "\n")


def _read(handle: int) -> bytes:
    """The next bytes; none when the program has closed its side (EIO on Linux)."""
    try:
        return os.read(handle, 65536)
    except OSError:
        return b""


def main() -> None:
    """Write docs/clip.svg."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(HERE / "data", folder / "data")
        (folder / "press.yaml").write_text(FAULTY)
        with open(os.devnull, "w") as nowhere:
            console = Console(record=True, width=WIDTH, file=nowhere, force_terminal=True)
            for command in COMMANDS:
                console.print(Text.assemble(("$ ", "bold green"), (command, "bold")))
                console.print(Text.from_ansi(on_terminal(command, folder)))
    (HERE / "docs").mkdir(exist_ok=True)
    console.save_svg(str(HERE / "docs" / "clip.svg"), title="clip", unique_id="clip")


if __name__ == "__main__":
    main()
