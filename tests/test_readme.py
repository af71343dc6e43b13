"""Everything that the README shows is run, in the order in which it stands there.

    CLIP_REWRITE_DOCS=1 python -m pytest tests/test_readme.py

puts what the program prints today into the README.
"""

import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from clippings.app import COMMANDS
from clippings.exporters import EXPORTERS
from clippings.fields import FIELDS
from clippings.importers import IMPORTERS
from clippings.links.reasons import REASONS
from clippings.reports import REPORTS
from clippings.settings import Settings, settings_beside
from tests.documents import DOCS, README, ROOT, blocks, hold_sessions, said_by_shell

NEWS = "https://news.example"
ARTICLE = """<!doctype html>
<html lang="en">
<head>
<title>An open model in 46 languages | The Example News</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="The Example News">
<script type="application/ld+json">
{"@type": "NewsArticle", "headline": "An open model in 46 languages",
 "datePublished": "2022-07-12T08:00:00+02:00",
 "author": {"@type": "Person", "name": "Ada Example"}}
</script>
</head>
<body><article><h1>An open model in 46 languages</h1>
<p>More than a thousand people have trained a language model in the open, on a machine that belongs
to the public, and anybody can now read how they did it.</p></article></body>
</html>
"""
DRAFT = """\
- id: radio-2022-02
  url: https://radio.example/science?utm_source=newsletter
  outlet: Radio Example
  date: 2022-02-30
  lang: en
"""


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address at which a server here stands for the paper of the README."""
    folder = tmp_path_factory.mktemp("news")
    article = folder / "2022" / "07" / "12" / "open-model"
    article.mkdir(parents=True)
    (article / "index.html").write_text(ARTICLE)

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *arguments: object) -> None:
            """Says nothing."""

        def send_head(self) -> object:  # type: ignore[override]
            if not self.path.split("?")[0].endswith(("/", ".html")):
                self.path += "/index.html"
            self.path = self.path.split("?")[0].removesuffix("/index.html") + "/index.html"
            return super().send_head()

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as the day of the README finds it: a page, its pictures, a draft."""
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "data" / "uploads", folder / "data" / "uploads")
    (folder / "draft.yaml").write_text(DRAFT)
    export = [sys.executable, "-m", "clippings", "export", "--format", "markdown"]
    with (folder / "media.md").open("w") as page:  # its pictures as the data file has them
        subprocess.run(
            [*export, "-f", str(ROOT / "data" / "clippings.yaml")], check=True, stdout=page
        )
    return folder


def printed_by(command: str, project: Path, news: str) -> str:
    """What a command of the README prints, on stdout and stderr."""
    asked = command.replace(NEWS, news)
    if NEWS in command or "check-links" in command:
        asked += " --allow-private 127.0.0.1"
    return re.sub(r"\d+\.\d s\b", "0.1 s", said_by_shell(asked, project).replace(news, NEWS))


def test_every_session_prints_what_the_readme_shows(project: Path, news: str) -> None:
    hold_sessions(README, lambda command: printed_by(command, project, news))


def test_the_example_of_the_data_file_is_valid(tmp_path: Path) -> None:
    for number, example in enumerate(blocks(README, "yaml")):
        if not example.startswith("- id:"):
            continue
        file = tmp_path / f"example-{number}.yaml"
        file.write_text(example)
        check = [sys.executable, "-m", "clippings", "validate", str(file)]
        done = subprocess.run(check, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


def test_the_python_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    for example in blocks(README, "python"):
        exec(compile(example, "README.md", "exec"), {})


def test_the_settings_are_read_as_shown(tmp_path: Path) -> None:
    (example,) = blocks(README, "toml")
    (tmp_path / "pyproject.toml").write_text(example)
    file = tmp_path / "docs" / "press.yaml"
    assert settings_beside(file) == Settings(file, "https://example.org/media/")


@pytest.mark.parametrize("document", [README, *DOCS.glob("*.md")], ids=lambda path: path.name)
def test_what_is_linked_is_there(document: Path) -> None:
    linked = re.findall(r"\]\((?!https?:)([^)#]+)", document.read_text(encoding="utf-8"))
    assert [path for path in linked if not (document.parent / path).exists()] == []


VERDICTS = {reason.verdict for reason in REASONS.values()}


@pytest.mark.parametrize("names", [COMMANDS, FIELDS, IMPORTERS, EXPORTERS, REPORTS, VERDICTS])
def test_the_reference_leaves_nothing_out(names: list[str]) -> None:
    text = README.read_text()
    assert [name for name in names if f"`{name}`" not in text and f"clip {name}" not in text] == []
