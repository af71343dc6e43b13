"""The program around its commands."""

import os
import re
import subprocess
from pathlib import Path

import pytest
import typer

from clippings.app import COMMANDS, program
from clippings.options import open_store
from tests.running import CTRL_C, MODULE, Clip, environment, in_a_pipe, on_a_terminal

IDS = "nyt-2022-02-03\nle-monde-2021-05-04\nvb\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_each_option_says_what_it_does(name: str, clip: Clip) -> None:
    table = program()
    command = table.get_command(typer.Context(table), name)
    assert command.help
    for parameter in command.params:
        assert parameter.help.endswith("."), parameter.name
    done = clip(name, "--help")
    assert done.code == 0
    assert f"Usage: clip {name}" in done.out
    assert done.err == ""
    assert "\x1b" not in done.out


@pytest.mark.parametrize("columns", [40, 80])
@pytest.mark.parametrize("name", ["add", "check-links"])
def test_no_name_of_an_option_is_cut(
    name: str, columns: int, clip: Clip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    table = program()
    command = table.get_command(typer.Context(table), name)
    out = clip(name, "--help").out
    names = [one for parameter in command.params for one in parameter.opts if one[0] == "-"]
    assert [one for one in names if one not in out] == []


@pytest.mark.parametrize("columns", ["20", "80"])
def test_help_names_every_command(
    columns: str, clip: Clip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    done = clip("-h")
    assert done.code == 0
    assert all(f" {name} " in done.out for name in COMMANDS)
    assert clip() == done


def test_says_which_version_it_is(clip: Clip) -> None:
    done = clip("--version")
    assert done.code == 0
    assert done.out.startswith("clip 0.")
    assert "PyYAML" in done.out


@pytest.mark.parametrize(
    ("arguments", "said", "way_out"),
    [
        (["lst"], "no such command 'lst'. Did you mean 'list', 'set'?", "clip"),
        (["list", "--nope"], "no such option: --nope", "clip list"),
        (["list", "--lang"], "'--lang' requires an argument", "clip list"),
        (
            ["list", "le monde"],
            "`clip list` does not take le monde; did you mean `clip list --search 'le monde'`?",
            "clip list",
        ),
        (["init", "surplus"], "`clip init` does not take surplus", "clip init"),
        (["show"], "missing argument 'ID'", "clip show"),
        (["--file"], "'--file' requires an argument", "clip"),
        (["--nope"], "no such option: --nope", "clip"),
        (["--file", "list", "--version=3"], "'--version' does not take a value", "clip"),
        (["--file", "list", "show", "--file"], "'--file' requires an argument", "clip show"),
        (["list", "--search", "show", "--lang"], "'--lang' requires an argument", "clip list"),
    ],
)
def test_misuse_is_told_in_one_sentence(
    clip: Clip, arguments: list[str], said: str, way_out: str
) -> None:
    done = clip(*arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("clip: ")
    assert said in done.err
    assert done.err.endswith(f" see `{way_out} --help`\n")
    assert "?;" not in done.err
    assert done.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("--file", "there.yaml", "list"),
        ("-f", "there.yaml", "list"),
        ("list", "--file", "there.yaml"),
        ("list", "-f", "there.yaml"),
        ("-f", "data/clippings.yaml", "list", "-f", "there.yaml"),
    ],
)
def test_the_file_is_named_before_or_after_the_command(
    press: Path, clip: Clip, arguments: tuple[str, ...]
) -> None:
    Path("there.yaml").write_text("- {id: other, title: T}\n")
    assert clip(*arguments, "--format", "ids").out == "other\n"


def test_the_file_is_named_by_the_environment(
    press: Path, clip: Clip, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("there.yaml").write_text("- {id: other, title: T}\n")
    monkeypatch.setenv("CLIP_FILE", "there.yaml")
    assert clip("list", "--format", "ids").out == "other\n"
    assert clip("list", "--format", "ids", "-f", str(press)).out == IDS


def test_the_file_is_the_nearest_one_upward(
    press: Path, clip: Clip, monkeypatch: pytest.MonkeyPatch
) -> None:
    below = press.parent.parent / "docs" / "deep"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    assert clip("list", "--format", "ids").out == IDS


def test_the_file_is_named_by_the_project(press: Path, clip: Clip) -> None:
    press.rename("press.yaml")
    Path("pyproject.toml").write_text('[tool.clip]\nfile = "press.yaml"\n')
    assert clip("list", "--format", "ids").out == IDS


def test_without_a_file_the_way_out_is_told(folder: Path, clip: Clip) -> None:
    assert clip("list") == (
        2,
        "",
        "clip: no data/clippings.yaml here or in a folder above; "
        "create one with `clip init`, or use --file\n",
    )


def test_a_bug_keeps_its_traceback(
    press: Path, clip: Clip, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("never so")

    monkeypatch.setattr("clippings.options.open_store", broken)
    done = clip("list")
    assert (done.code, done.out) == (70, "")
    assert done.err.startswith("Traceback (most recent call last):\n")
    assert "RuntimeError: never so\n" in done.err
    assert done.err.endswith("clip: this is a bug in clip; please report it with the lines above\n")


def test_an_interruption_is_no_bug(
    press: Path, clip: Clip, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("clippings.options.open_store", interrupted)
    assert clip("list") == (130, "", "clip: interrupted\n")


def test_an_interruption_while_the_program_is_loaded_is_no_bug(tmp_path: Path) -> None:
    (tmp_path / "typer.py").write_text("raise KeyboardInterrupt")
    done = in_a_pipe("list", PYTHONPATH=str(tmp_path))
    assert done == (130, "", "clip: interrupted\n")


def test_help_is_there_where_the_width_of_the_terminal_is_not_known() -> None:
    assert "Usage: clip list " in in_a_pipe("list", "--help", COLUMNS="0").out


def test_ctrl_c_at_a_question_changes_nothing(press: Path) -> None:
    before = press.read_bytes()
    done = on_a_terminal("remove", "vb", answers=[("(y/N)", CTRL_C)])
    assert done.code == 130
    assert done.out.endswith("\nclip: interrupted\n")
    assert press.read_bytes() == before


@pytest.mark.parametrize(
    "command",
    ["import {}", "export -o {}.md", "export --template {}", "report -o {}.md", "stats --state {}"],
)
def test_a_path_that_the_system_refuses_is_told_in_one_sentence(
    press: Path, clip: Clip, command: str
) -> None:
    done = clip(*command.format("x" * 300).split())
    assert (done.code, done.out) == (2, "")
    assert re.fullmatch(
        r"clip: x{300}(\.md)? cannot be used: File name too long; name another path,"
        r" or make it readable and writable\n",
        done.err,
    )


@pytest.mark.parametrize(
    "command", ["--file loop list", "validate loop", "export --images copy -o loop/p.html"]
)
def test_a_link_that_leads_in_circles_is_told_in_one_sentence(
    press: Path, clip: Clip, command: str
) -> None:
    Path("loop").symlink_to("loop")
    done = clip(*command.split())
    assert (done.code, done.out) == (2, "")
    assert re.fullmatch(r"clip: \S*loop\S* (is a loop of|cannot be) .*; name .*\n", done.err)


def test_says_how_many_values_cannot_be_read(press: Path, clip: Clip) -> None:
    press.write_text(press.read_text().replace("2020-07", "2020-13"))
    done = clip("list", "--format", "ids")
    assert (done.code, done.out) == (0, IDS)
    assert done.err == (
        "clip: one value in data/clippings.yaml cannot be read; `clip validate` shows which\n"
    )


def test_the_hint_names_a_file_that_is_not_found_by_itself(press: Path, clip: Clip) -> None:
    other = press.with_name("my press.yaml")
    other.write_text(press.read_text().replace("2020-07", "2020-13"))
    done = clip("list", "--file", str(other))
    assert done.err.endswith("cannot be read; `clip validate 'data/my press.yaml'` shows which\n")


def test_a_store_can_be_opened_without_the_command_line(press: Path) -> None:
    assert [clipping.id for clipping in open_store(press)] == IDS.split()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [("list", 0), ("schema", 0), ("stats", 0), ("--help", 0), ("export --format xlsx", 0)]
    + [(f"validate --format {name}", 1) for name in ("text", "json", "github")],
)
def test_a_reader_that_leaves_is_no_trouble_and_does_not_change_the_code(
    press: Path, arguments: str, code: int
) -> None:
    press.write_text(press.read_text().replace("2020-07", "2020-13"))
    gone, ours = os.pipe()
    os.close(gone)
    done = subprocess.run(
        [*MODULE, *arguments.split()],
        stdout=ours,
        stderr=subprocess.PIPE,
        env=environment({}),
        check=False,
    )
    os.close(ours)
    assert done.returncode == code
    assert b"written" not in done.stderr


@pytest.mark.parametrize(
    ("redirection", "arguments", "code"),
    [
        ("2>&-", "list", 0),
        ("2>&-", "list --nope", 2),
        ("2>/dev/full", "list --nope", 2),
        ("<&-", "list", 0),
        ("<&-", "add --no-fetch --title T --outlet O --date 2021 --lang en", 0),
        ("<&- >&- 2>&-", "list", 2),
        (">&-", "set le outlet=Monde", 0),
    ],
)
def test_closed_streams_are_no_trouble(
    press: Path, redirection: str, arguments: str, code: int
) -> None:
    line = f'"$0" -m clippings {arguments} {redirection}'
    done = subprocess.run(
        ["sh", "-c", line, MODULE[0]], capture_output=True, env=environment({}), check=False
    )
    assert done.returncode == code
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
@pytest.mark.parametrize("columns", ["80", "40"])
@pytest.mark.parametrize(
    "arguments",
    [["list"], ["--help"], ["--version"], ["list", "--help"], ["export", "--format", "xlsx"]],
)
def test_a_full_disk_is_told(press: Path, arguments: list[str], columns: str) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*MODULE, *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment({"COLUMNS": columns}),
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.decode() == (
        "clip: the output was not written: No space left on device; make room, or redirect it\n"
    )


@pytest.mark.parametrize("arguments", ["list", "--help", "validate", "export --format xlsx"])
def test_a_closed_output_is_told(press: Path, arguments: str) -> None:
    line = f'"$0" -m clippings {arguments} >&-'
    done = subprocess.run(
        ["sh", "-c", line, MODULE[0]], capture_output=True, env=environment({}), check=False
    )
    assert (done.returncode, done.stderr.decode()) == (
        2,
        "clip: the output was not written: Bad file descriptor; make room, or redirect it\n",
    )


@pytest.mark.parametrize("locale", ["C", "POSIX", "C.UTF-8"])
def test_other_letters_survive_every_locale(press: Path, locale: str) -> None:
    done = in_a_pipe("set", "le", "title=Noël 🎉", LC_ALL=locale)
    assert done == (0, "", "")
    assert '  title: "Noël 🎉"\n' in press.read_text(encoding="utf-8")
    done = in_a_pipe("list", "--search", "Noël", LC_ALL=locale)
    assert done.out == "le-monde-2021-05-04\t2021-05-04\tLe Monde\tfr\t\tNoël 🎉\tpublished\n"


def test_bytes_that_are_no_text_are_not_written(press: Path) -> None:
    before = press.read_bytes()
    done = in_a_pipe("set", "le", b"title=a\xffb", LC_ALL="C.UTF-8")
    assert done.code == 2
    assert "bytes that are not UTF-8" in done.err
    assert press.read_bytes() == before


@pytest.mark.parametrize("wish", ["NO_COLOR", "FORCE_COLOR"])
def test_wishes_for_colour_leave_data_alone(press: Path, wish: str) -> None:
    done = in_a_pipe("list", "--format", "table", **{wish: "1"})
    assert done.code == 0
    assert "\x1b" not in done.out
