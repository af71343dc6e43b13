"""What hints have people copy is one command, whatever an id holds."""

import shlex

import pytest

from clippings.command_lines import command_line, install_command


@pytest.mark.parametrize(
    ("name", "file", "line"),
    [
        ("le-monde", "", "clip set le-monde date=…"),
        ("le-monde", "my press.yaml", "clip set --file 'my press.yaml' le-monde date=…"),
        ("b; rm -rf ~", "", "clip set 'b; rm -rf ~' date=…"),
        ("$(id)", "", "clip set '$(id)' date=…"),
        ("--help", "", "clip set -- --help date=…"),
        ("", "", "clip set ID date=…"),
        ("a\nb", "", "clip set ID date=…"),
    ],
)
def test_an_id_is_one_word_of_the_shell(name: str, file: str, line: str) -> None:
    assert command_line("set", name, "date=…", file=file) == line
    if name.isprintable() and name:
        assert shlex.split(line)[-2] == name


def test_a_package_is_installed_where_clip_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/opt/my clip/bin/python")
    line = "pip --python '/opt/my clip/bin/python' install xlsxwriter"
    assert install_command("xlsxwriter") == line
