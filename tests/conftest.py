"""What all tests stand on: a plain environment, a data file, and how hard the laws are tried.

A law that is broken shows the first case found and does not spend minutes on a smaller one;
`HYPOTHESIS_PROFILE=smallest` does, `HYPOTHESIS_PROFILE=thorough` tries the laws much longer too.
"""

import os
import signal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

# Typer decides when it is imported how its help is drawn; Actions and colours must not change that.
os.environ |= {"NO_COLOR": "1", "TERM": "dumb", "_TYPER_FORCE_DISABLE_TERMINAL": "1"}

from tests.running import Clip, Done
from tests.samples import PRESS

# Where a shell starts the tests in the background they ignore Ctrl-C, and so would the programs
# that they start.
signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile(
    "usual",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
)
settings.register_profile("smallest", settings.get_profile("usual"), phases=[*Phase])
settings.register_profile(
    "thorough", settings.get_profile("smallest"), max_examples=5000, derandomize=False
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "usual"))

# What the machine or its user may have said, and no test wants to hear.
UNSAID = (
    "CLIP_FILE",
    "CLIP_ARCHIVE",
    "CLIP_OEMBED",
    "CI",
    "GITHUB_ACTIONS",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_WORKSPACE",
    "FORCE_COLOR",
    "COLUMNS",
    "VISUAL",
    "EDITOR",
    "BROWSER",
    *("http_proxy", "https_proxy", "all_proxy", "no_proxy"),
    *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"),
)


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same environment on every machine."""
    for name in UNSAID:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def press(folder: Path) -> Path:
    """The data file of the working folder, with three clippings."""
    path = folder / "data" / "clippings.yaml"
    path.parent.mkdir()
    path.write_text(PRESS, encoding="utf-8")
    return path


@pytest.fixture
def clip(capsys: pytest.CaptureFixture[str]) -> Clip:
    """The program, run in this process."""
    from clippings.app import run

    def clip_(*arguments: str) -> Done:
        capsys.readouterr()
        code = run(arguments)
        return Done(code, *capsys.readouterr())

    return clip_
