"""What the data file held at an earlier commit."""

import subprocess
from pathlib import Path

import pytest

from clippings.checking.history import changed_since, snapshot_at
from clippings.errors import ClipError
from clippings.fields import read_clipping

OLD = "- id: a\n  title: A\n"


@pytest.fixture
def press(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data file with one commit, in the working folder."""
    monkeypatch.chdir(tmp_path)
    path = Path("press.yaml")
    path.write_text(OLD)
    _git("init", "--quiet")
    _git("add", "press.yaml")
    _git("-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "--quiet", "-m", "one")
    return path


def _git(*arguments: str) -> None:
    subprocess.run(["git", *arguments], check=True)


def test_the_file_is_read_as_it_was(press: Path) -> None:
    press.write_text("- id: b\n")
    before = snapshot_at(press, "HEAD")
    assert before
    assert before.document.text == OLD


def test_a_file_that_was_not_there_is_none(press: Path) -> None:
    other = press.with_name("other.yaml")
    other.write_text(OLD)
    assert snapshot_at(other, "HEAD") is None


def test_a_symlink_leads_to_what_its_file_was(press: Path) -> None:
    folder = Path("data")
    folder.mkdir()
    link = folder / "clippings.yaml"
    link.symlink_to(Path("..", press.name))
    before = snapshot_at(link, "HEAD")
    assert before
    assert before.document.text == OLD


def test_a_hook_in_a_linked_worktree_reads_the_file_in_its_folder(
    press: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path("data", press.name)
    path.parent.mkdir()
    path.write_text(f"{OLD}- id: b\n")
    _git("add", "data")
    _git("-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "--quiet", "-m", "two")
    monkeypatch.setenv("GIT_DIR", str(Path(".git").resolve()))
    before = snapshot_at(path, "HEAD")
    assert before
    assert before.document.text == path.read_text()


def _commit(text: str) -> None:
    Path("press.yaml").write_text(text)
    _git("-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "-qam", text)


@pytest.mark.parametrize(
    ("ref", "text"),
    [
        ("main...HEAD", OLD),
        ("main...", OLD),
        ("...main", OLD),
        ("HEAD~1...main", OLD),
        ("main..HEAD", "- id: on-main\n"),
        ("main..", "- id: on-main\n"),
        ("main", "- id: on-main\n"),
    ],
)
def test_three_dots_name_the_commit_where_a_branch_began(press: Path, ref: str, text: str) -> None:
    _git("branch", "-M", "main")
    _git("checkout", "-qb", "mine")
    _commit("- id: one-of-mine\n")
    _commit("- id: two-of-mine\n")
    _git("checkout", "-q", "main")
    _commit("- id: on-main\n")
    _git("checkout", "-q", "mine")
    before = snapshot_at(press, ref)
    assert before
    assert before.document.text == text


def test_branches_without_a_common_commit_are_told(press: Path) -> None:
    _git("branch", "-M", "main")
    _git("checkout", "-q", "--orphan", "other")
    _commit("- id: b\n")
    with pytest.raises(ClipError) as caught:
        snapshot_at(press, "main...HEAD")
    assert str(caught.value) == (
        "git has no common commit of 'main' and 'HEAD' here; fetch more history or name another"
    )


@pytest.mark.parametrize(
    "ref",
    [
        "no-such-ref",
        "-h",
        "HEAD:press.yaml",
        "no...HEAD",
        "HEAD...no",
        "HEAD..no",
        "-h...",
        "...-h",
    ],
)
def test_what_names_no_commit_is_told(press: Path, ref: str) -> None:
    with pytest.raises(ClipError, match=r"git has no commit .*; fetch more history or name"):
        snapshot_at(press, ref)


def test_a_repository_that_git_does_not_trust_is_told_with_the_way_out(
    press: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    with pytest.raises(ClipError, match=r"git does not trust the owner of .*safe\.directory '\*'`"):
        snapshot_at(press, "HEAD")


def test_what_differs_in_a_field_or_is_new_has_changed() -> None:
    entries = [{"id": "a", "title": "A"}, {"id": "b", "title": "B"}, {"id": "c", "title": "C"}]
    old = [read_clipping(entry)[0] for entry in entries[:2]]
    new = [read_clipping(entry)[0] for entry in ({**entries[0], "lang": "en"}, *entries[1:])]
    assert [one.id for one in changed_since(new, old)] == ["a", "c"]
