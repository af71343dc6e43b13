"""`clip open`."""

from pathlib import Path

import pytest

from tests.running import Clip


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the browser was asked for."""
    asked: list[str] = []

    def browse(url: str) -> bool:
        asked.append(url)
        return True

    monkeypatch.setattr("webbrowser.open", browse)
    return asked


def test_opens_the_source(press: Path, clip: Clip, opened: list[str]) -> None:
    assert clip("open", "le") == (0, "", "")
    assert opened == ["https://www.lemonde.fr/a"]


def test_opens_the_saved_copy(press: Path, clip: Clip, opened: list[str]) -> None:
    assert clip("open", "le", "--archive").err == (
        "clip: le-monde-2021-05-04 has no saved copy to open; "
        "`clip show le-monde-2021-05-04` shows it\n"
    )
    clip("set", "le", "archive=https://web.archive.org/web/2021/https://www.lemonde.fr/a")
    assert clip("open", "le", "--archive").code == 0
    assert opened == ["https://web.archive.org/web/2021/https://www.lemonde.fr/a"]


@pytest.mark.parametrize("url", ["", "  url: file:///etc/passwd\n", "  url: javascript:x\n"])
def test_opens_nothing_but_web_pages(press: Path, clip: Clip, opened: list[str], url: str) -> None:
    press.write_text(f"- id: a\n  title: T\n{url}")
    done = clip("open", "a")
    assert (done.code, opened) == (2, [])
    assert done.err == "clip: a has no web address to open; `clip show a` shows it\n"


def test_without_a_browser_the_address_is_told_without_its_password(
    press: Path, clip: Clip, monkeypatch: pytest.MonkeyPatch
) -> None:
    press.write_text(
        press.read_text().replace("https://venturebeat", "https://u:secret@venturebeat")
    )
    monkeypatch.setattr("webbrowser.open", lambda _url: False)
    assert clip("open", "vb") == (
        2,
        "",
        "clip: no browser was found; open https://***@venturebeat.com/b yourself\n",
    )
