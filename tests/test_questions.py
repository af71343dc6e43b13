"""Questions to the person at the terminal."""

import sys
from pathlib import Path

import pytest

from clippings import questions
from tests.running import Done, in_a_pipe, on_a_terminal
from tests.samples import PRESS

LEFT, UP, HOME = "\x1b[D", "\x1b[A", "\x01"
DATE = "Date (2021-05-04, 2021-05 or 2021): "


def added(title: str, press: Path, term: str = "xterm") -> Done:
    """An entry whose title is typed with these keys."""
    done = on_a_terminal(
        *("add", "--no-fetch", "https://example.org/a", "--outlet", "O", "--lang", "en"),
        answers=[("Title: ", f"{title}\n"), (DATE, "2020\n")],
        TERM=term,
    )
    assert done.code == 0, done.out
    return done


@pytest.mark.parametrize(
    ("keys", "title"),
    [
        (f"A tile{LEFT}{LEFT}t", "A title"),
        (f"tle{HOME}A ti", "A title"),
        (f"été{LEFT}\x7f{LEFT}\x04a", "aé"),
        ("A\ttitle", "A title"),
    ],
)
def test_a_line_is_edited_as_in_a_shell(press: Path, keys: str, title: str) -> None:
    added(keys, press)
    assert f"\n  title: {title}\n" in press.read_text()


def test_the_arrow_up_brings_what_was_wrong(press: Path) -> None:
    done = on_a_terminal(
        *("add", "--no-fetch", "https://example.org/a", "--outlet", "O", "--title", "T"),
        answers=[
            (DATE, "2021-13-05\n"),
            (DATE, UP + 3 * LEFT + "\x7f2\n"),
            ("Language (such as en, fr): ", f"{UP}\x15en\n"),
        ],
    )
    assert done.code == 0, done.out
    assert "  2021-13-05 is not in the calendar" in done.out
    assert "\n  date: 2021-12-05\n  lang: en\n" in press.read_text()


def test_a_terminal_that_can_do_nothing_is_asked_as_well(press: Path) -> None:
    added(f"A tile{LEFT}{LEFT}t", press, "dumb")
    assert "\n  title: A title\n" in press.read_text()


def test_the_data_alone_goes_elsewhere(press: Path, tmp_path: Path) -> None:
    with (tmp_path / "ids").open("wb") as ids:
        done = on_a_terminal(
            *("add", "--no-fetch", "https://example.org/a", "--lang", "en", "--date", "2021"),
            answers=[("Title: ", f"A tile{LEFT}{LEFT}t\n"), ("Outlet: ", "O\n")],
            stdout=ids,
        )
    assert done.code == 0
    assert "Title: " in done.out
    assert (tmp_path / "ids").read_text() == "o-2021\n"
    assert "\n  title: A title\n" in press.read_text()


def test_where_no_lines_can_be_edited_they_are_read(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "readline", None)
    answers = iter(["x", ""])
    monkeypatch.setattr("builtins.input", lambda prompt: next(answers))
    fault = {"x": "no x", "d": ""}.__getitem__
    assert questions.ask("What", "d", fault) == "d"
    assert capfd.readouterr().err == "  no x\n"


def test_nobody_is_asked_in_a_pipe(press: Path) -> None:
    done = in_a_pipe("remove", "vb", stdin="n\n")
    assert (done.code, "y/N" in done.err) == (0, False)
    assert press.read_text() != PRESS
