"""When stdout gets colours; what is printed is tested through the commands."""

import pytest

from clippings.output import shows_colour, tell


@pytest.mark.parametrize(
    ("wishes", "terminal", "colour"),
    [
        ({}, True, True),
        ({}, False, False),
        ({"TERM": "dumb"}, True, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
    ],
)
def test_colours_only_where_they_are_seen_and_wanted(
    wishes: dict[str, str], terminal: bool, colour: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("FORCE_COLOR", "NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in wishes.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal)
    assert shows_colour() is colour


def test_messages_show_no_password(capsys: pytest.CaptureFixture[str]) -> None:
    tell("'https://ann:secret@a.example/p' is not there; name a file that is")
    assert capsys.readouterr().err == (
        "clip: 'https://***@a.example/p' is not there; name a file that is\n"
    )
