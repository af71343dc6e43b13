"""The data file as a whole: read, changed by splicing, written under a lock."""

import os
import sys
from pathlib import Path

import pytest

from clippings.data_file.entries import insert_by_date, replace_entries
from clippings.data_file.snapshot import Change, Snapshot
from clippings.data_file.store import Store
from clippings.errors import ClipError
from clippings.yaml_text.document import Document
from tests.images.pictures import PNG

TEXT = """\
# In the press

- id: b-2021
  outlet: B  # a daily
  date: 2021-05-04

# the first
- id: a-2020
  outlet: 'A'
  date: 2020
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "clippings.yaml"
    path.write_text(TEXT, newline="")
    return path


def _add(store: Store, entry: dict[str, str]) -> Change:
    return store.change(lambda now: insert_by_date(now, entry))


def _titled(store: Store, title: str) -> Change:
    """The first clipping whose id begins with a, with this title."""
    return store.change(
        lambda now: replace_entries(now, ["a"], lambda one: {**one, "title": title})
    )


def _as_written(file: Path) -> tuple[int, int]:
    """A value that differs once the file is replaced or written, but not if it was only read."""
    return file.stat().st_ino, file.stat().st_mtime_ns


def test_a_store_is_its_clippings(file: Path) -> None:
    store = Store(file)
    assert len(store) == 2
    assert [clipping.id for clipping in store] == ["b-2021", "a-2020"]
    assert store["a"].outlet == "A"
    assert store.collection.faults == ()


def test_opening_changes_no_byte(file: Path) -> None:
    before = _as_written(file)
    Store(file)
    assert _as_written(file) == before


def test_setting_what_is_already_there_writes_nothing(file: Path) -> None:
    before = _as_written(file)
    change = Store(file).change(lambda now: replace_entries(now, ["a"], dict))
    assert change.diff() == ""
    assert _as_written(file) == before


def test_a_byte_order_mark_and_line_breaks_stay(tmp_path: Path) -> None:
    file = tmp_path / "clippings.yaml"
    file.write_bytes(b"\xef\xbb\xbf- id: a\r\n  title: b\r\n")
    _titled(Store(file), "c")
    assert file.read_bytes() == b"\xef\xbb\xbf- id: a\r\n  title: c\r\n"


def test_a_change_starts_from_the_current_content_of_the_file(file: Path) -> None:
    store = Store(file)
    _add(Store(file), {"id": "c", "date": "2022"})
    _titled(store, "T")
    assert [clipping.id for clipping in store] == ["c", "b-2021", "a-2020"]


def test_what_someone_else_writes_during_a_change_is_kept(file: Path) -> None:
    def edit(now: Snapshot) -> Document:
        file.write_text(TEXT + "\n")
        return replace_entries(now, ["a"], lambda one: {**one, "title": "T"})

    with pytest.raises(ClipError, match="changed by someone else"):
        Store(file).change(edit)
    assert file.read_text() == TEXT + "\n"


def test_a_check_can_stop_a_change(file: Path) -> None:
    def check(change: Change) -> None:
        raise ClipError("no such thing")

    store = Store(file)
    with pytest.raises(ClipError, match="no such thing"):
        store.change(lambda now: Document("", "", now.document.reading), check=check)
    assert file.read_text() == TEXT
    assert len(store) == 2


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'- id: "a\n', r":1:7: a quotation mark is never closed; close it$"),
        (b"- id: a\n  note: \xff\n", r":2:9: a byte that is not UTF-8; save as UTF-8$"),
        (b"- id: &a b\n", r":1:7: an anchor, &a; remove it"),
        (b"hello", r":1:1: the file contains text, not a list of clippings; begin"),
    ],
)
def test_a_file_that_cannot_be_read_whole_is_not_touched(
    tmp_path: Path, data: bytes, message: str
) -> None:
    file = tmp_path / "clippings.yaml"
    file.write_bytes(b"")
    store = Store(file)
    file.write_bytes(data)
    for attempt in (lambda: Store(file), lambda: _add(store, {"id": "z"})):
        with pytest.raises(ClipError, match=message):
            attempt()
    assert file.read_bytes() == data


@pytest.mark.parametrize(
    ("data", "what"), [(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF"), (PNG, "a picture")]
)
def test_a_scan_that_is_taken_for_the_data_file_is_reported_where_it_belongs(
    tmp_path: Path, data: bytes, what: str
) -> None:
    file = tmp_path / "scan"
    file.write_bytes(data)
    with pytest.raises(ClipError, match=f"scan is {what}, and .* `clip add --set file=PATH` gives"):
        Store(file)


def test_a_missing_file_is_reported(tmp_path: Path) -> None:
    with pytest.raises(ClipError, match="does not exist; name another file"):
        Store(tmp_path / "missing.yaml")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes with a path")
def test_a_pipe_is_read_and_not_changed() -> None:
    reading, writing = os.pipe()
    os.write(writing, TEXT.encode())
    os.close(writing)
    store = Store(f"/dev/fd/{reading}")
    assert len(store) == 2
    with pytest.raises(ClipError, match="is a pipe, which can only be read; name a file"):
        _titled(store, "New")
    os.close(reading)


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_forty_writers_at_once_lose_nothing(file: Path) -> None:
    children = []
    for number in range(40):
        child = os.fork()
        if not child:
            os._exit(_add_and_tell(file, number))
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 40
    ids = [clipping.id for clipping in Store(file)]
    assert sorted(ids) == sorted(["b-2021", "a-2020", *(f"new-{n}" for n in range(40))])
    assert list(file.parent.iterdir()) == [file]


def _add_and_tell(file: Path, number: int) -> int:
    try:
        _add(Store(file), {"id": f"new-{number}", "date": "2022"})
    except ClipError:
        return 1
    return 0
