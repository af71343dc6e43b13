"""How many of the pages in cases/ are judged right, each on a host of its own.

    python benchmarks/verdicts/compare.py [FILE...]

A case has a name, the verdict (or several that are right), what it is about, the path that is asked
for, and the answers: the first one to that path, the others `at` theirs. `{HOST}` in a body is the
host that was asked. Names below localhost lead to this machine, so nothing else is asked.
"""

import asyncio
import base64
import json
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

import yaml

Case: TypeAlias = Mapping[str, Any]
CASES = Path(__file__).parent / "cases"


def main() -> None:
    """Print the cases that are judged otherwise, and how many are right."""
    paths = [Path(name) for name in sys.argv[1:]] or sorted(CASES.glob("*.yaml"))
    cases = [case for path in paths for case in yaml.safe_load(path.read_text("utf-8"))]
    told = verdicts({host_of(case): case for case in cases})
    counts: Counter[str] = Counter()
    for case in cases:
        link = told[case["name"]]
        right = link["verdict"] in listed(case["verdict"])
        counts["right" if right else f"{case['verdict']} called {link['verdict']}"] += 1
        if not right:
            verdict = f"{link['verdict']} ({link['reason']})"
            print(f"{case['name']}: {verdict} instead of {case['verdict']}: {case['about']}")
    print(f"right: {counts['right']} of {len(cases)}")
    for kind, count in sorted(counts.items()):
        if kind != "right":
            print(f"  {count} {kind}")


def listed(value: str | list[str]) -> list[str]:
    """What is written as one or as several."""
    return [value] if isinstance(value, str) else value


def host_of(case: Case) -> str:
    """The name of the host that a case has for itself."""
    return f"{case['name'].lower()}.localhost"


def verdicts(cases: Mapping[str, Case]) -> dict[str, dict[str, Any]]:
    """By the name of the case, what check-links tells of its address."""
    with tempfile.TemporaryDirectory() as folder:
        port = served(cases)
        entries = []
        for host, case in cases.items():
            url = f"http://{host}:{port}{case['path']}"
            field = "image" if case.get("expects") == "image" else "url"
            entries.append({"id": case["name"].lower(), "title": "A case", field: url})
        file = Path(folder) / "clippings.yaml"
        file.write_text(yaml.safe_dump(entries, allow_unicode=True), "utf-8")
        command = ["check-links", "--file", str(file), "--format", "json"]
        allow = ["--allow-private", "127.0.0.0/8", "--allow-private", "::1/128"]
        run = [sys.executable, "-m", "clippings", *command, *allow]
        done = subprocess.run(run, stdout=subprocess.PIPE, check=False)
    links = json.loads(done.stdout)["links"]
    names = {case["name"].lower(): case["name"] for case in cases.values()}
    return {names[link["uses"][0]["id"]]: link for link in links}


def served(cases: Mapping[str, Case]) -> int:
    """The port at which a thread answers for all hosts, as long as this program runs."""
    ready: list[int] = []
    begun = threading.Event()

    async def serve() -> None:
        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await answer_all(reader, writer, cases)

        server = await asyncio.start_server(answer, "localhost", 0)
        ready.append(server.sockets[0].getsockname()[1])
        begun.set()
        await server.serve_forever()

    threading.Thread(target=lambda: asyncio.run(serve()), daemon=True).start()
    begun.wait()
    return ready[0]


async def answer_all(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, cases: Mapping[str, Case]
) -> None:
    """Answer what comes over one connection."""
    try:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            target = head.split(" ", 2)[1]
            lines = [line.partition(":") for line in head.split("\r\n")]
            host = next(value.strip() for name, _, value in lines if name.lower() == "host")
            writer.write(message(cases[host.partition(":")[0]], target, host))
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


def message(case: Case, target: str, host: str) -> bytes:
    """The answer of a case to one request."""
    first, *others = case["answers"]
    others_at = {other["at"]: other for other in others}
    answer = first if target == case["path"] else others_at.get(target)
    if answer is None:
        return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
    charset = answer.get("charset", "utf-8")
    body = base64.b64decode(answer.get("body_base64", ""))
    if text := answer.get("body", ""):
        body = text.replace("{HOST}", host.partition(":")[0]).encode(charset, "replace")
    headers = {"content-type": f"text/html; charset={charset}", **(answer.get("headers") or {})}
    if "location" in answer:
        headers["location"] = answer["location"]
    lines = [f"HTTP/1.1 {answer['status']} Answer"]
    lines += [f"{name}: {value}".replace("{HOST}", host) for name, value in headers.items()]
    return "\r\n".join([*lines, f"content-length: {len(body)}", "", ""]).encode() + body


if __name__ == "__main__":
    main()
