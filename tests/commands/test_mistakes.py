"""For every command: a mistake in the file is told with its place and changes nothing."""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.running import Clip, in_a_pipe, on_a_terminal, without_the_rights_of_root
from tests.samples import PRESS

READING = (
    ("list",),
    ("list", "--format", "json"),
    ("show", "vb"),
    ("open", "vb"),
    ("stats",),
    ("export", "--format", "markdown"),
    ("export", "--format", "csv"),
)
WRITING = (
    ("set", "vb", "outlet=VB"),
    ("remove", "vb"),
    ("add", "--no-fetch", "--title", "T", "--outlet", "O"),
    ("edit", "vb"),
    ("import", "more.json"),
)
UNREADABLE = {
    "unclosed bracket": b"- id: [a\n",
    "unclosed quotation mark": b'- id: vb\n  title: "T\n',
    "tab": b"- id: vb\n\ttitle: T\n",
    "indentation": b"- id: vb\n   title: T\n  url: x\n",
    "colon": b"- id: vb\n  title: a: b\n",
    "text": b"just text\n",
    "mapping": b"id: vb\ntitle: T\n",
    "clippings is text": b"clippings: none\n",
    "anchor": b"- &a\n  id: vb\n",
    "alias": b"- id: vb\n  title: *a\n",
    "tag": b"- id: vb\n  title: !!python/object/apply:os.system [id]\n",
    "merge key": b"- id: vb\n  <<: {title: T}\n",
    "second document": b"- {id: vb, title: T}\n---\n- {id: b, title: T}\n",
    "not UTF-8": b"- id: vb\n  title: \xff\n",
    "UTF-16": "- id: vb\n".encode("utf-16"),
    "NUL": b"- id: vb\n  title: a\x00b\n",
    "escape": b"- id: vb\n  title: a\x1b[31mb\n",
    "nested deep": b"- id: vb\n  title: " + b"[" * 10_000 + b"]" * 10_000 + b"\n",
}
# Faults that a reader can live with and `validate` tells.
FAULTY = {
    "wrong date": b"- {id: vb, title: T, url: 'https://example.org/', date: 2021-02-30}\n",
    "no id": b"- {title: T}\n- {id: vb, title: U, url: 'https://example.org/'}\n",
    "list for text": b"- {id: vb, title: [T], url: 'https://example.org/'}\n",
    "unknown key": b"- {id: vb, titel: T, url: 'https://example.org/'}\n",
    "text for a clipping": b"- only text\n- {id: vb, title: T, url: 'https://example.org/'}\n",
    "same id": b"- {id: vb, title: T, url: 'https://example.org/'}\n- {id: VB, title: U}\n",
    "same key": b"- id: vb\n  title: T\n  title: U\n  url: https://example.org/\n",
    "null": b"- {id: vb, title: ~, url: 'https://example.org/'}\n",
}


@pytest.fixture(autouse=True)
def surroundings(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the commands use beside the data file."""
    (folder / "more.json").write_text(
        '[{"id": "more", "title": "More", "url": "https://a.example/"}]'
    )
    monkeypatch.setenv("EDITOR", "true")
    monkeypatch.setattr("webbrowser.open", lambda _url: True)


@pytest.mark.parametrize("fault", UNREADABLE)
@pytest.mark.parametrize("command", [*READING, *WRITING], ids=lambda command: command[0])
def test_a_file_that_cannot_be_read_is_neither_shown_nor_changed(
    press: Path, clip: Clip, command: tuple[str, ...], fault: str
) -> None:
    press.write_bytes(UNREADABLE[fault])
    done = clip(*command)
    assert (done.code, done.out) == (2, "")
    assert re.match(r"clip: data/clippings\.yaml:\d+:\d+: .+; .+\n$", done.err), done.err
    assert "\x1b" not in done.err
    assert press.read_bytes() == UNREADABLE[fault]


@pytest.mark.parametrize("fault", UNREADABLE)
def test_validate_tells_where_and_changes_nothing(press: Path, clip: Clip, fault: str) -> None:
    press.write_bytes(UNREADABLE[fault])
    for options, said in ((), ""), (("--fix",), "clip: nothing fixed\n"):
        done = clip("validate", *options)
        assert (done.code, done.err) == (1, said)
        assert re.search(r"^data/clippings\.yaml:\d+:\d+: error ", done.out, re.MULTILINE)
        assert "\x1b" not in done.out
    assert press.read_bytes() == UNREADABLE[fault]


@pytest.mark.parametrize("fault", FAULTY)
@pytest.mark.parametrize("command", READING, ids=lambda command: command[0])
def test_one_wrong_value_does_not_hide_the_rest(
    press: Path, clip: Clip, command: tuple[str, ...], fault: str
) -> None:
    press.write_bytes(FAULTY[fault])
    done = clip(*command)
    assert done.code == 0
    assert "Traceback" not in done.err
    assert press.read_bytes() == FAULTY[fault]


@pytest.mark.parametrize("fault", [fault for fault in FAULTY if fault != "same key"])
@pytest.mark.parametrize("command", WRITING, ids=lambda command: command[0])
def test_one_wrong_value_does_not_stop_who_writes(
    press: Path, clip: Clip, command: tuple[str, ...], fault: str
) -> None:
    press.write_bytes(FAULTY[fault])
    done = clip(*command)
    assert done.code == 0, done.err


def test_an_entry_with_a_key_twice_is_not_changed(press: Path, clip: Clip) -> None:
    press.write_bytes(FAULTY["same key"])
    done = clip("set", "vb", "outlet=VB")
    assert done.code == 2
    assert re.search("^clip: data/clippings.yaml:[23]:3: .+; .+\n$", done.err, re.MULTILINE)
    assert press.read_bytes() == FAULTY["same key"]


def test_faults_of_other_entries_stay_known_when_lines_move(press: Path, clip: Clip) -> None:
    press.write_bytes(FAULTY["same key"])
    assert clip("add", "--no-fetch", "--title", "T", "--outlet", "O").code == 0
    assert press.read_bytes().endswith(FAULTY["same key"])


NEEDS_A_FILE = [command for command in (*READING, *WRITING) if command[0] != "import"]


@pytest.mark.parametrize("command", NEEDS_A_FILE, ids=lambda command: command[0])
@pytest.mark.parametrize("name", ["gone.yaml", "data", "data/clippings.yaml/x", "a\x1b[31m.yaml"])
def test_a_file_that_is_not_there_is_told(
    press: Path, clip: Clip, command: tuple[str, ...], name: str
) -> None:
    done = clip("--file", name, *command)
    assert (done.code, done.out) == (2, "")
    shown = name.replace("\x1b", "\\x1b")
    assert done.err.startswith(f"clip: {shown} ")
    assert "; name a" in done.err
    assert done.err.count("\n") == 1
    assert press.read_text() == PRESS


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there are no devices here")
@pytest.mark.parametrize("command", [["-f", "/dev/zero", "list"], ["import", "/dev/zero"]])
def test_a_device_is_not_read(press: Path, clip: Clip, command: list[str]) -> None:
    done = clip(*command)
    assert (done.code, done.out) == (2, "")
    assert done.err == ("clip: /dev/zero is a device or larger than 256 MiB; name another file\n")


def test_a_folder_that_is_gone_is_told_as_such(press: Path, tmp_path: Path, clip: Clip) -> None:
    (gone := tmp_path / "gone").mkdir()
    os.chdir(gone)
    gone.rmdir()
    done = clip("list")
    os.chdir(tmp_path)
    assert (done.code, done.out) == (2, "")
    assert done.err == "clip: the current folder no longer exists; `cd` to another one\n"


def test_a_wrong_locale_does_not_hide_the_message(press: Path) -> None:
    press.write_bytes("- id: é[\n".encode())
    done = in_a_pipe("list", LC_ALL="C")
    assert done.code in (0, 2)
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    "command",
    [
        "list",
        "list --format json",
        "list --format jsonl",
        "list --format csv",
        "show vb",
        "show vb --format json",
        "show vb --format yaml",
        "stats",
        "set vb title=U --dry-run",
        "remove vb --dry-run",
        "export --format markdown",
        "export --format atom",
        "validate",
    ],
)
def test_nothing_in_the_data_steers_a_terminal(press: Path, command: str) -> None:
    press.write_text(
        '- {id: vb, title: "a\\e[31mb\\x9b31mc\\r", outlet: "\\e]0;x\\a", date: 2021, lang: en}\n'
        "- {id: b, title: left\u202eright ##[error]x, outlet: '::error::x'}\n",
        encoding="utf-8",
    )
    shown = on_a_terminal(*command.split(), columns=120, NO_COLOR="1").out
    assert not re.search("[\x80-\x9f\u202a-\u202e\x07]|\x1b(?!\\[[01]?m)", shown)
    assert "##[" not in shown
    assert not any(line.lstrip().startswith("::") for line in shown.splitlines())


@pytest.mark.parametrize("command", [*READING[2:4], *WRITING[:2], WRITING[3]])
def test_of_two_entries_with_one_id_none_is_shown_or_changed(
    press: Path, clip: Clip, command: tuple[str, ...]
) -> None:
    twice = PRESS + '- {id: vb, title: T, url: "https://example.org/"}\n'
    press.write_text(twice)
    assert clip(*command) == (
        2,
        "",
        "clip: the id 'vb' is used on lines 24 and 25 of data/clippings.yaml; "
        "give one of them another id there\n",
    )
    assert press.read_text() == twice


@pytest.mark.parametrize("command", [*READING, *WRITING], ids=lambda command: command[0])
def test_a_folder_in_the_place_of_the_data_file_is_told(
    folder: Path, clip: Clip, command: tuple[str, ...]
) -> None:
    (folder / "data" / "clippings.yaml").mkdir(parents=True)
    told = (2, "", "clip: data/clippings.yaml is a folder; name a file in it\n")
    assert clip(*command) == told
    assert clip("init") == told


@pytest.mark.parametrize(
    "command", [*READING, *WRITING[:4], ("validate",)], ids=lambda command: command[0]
)
def test_a_link_in_the_place_of_the_data_file_that_leads_to_none_is_told(
    press: Path, clip: Clip, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    inner = press.parent / "inner"
    (inner / "data").mkdir(parents=True)
    (inner / "data" / "clippings.yaml").symlink_to("gone.yaml")
    monkeypatch.chdir(inner)
    link = "data/clippings.yaml is a link to gone.yaml, which does not exist"
    assert clip(*command) == (2, "", f"clip: {link}; fix it, or name another file\n")
    assert press.read_text() == PRESS
    assert clip("init", "--only-data").code == 0
    assert (inner / "data" / "gone.yaml").exists()


@pytest.fixture
def shared(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A working folder that everybody may enter."""
    with TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        monkeypatch.chdir(name)
        yield Path(name)


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
@pytest.mark.parametrize("project", ["", '[tool.clip]\nfile = "data/press.yaml"\n'])
def test_a_closed_folder_of_the_data_is_told(shared: Path, clip: Clip, project: str) -> None:
    (shared / "pyproject.toml").write_text(project)
    data = shared / "data"
    data.mkdir()
    data.chmod(0)
    with without_the_rights_of_root():
        done = clip("list")
    assert done == (2, "", "clip: you have no access to data; change that, or use another --file\n")


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
@pytest.mark.parametrize(
    "command",
    [
        ("import",),
        ("export", "--update"),
        ("init", "--from"),
        ("validate",),
        ("list", "-f"),
        ("-f",),
    ],
)
def test_a_file_that_cannot_be_read_is_told(
    shared: Path, clip: Clip, command: tuple[str, ...]
) -> None:
    (shared / "media.md").write_text("")
    (shared / "media.md").chmod(0)
    with without_the_rights_of_root():
        done = clip(*command, "media.md")
    told = "clip: media.md cannot be read: Permission denied; name another file\n"
    assert done == (2, "", told)
