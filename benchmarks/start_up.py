"""What a start costs: `clip list` of four clippings beside bare Python, `papis list`, `buku -p`.

    python -m venv peers && peers/bin/pip install papis buku
    python benchmarks/start_up.py --peers peers/bin

Every command is run whole, in turn with the others; the figure is the median of its processor time
(user and system) by the median of `python -c pass`.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from processor_time import processor_seconds

HERE = Path(__file__).resolve().parent.parent
DATA = HERE / "data" / "clippings.yaml"
Command = tuple[list[str], dict[str, str]]


def papis(programs: Path, folder: Path) -> Command:
    """A library of four documents."""
    library = folder / "library"
    for number in range(4):
        (library / f"{number}").mkdir(parents=True)
        text = f"papis_id: id{number}\ntitle: Title {number}\nref: r{number}\nyear: 2021\n"
        (library / f"{number}" / "info.yaml").write_text(text)
    config = folder / "papis.config"
    config.write_text(f"[settings]\ndefault-library = press\n[press]\ndir = {library}\n")
    homes = {"HOME": str(folder), "XDG_CACHE_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    return [str(programs / "papis"), "-c", str(config), "list", "--all"], homes


def buku(programs: Path, folder: Path) -> Command:
    """A database of four bookmarks."""
    homes = {"HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    program = [str(programs / "buku"), "--nostdin", "--nc"]
    for number in range(4):
        add = [*program, "--offline", "-a", f"https://example.org/{number}"]
        subprocess.run(add, env={**os.environ, **homes}, check=True, capture_output=True)
    return [*program, "-p"], homes


def main() -> None:
    """Print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--peers", type=Path, help="folder with the programs papis and buku")
    parser.add_argument("--runs", type=int, default=21)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        commands: dict[str, Command] = {
            "python -c pass": ([sys.executable, "-c", "pass"], {}),
            "clip list": (
                [str(Path(sys.executable).with_name("clip")), "-f", str(DATA), "list"],
                {},
            ),
        }
        if options.peers:
            commands["papis list"] = papis(options.peers.resolve(), folder)
            commands["buku -p"] = buku(options.peers.resolve(), folder)
        for command in commands.values():
            processor_seconds(*command)
        spent: dict[str, list[float]] = {label: [] for label in commands}
        for _ in range(options.runs):
            for label, command in commands.items():
                spent[label].append(processor_seconds(*command))
    bare = statistics.median(spent["python -c pass"])
    for label, seconds in spent.items():
        median = statistics.median(seconds)
        print(f"{label:16} {median * 1000:7.1f} ms  {median / bare:5.1f} times bare Python")


if __name__ == "__main__":
    main()
