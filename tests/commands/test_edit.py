"""`clip edit`."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.running import CTRL_C, Clip, largest_file, on_a_terminal
from tests.samples import LE_MONDE, PRESS

Editor: TypeAlias = Callable[..., str]
KEPT = "your text is in "


@pytest.fixture(autouse=True)
def drafts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for drafts, empty at first."""
    path = tmp_path / "drafts"
    path.mkdir()
    monkeypatch.setenv("TMPDIR", str(path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return path


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Editor:
    """An editor that does one line of shell after another, each time it is opened.

    `$1` is what it edits; what it was given is kept in round-1, round-2 …
    """

    def make(*rounds: str) -> str:
        script = tmp_path / "editor"
        cases = "\n".join(f"{number}) {do};;" for number, do in enumerate(rounds, 1))
        script.write_text(
            f"#!/bin/sh\ncd '{tmp_path}'\nn=$(ls round-* 2>/dev/null | wc -l)\nn=$((n + 1))\n"
            f'cp "$1" round-$n\ncase $n in\n{cases}\n*) ;;\nesac\n'
        )
        script.chmod(0o755)
        monkeypatch.setenv("EDITOR", str(script))
        return str(script)

    return make


def test_the_entry_is_edited_as_it_stands(
    press: Path, clip: Clip, editor: Editor, drafts: Path
) -> None:
    editor('sed -i "s/Le Monde/Le Soir/" "$1"')
    assert clip("edit", "le") == (0, "", "")
    assert Path("round-1").read_text() == LE_MONDE
    assert press.read_text() == PRESS.replace("outlet: Le Monde", "outlet: Le Soir")
    assert not list(drafts.iterdir())


def test_an_entry_with_another_date_goes_to_its_place(
    press: Path, clip: Clip, editor: Editor
) -> None:
    editor('sed -i "s/date: 2021-05-04/date: 2020-05/" "$1"')
    assert clip("edit", "le") == (0, "", "")
    nyt, _, vb = PRESS.split("\n\n")
    le_monde = "# the French one\n" + LE_MONDE.replace("date: 2021-05-04", "date: 2020-05")
    assert press.read_text() == "\n\n".join([nyt, vb.rstrip(), le_monde])


def test_visual_comes_before_editor_and_may_have_arguments(
    press: Path, clip: Clip, editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISUAL", f"sh {editor('rm data/clippings.yaml')!r}")
    monkeypatch.setenv("EDITOR", "false")
    clip("edit", "le")
    assert Path("round-1").exists()


def test_nothing_changed(press: Path, clip: Clip, editor: Editor, drafts: Path) -> None:
    editor("true")
    assert clip("edit", "le") == (0, "", "clip: nothing changed\n")
    assert press.read_text() == PRESS
    assert not list(drafts.iterdir())


def test_a_dry_run_shows_the_difference(press: Path, clip: Clip, editor: Editor) -> None:
    editor('sed -i "s/Le Monde/Le Soir/" "$1"')
    done = clip("edit", "le", "--dry-run")
    assert "\n-  outlet: Le Monde\n+  outlet: Le Soir\n" in done.out
    assert press.read_text() == PRESS


@pytest.mark.parametrize(
    ("do", "said"),
    [
        ('sed -i "s/lang: fr/lang: [fr/" "$1"', "the edited entry:6:9: "),
        ('sed -i "s/2021-05-04$/2021-05-40/" "$1"', "2021-05-40 is not in the calendar"),
        ('sed -i "s/id: .*/id: vb/" "$1"', "the id 'vb' is used on lines "),
        ('echo "- {id: b, title: T}" >> "$1"', "the edited entry:1:1: expected one clipping"),
        (
            'echo "" > "$1"',
            "nothing is left of the clipping; to remove it, run `clip remove le-monde-2021-05-04`",
        ),
        ('echo "# gone" > "$1"', "the edited entry:1:1: expected one clipping, found 0"),
        ('printf -- "- title: \\377\\n" > "$1"', "the text is not UTF-8; save it as UTF-8"),
        ('printf -- "id: a\\n" > "$1"', "the edited entry:1:1: "),
        ('sed -i "s/Un/\\x1b/" "$1"', "the edited entry:3:11: "),
    ],
)
def test_what_was_typed_is_kept_when_it_cannot_be_taken(
    press: Path, clip: Clip, editor: Editor, drafts: Path, do: str, said: str
) -> None:
    editor(do)
    done = clip("edit", "le")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"clip: {said}")
    assert done.err.count("\n") == 1
    (draft,) = drafts.iterdir()
    assert done.err.endswith(f"; {KEPT}{draft}\n")
    assert draft.read_bytes() != LE_MONDE.encode()
    assert press.read_text() == PRESS


def test_where_there_is_no_room_for_the_draft_nothing_is_left(
    press: Path, clip: Clip, editor: Editor, drafts: Path
) -> None:
    editor('echo "  note: x" >> "$1"')
    with largest_file(20):
        done = clip("edit", "le")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("clip: drafts/clipping-")
    assert done.err.endswith(".yaml was not written: File too large; nothing in it changed\n")
    assert press.read_text() == PRESS
    assert not list(drafts.iterdir())


def test_a_byte_order_mark_of_the_editor_is_no_part_of_the_text(
    press: Path, clip: Clip, editor: Editor
) -> None:
    editor(r'printf "\357\273\277" | cat - "$1" > marked; sed "s/Monde/Soir/" marked > "$1"')
    assert clip("edit", "le") == (0, "", "")
    assert press.read_text() == PRESS.replace("outlet: Le Monde", "outlet: Le Soir")


def test_on_a_terminal_the_editor_comes_back_with_the_reason(
    press: Path, editor: Editor, drafts: Path
) -> None:
    editor('sed -i "s/lang: fr/lang: [fr/" "$1"', 'sed -i "s/lang: .fr/lang: en/" "$1"')
    done = on_a_terminal("edit", "le")
    assert (done.code, done.out) == (0, "")
    given = Path("round-2").read_text()
    text, note = given.split("# clip edit: ")
    assert text == LE_MONDE.replace("lang: fr", "lang: [fr")
    assert note.startswith("the edited entry:6:9: ")
    assert press.read_text() == PRESS.replace("lang: fr", "lang: en")
    assert not list(drafts.iterdir())


def test_saving_it_unchanged_gives_up(press: Path, editor: Editor, drafts: Path) -> None:
    editor('sed -i "s/lang: fr/lang: [fr/" "$1"', "true")
    done = on_a_terminal("edit", "le", columns=400)
    assert done.code == 2
    assert KEPT in done.out
    (draft,) = drafts.iterdir()
    assert "lang: [fr" in draft.read_text()
    assert press.read_text() == PRESS


def test_taking_it_all_back_changes_nothing(press: Path, editor: Editor, drafts: Path) -> None:
    editor('sed -i "s/lang: fr/lang: [fr/" "$1"', 'sed -i "s/lang: .fr/lang: fr/" "$1"')
    done = on_a_terminal("edit", "le")
    assert (done.code, done.out) == (0, "clip: nothing changed\n")
    assert not list(drafts.iterdir())


def test_comments_of_the_person_stay(press: Path, clip: Clip, editor: Editor) -> None:
    comment = "# clip: ignore wanted until 2099-01-01 we know"
    editor(f'echo "{comment}" >> "$1"')
    assert clip("edit", "le").code == 0
    assert f"quote: Ça marche.\n{comment}\n" in press.read_text()


def test_an_id_can_be_changed(press: Path, clip: Clip, editor: Editor) -> None:
    editor('sed -i "s/id: .*/id: lm/" "$1"')
    assert clip("edit", "le").code == 0
    assert clip("show", "lm").code == 0


@pytest.mark.parametrize("ending", ["\n", "\r\n", ""])
def test_line_ends_stay(press: Path, clip: Clip, editor: Editor, ending: str) -> None:
    newline = ending or "\n"
    text = PRESS.rstrip("\n").replace("\n", newline) + ending
    press.write_bytes(text.encode())
    editor('sed -i "s/VentureBeat/VB/" "$1"')
    assert clip("edit", "vb").code == 0
    assert press.read_bytes() == text.replace("VentureBeat", "VB").encode()


def test_lines_that_end_unlike_their_neighbours_stay(
    press: Path, clip: Clip, editor: Editor
) -> None:
    text = LE_MONDE.replace("\n", "\r\n", 2) + PRESS.replace(LE_MONDE, "")
    press.write_bytes(text.encode())
    editor('sed -i "s/Le Monde/Le Soir/" "$1"')
    assert clip("edit", "le").code == 0
    changed = text.replace("outlet: Le Monde", "outlet: Le Soir")
    assert press.read_bytes() == changed.encode()


def test_empty_lines_and_lines_that_are_there_twice_end_as_they_did(
    press: Path, clip: Clip, editor: Editor
) -> None:
    text = "- id: a\r\n  title: T\r\n\r\n  # one\r\n  outlet: Le Monde\r\n  # one\n  date: 2021\r\n"
    press.write_bytes(text.encode())
    editor('sed -i "s/Monde/Soir/" "$1"')
    assert clip("edit", "a").code == 0
    assert press.read_bytes() == text.replace("Monde", "Soir").encode()


def test_an_entry_that_moved_meanwhile_is_found_again(
    press: Path, clip: Clip, editor: Editor
) -> None:
    editor('sed -i "1i - {id: new, title: T}" data/clippings.yaml; sed -i "s/Monde/Soir/" "$1"')
    assert clip("edit", "le").code == 0
    expected = "- {id: new, title: T}\n" + PRESS.replace("outlet: Le Monde", "outlet: Le Soir")
    assert press.read_text() == expected


def test_an_entry_that_changed_meanwhile_is_not_overwritten(
    press: Path, clip: Clip, editor: Editor
) -> None:
    editor('sed -i "s/Monde/Matin/" data/clippings.yaml; sed -i "s/Monde/Soir/" "$1"')
    done = clip("edit", "le")
    assert done.code == 2
    assert done.err.startswith("clip: the clipping was changed by someone else; ")
    assert press.read_text() == PRESS.replace("Monde", "Matin")


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("/nowhere/vi", "/nowhere/vi cannot be started: No such file or directory; set VISUAL or"),
        ("'vi", '"\'vi" is not a valid command (no closing quotation); set VISUAL or EDITOR'),
        ("false", "false exited with 1; nothing changed"),
        ("rm", "DRAFT cannot be read: No such file or directory; save the text to this file"),
    ],
)
def test_an_editor_that_fails(
    press: Path,
    clip: Clip,
    drafts: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    said: str,
) -> None:
    monkeypatch.setenv("EDITOR", command)
    done = clip("edit", "le")
    assert done.code == 2
    assert done.err.startswith("clip: ")
    assert said.removeprefix("DRAFT") in done.err
    assert done.err.count("\n") == 1
    assert not list(drafts.iterdir())
    assert press.read_text() == PRESS


def test_an_interruption_loses_nothing(press: Path, editor: Editor, drafts: Path) -> None:
    editor('echo "  note: new" >> "$1"; echo waiting; exec sleep 30')
    done = on_a_terminal("edit", "le", columns=400, answers=[("waiting", CTRL_C)])
    (draft,) = drafts.iterdir()
    assert done.code == 130
    assert done.out.endswith(f"clip: {KEPT}{draft}\nclip: interrupted\n")
    assert draft.read_text() == f"{LE_MONDE}  note: new\n"


def test_an_editor_that_fails_after_changes_loses_nothing(
    press: Path, clip: Clip, editor: Editor, drafts: Path
) -> None:
    editor('echo "  note: new" >> "$1"; exit 3')
    done = clip("edit", "le")
    (draft,) = drafts.iterdir()
    assert done.err.endswith(f" exited with 3; {KEPT}{draft}\n")
    assert draft.read_text() == f"{LE_MONDE}  note: new\n"


def test_without_a_terminal_no_editor_is_taken_for_the_usual_one(
    press: Path, clip: Clip, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    done = clip("edit", "le")
    assert (done.code, done.err) == (
        2,
        "clip: there is no terminal to edit on; "
        "set VISUAL or EDITOR to an editor that needs none\n",
    )
