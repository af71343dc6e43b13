"""A state file that several runs write."""

from pathlib import Path

import pytest

from clippings.checking.link_memory import look_back, recall, remember
from clippings.errors import ClipError
from clippings.links.link import CheckedLink


def _alive(url: str) -> CheckedLink:
    return CheckedLink(url=url, verdict="alive", reason="ok", status=200, attempts=1)


def test_runs_at_the_same_time_lose_nothing_of_each_other(tmp_path: Path) -> None:
    path = tmp_path / "new" / "state.json"
    assert recall(path) == recall(path) == {}
    remember(path, [_alive("https://a.example/")], 0.0)
    remember(path, [_alive("https://b.example/")], 0.0)
    assert set(recall(path)) == {"https://a.example/", "https://b.example/"}


def test_looking_whether_it_can_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    recall(tmp_path / "state.json")
    assert list(tmp_path.iterdir()) == []


def test_a_state_without_an_end_is_told() -> None:
    with pytest.raises(ClipError, match=r"/dev/zero is a device .*; name another file"):
        look_back(Path("/dev/zero"))


def test_a_read_only_state_is_told_at_once(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    remember(path, [], 0.0)
    path.chmod(0o444)
    with pytest.raises(ClipError, match="read-only"):
        recall(path)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xe9", "is not UTF-8; name another, or delete it if it is a damaged state file"),
        (None, "is a folder; name a file in it"),
    ],
)
def test_a_state_that_cannot_be_read_is_told_with_the_way_out(
    tmp_path: Path, data: bytes | None, said: str
) -> None:
    path = tmp_path / "state.json"
    path.mkdir() if data is None else path.write_bytes(data)
    with pytest.raises(ClipError, match=rf"state\.json {said}$"):
        look_back(path)
